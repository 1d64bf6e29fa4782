package vn.langso.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.config.Refusal;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyDraft;
import vn.langso.scheduler.emergency.EmergencySound;
import vn.langso.scheduler.emergency.EmergencyStatus;
import vn.langso.scheduler.speakers.LineUse;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

@WebTest
class EmergencyControllerTest {

    private static final String BODY = """
            {"title": "Bão số 9", "text": "Bà con không ra khỏi nhà.", "zones": ["toan-xa"],
             "issuedBy": "Ban Chỉ huy Phòng thủ dân sự xã", "reference": "12/CĐ-BCH",
             "expires": "2027-02-05T23:30", "repeatEveryMinutes": 10, "reason": "Bão đổi hướng."}
            """;
    private static final EmergencyDraft DRAFT = new EmergencyDraft(
            "Bão số 9",
            "Bà con không ra khỏi nhà.",
            null,
            List.of("toan-xa"),
            "Ban Chỉ huy Phòng thủ dân sự xã",
            "12/CĐ-BCH",
            Instant.parse("2027-02-05T16:30:00Z"),
            10,
            "Bão đổi hướng.");

    @Autowired
    MockMvcTester web;

    @Autowired
    Emergencies emergencies;

    @Autowired
    SpeakerLines speakers;

    private StaffCaller staff;

    @BeforeEach
    void signIn() {
        staff = new StaffCaller(web);
    }

    @Test
    void puts_it_on_air_and_answers_with_its_address() {
        given(emergencies.declare(DRAFT, "lan")).willReturn(emergency(null));

        var answer = staff.post("/api/v1/emergencies", BODY);

        assertThat(answer).hasStatus(201).hasHeader("Location", "http://localhost/api/v1/emergencies/3");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$")
                .asMap()
                .containsEntry("expires", "2027-02-05T23:30:00+07:00")
                .containsEntry("status", "IN_FORCE")
                .containsEntry("sound", "SPEECH")
                .containsEntry("approved", false)
                .containsEntry("author", "lan");
    }

    @Test
    void tells_which_other_one_it_waits_for() {
        given(emergencies.declare(DRAFT, "lan")).willReturn(emergency(null));
        given(speakers.emergencyBefore(any(), eq(3L))).willReturn(Optional.of(LineUse.emergency(2, "Cháy chợ")));

        assertThat(staff.post("/api/v1/emergencies", BODY))
                .bodyJson()
                .extractingPath("$.waitsFor")
                .isEqualTo("Cháy chợ");
    }

    @Test
    void names_what_cannot_be_read_together_with_everything_else_that_is_wrong() {
        given(emergencies.problems(any()))
                .willReturn(List.of(
                        new Refusal.Problem("issuedBy", "Cơ quan ban hành còn trống."),
                        new Refusal.Problem("expires", "Chưa có thời điểm hết hiệu lực.")));

        var answer = staff.post("/api/v1/emergencies", BODY.replace("2027-02-05T23:30", "tối mai"));

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("expires", "issuedBy");
        then(emergencies).should(never()).declare(any(), any());
    }

    @Test
    void leaves_missing_fields_to_be_judged_all_at_once() {
        EmergencyDraft empty = new EmergencyDraft("", null, null, List.of(), "", "", null, 5, "");
        given(emergencies.declare(empty, "lan"))
                .willThrow(Refusal.invalid(
                        List.of(
                                new Refusal.Problem("title", "Tiêu đề còn trống."),
                                new Refusal.Problem("zones", "Chưa chọn khu vực nào.")),
                        "refused"));

        var answer = staff.post("/api/v1/emergencies", "{}");

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("title", "zones");
    }

    @Test
    void stops_and_approves() {
        Emergency.Deed approval = new Emergency.Deed("lan", Samples.EVENING);
        given(emergencies.stop(3, "lan")).willReturn(emergency(null));
        given(emergencies.approve(3, "lan")).willReturn(emergency(approval));

        assertThat(staff.post("/api/v1/emergencies/3/stop", "")).hasStatusOk();
        var approved = staff.post("/api/v1/emergencies/3/approve", "");

        assertThat(approved).hasStatusOk();
        assertThat(approved).bodyJson().extractingPath("$.approver").isEqualTo("lan");
    }

    @Test
    void lists_them_and_knows_which_is_not_there() {
        given(emergencies.newest(200)).willReturn(List.of(emergency(null)));
        given(emergencies.find(3)).willReturn(Optional.of(emergency(null)));
        given(emergencies.find(4)).willReturn(Optional.empty());

        assertThat(staff.get("/api/v1/emergencies"))
                .bodyJson()
                .extractingPath("$[0].title")
                .isEqualTo("Bão số 9");
        assertThat(staff.get("/api/v1/emergencies/3")).hasStatusOk();
        assertThat(staff.get("/api/v1/emergencies/4")).hasStatus(404);
    }

    @ParameterizedTest
    @CsvSource({
        "AUTHOR, /api/v1/emergencies, 403",
        "APPROVER, /api/v1/emergencies, 403",
        "ADMIN, /api/v1/emergencies, 403",
        "AUTHOR, /api/v1/emergencies/3/stop, 403",
        "OPERATOR, /api/v1/emergencies/3/approve, 403",
        "OPERATOR, /api/v1/emergencies/3/stop, 200",
        "APPROVER, /api/v1/emergencies/3/approve, 200"
    })
    void is_for_operators_to_start_and_stop_and_for_approvers_to_confirm(String role, String path, int status) {
        given(emergencies.stop(eq(3L), any())).willReturn(emergency(null));
        given(emergencies.approve(eq(3L), any())).willReturn(emergency(null));

        var answer = web.post()
                .uri(path)
                .with(user("mai").roles(role))
                .contentType(MediaType.APPLICATION_JSON)
                .content(BODY)
                .exchange();

        assertThat(answer).hasStatus(status);
    }

    private static Emergency emergency(Emergency.Deed approval) {
        return new Emergency(
                3,
                DRAFT,
                "lan",
                Samples.EVENING,
                EmergencyStatus.IN_FORCE,
                new EmergencySound(EmergencySound.Kind.SPEECH, 7L, null),
                2,
                Samples.EVENING.plusSeconds(600),
                null,
                approval);
    }
}
