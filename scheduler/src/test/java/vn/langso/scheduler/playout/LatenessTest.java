package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LatenessTest {
    private static final Instant PLANNED = Instant.parse("2026-11-23T22:30:00Z"); // 05:30 in Vietnam

    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 5, false", "0, 6, true", "10, 600, false", "10, 605, false", "10, 606, true"})
    void is_too_late_after_the_allowed_minutes_and_a_breath(int minutes, long seconds, boolean tooLate) {
        assertThat(lateness(minutes).tooLate(PLANNED.plusSeconds(seconds))).isEqualTo(tooLate);
    }

    @Test
    void names_the_outage_in_the_time_of_the_commune() {
        Outage outage = new Outage(PLANNED.minusSeconds(9 * 60), PLANNED.plusSeconds(14 * 60));

        String reason = lateness(10).reason(PLANNED.plusSeconds(14 * 60), outage);

        assertThat(reason).isEqualTo("Bỏ lỡ: trễ 14 phút, quá 10 phút cho phép (máy tắt 05:21–05:44).");
    }

    @Test
    void does_not_blame_an_outage_of_another_time() {
        Outage outage = new Outage(PLANNED.minusSeconds(7_200), PLANNED.minusSeconds(3_600));

        assertThat(lateness(10).reason(PLANNED.plusSeconds(840), outage))
                .isEqualTo("Bỏ lỡ: trễ 14 phút, quá 10 phút cho phép.");
    }

    @Test
    void what_waited_for_its_line_says_who_had_it_and_whether_the_station_was_off_before() {
        Outage outage = new Outage(PLANNED.minusSeconds(60), PLANNED.plusSeconds(65));

        assertThat(lateness(1).reasonWaiting(PLANNED.plusSeconds(67), outage, " đang phát “Tin dài”"))
                .isEqualTo("Bỏ lỡ: trễ 1 phút, quá 1 phút cho phép (máy tắt 05:29–05:31); "
                        + "sau đó đường loa đang phát “Tin dài”.");
        assertThat(lateness(1).reasonWaiting(PLANNED.plusSeconds(67), null, " đang phát “Tin dài”"))
                .isEqualTo("Bỏ lỡ: đường loa đang phát “Tin dài”, chờ quá 1 phút cho phép.");
    }

    private static Lateness lateness(int minutes) {
        return new Lateness(PLANNED, Duration.ofMinutes(minutes), ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
