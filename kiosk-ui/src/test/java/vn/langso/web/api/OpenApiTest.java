package vn.langso.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.langso.web.WebTest;

/** Programs are made from the OpenAPI document: it must tell the answers that really come. */
@WebTest
class OpenApiTest {

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @CsvSource({
        "/clips, 201, ClipAnswer",
        "/bulletins, 201, BulletinAnswer",
        "/slots, 201, SlotAnswer",
        "/slots/{id}/split, 201, SlotAnswer",
        "/emergencies, 201, EmergencyAnswer",
        "/accounts, 201, Account",
        "/windows, 201, BroadcastPolicy",
        "/calendar/days, 201, SpecialDayAnswer",
        "/print-jobs, 202, PrintJobAnswer",
        "/slots/preview, 200, PreviewAnswer"
    })
    void names_the_status_of_success_and_its_body(String path, String status, String schema) {
        Map<String, Object> responses = responses(path);

        assertThat(responses.keySet().stream().filter(code -> code.startsWith("2")))
                .containsExactly(status);
        assertThat(responses.get(status)).asString().contains("#/components/schemas/" + schema + "}");
        assertThat(responses).doesNotContainKey("default").containsKeys("401", "403", "422");
    }

    @Test
    void describes_what_a_conflict_of_slots_names() {
        var answer = document();

        assertThat(responses("/slots").get("409")).asString().contains("#/components/schemas/SlotConflict");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.components.schemas.SlotConflict.allOf[1].properties")
                .asMap()
                .containsKeys("conflicts", "freeTimes", "orders", "current", "currentOccurrence");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.components.schemas.Problem.properties.errors.items.properties")
                .asMap()
                .containsOnlyKeys("field", "detail");
    }

    @Test
    void says_how_older_print_jobs_are_reached() {
        var list = assertThat(document()).bodyJson();

        list.extractingPath("$.paths['/api/v1/print-jobs'].get.parameters[*].name")
                .asArray()
                .containsExactly("limit", "before");
        list.extractingPath("$.paths['/api/v1/print-jobs'].get.summary")
                .asString()
                .contains("Link", "rel=\"next\"");
    }

    @Test
    void says_how_a_date_is_named_and_how_no_change_of_it_is_lost() {
        var answer = document();

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.components.schemas.OccurrenceAnswer.properties")
                .asMap()
                .containsKeys("slotId", "originalAt", "plannedAt", "revision");
        for (String request : List.of("MoveRequest", "ContentRequest")) {
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.components.schemas.%s.properties".formatted(request))
                    .asMap()
                    .containsKeys("version", "revision");
        }
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.components.schemas.SplitRequest.properties")
                .asMap()
                .containsKey("version");
        for (String deed : List.of("cancel", "restore")) {
            assertThat(answer)
                    .bodyJson()
                    .extractingPath("$.paths['/api/v1/slots/{id}/occurrences/{plannedAt}/%s'].post.parameters[*].name"
                            .formatted(deed))
                    .asArray()
                    .containsExactly("id", "plannedAt", "version", "revision");
        }
    }

    private Map<String, Object> responses(String path) {
        var found = new LinkedHashMap<String, Object>();
        assertThat(document())
                .bodyJson()
                .extractingPath("$.paths['/api/v1%s'].post.responses".formatted(path))
                .asMap()
                .satisfies(all -> all.forEach((code, response) -> found.put(code.toString(), response)));
        return found;
    }

    private MvcTestResult document() {
        return new StaffCaller(web).get("/api/v1/openapi");
    }
}
