package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BroadcastWindowsTest {
    @ParameterizedTest
    @CsvSource({
        "2026-12-02T05:29:59, 2026-12-02T05:40:00, false",
        "2026-12-02T05:30:00, 2026-12-02T05:40:00, true",
        "2026-12-02T05:30:00, 2026-12-02T06:30:00, true",
        "2026-12-02T05:30:00, 2026-12-02T06:30:01, false",
        "2026-12-02T06:29:00, 2026-12-02T06:31:00, false",
        "2026-12-02T11:30:00, 2026-12-02T11:31:00, false",
        "2026-12-02T17:00:00, 2026-12-02T18:00:00, true",
        "2026-12-02T17:59:00, 2026-12-02T18:00:01, false",
        "2026-12-02T06:00:00, 2026-12-02T17:30:00, false",
        "2026-12-02T23:30:00, 2026-12-03T05:40:00, false",
        "2024-06-30T11:30:00, 2024-06-30T11:31:00, true",
    })
    void a_stretch_is_allowed_inside_one_session(LocalDateTime from, LocalDateTime to, boolean allowed) {
        assertThat(BroadcastPolicy.BUILT_IN.windows().allow(from, to)).isEqualTo(allowed);
    }

    @Test
    void says_until_when_it_must_begin_to_end_in_time() {
        String why = BroadcastPolicy.BUILT_IN
                .windows()
                .refuse(LocalDateTime.parse("2026-12-02T06:25"), LocalDateTime.parse("2026-12-02T06:31:12"));

        assertThat(why)
                .endsWith(
                        "Không kịp xong trước khi khung giờ kết thúc lúc 06:30; muộn nhất phải bắt đầu lúc 06:23:48.");
    }

    @Test
    void the_advised_start_leaves_room_for_the_last_fraction_of_a_second() {
        BroadcastWindows windows = BroadcastPolicy.BUILT_IN.windows();
        Duration length = Duration.ofMillis(372_400);
        LocalDateTime asked = LocalDateTime.parse("2026-12-02T06:25");

        assertThat(windows.refuse(asked, asked.plus(length))).endsWith("muộn nhất phải bắt đầu lúc 06:23:47.");
        LocalDateTime advised = LocalDateTime.parse("2026-12-02T06:23:47");
        assertThat(windows.allow(advised, advised.plus(length))).isTrue();
        assertThat(windows.allow(advised.plusSeconds(1), advised.plusSeconds(1).plus(length)))
                .isFalse();
        assertThat(windows.refuse(asked, asked.plus(Duration.ofMillis(3_600_400))))
                .as("an hour and a little is more than the hour")
                .endsWith("Chương trình dài 61 phút, một buổi phát tối đa 60 phút.");
    }

    @Test
    void does_not_advise_to_begin_before_a_session_that_is_too_short() {
        BroadcastWindows windows = new BroadcastWindows(
                LocalDate.EPOCH,
                "Kế hoạch 12",
                List.of(
                        new BroadcastWindows.Session(LocalTime.of(5, 30), 60),
                        new BroadcastWindows.Session(LocalTime.of(19, 0), 120)));

        String why =
                windows.refuse(LocalDateTime.parse("2026-12-02T06:00"), LocalDateTime.parse("2026-12-02T07:18:26"));

        assertThat(why)
                .endsWith("(05:30–06:30, 19:00–21:00; Kế hoạch 12)."
                        + " Chương trình dài 79 phút, buổi 05:30–06:30 chỉ dài 60 phút; hãy chọn buổi dài hơn.");
    }

    @Test
    void says_that_a_programme_is_longer_than_any_session() {
        String why = BroadcastPolicy.BUILT_IN
                .windows()
                .refuse(LocalDateTime.parse("2026-12-02T17:00"), LocalDateTime.parse("2026-12-02T18:15"));

        assertThat(why)
                .isEqualTo("17:00:00–18:15:00 ngày 02/12/2026 nằm ngoài khung giờ phát (05:30–06:30, 17:00–18:00;"
                        + " Nghị định 49/2024/NĐ-CP). Chương trình dài 75 phút, một buổi phát tối đa 60 phút.");
    }
}
