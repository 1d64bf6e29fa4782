package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.config.Refusal;

/** Runs {@code schedule-vectors.json}, whose expected times were found without the code under test. */
class ScheduleVectorsTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource("accepted")
    void recurs_as_written(Vector vector) {
        Recurrence recurrence = Recurrence.parse(vector.words(), vector.start(), vector.zone());

        List<OffsetDateTime> times = recurrence
                .from(vector.from())
                .limit(vector.take() + 1L)
                .map(time -> time.atZone(vector.zone()).toOffsetDateTime())
                .toList();

        assertThat(times.stream().limit(vector.take())).isEqualTo(vector.expected());
        assertThat(times.size() <= vector.take()).as("nothing follows").isEqualTo(vector.ends());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void refuses_with_reasons(Vector vector) {
        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> Recurrence.parse(vector.words(), vector.start(), vector.zone()));

        assertThat(refusal).isNotNull();
        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.detail()).contains(vector.refused()).endsWith(".");
        assertThat(refusal.problems()).isNotEmpty();
    }

    @Test
    void holds_the_cases_it_promises() {
        assertThat(accepted().count()).isGreaterThanOrEqualTo(170);
        assertThat(refused().count()).isGreaterThanOrEqualTo(45);
    }

    static Stream<Vector> accepted() {
        return vectors().filter(vector -> vector.refused().isEmpty());
    }

    static Stream<Vector> refused() {
        return vectors().filter(vector -> !vector.refused().isEmpty());
    }

    private static Stream<Vector> vectors() {
        try (InputStream file = ScheduleVectorsTest.class.getResourceAsStream("/schedule-vectors.json")) {
            JsonNode json = JsonMapper.shared().readTree(Objects.requireNonNull(file));
            return json.get("vectors").valueStream().map(Vector::of);
        } catch (IOException unreadable) {
            throw new IllegalStateException("schedule-vectors.json cannot be read", unreadable);
        }
    }

    record Vector(
            String name,
            ZoneId zone,
            LocalDateTime start,
            String words,
            LocalDateTime from,
            int take,
            List<OffsetDateTime> expected,
            boolean ends,
            List<String> refused) {
        static Vector of(JsonNode json) {
            LocalDateTime start = LocalDateTime.parse(json.get("start").stringValue());
            return new Vector(
                    json.get("name").stringValue(),
                    ZoneId.of(json.get("zone").stringValue()),
                    start,
                    json.get("recurrence").stringValue(null),
                    json.has("from") ? LocalDateTime.parse(json.get("from").stringValue()) : start,
                    json.path("take").intValue(0),
                    texts(json.path("expected")).map(OffsetDateTime::parse).toList(),
                    json.path("ends").booleanValue(false),
                    texts(json.path("refused")).toList());
        }

        private static Stream<String> texts(JsonNode list) {
            return list.valueStream().map(JsonNode::stringValue);
        }

        @Override
        public String toString() {
            return name;
        }
    }
}
