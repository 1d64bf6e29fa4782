package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;

/** A plan is told of everybody it meets, however far ahead. */
@TimetableTest
class FarConflictsTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RRULE:FREQ=WEEKLY;BYDAY=MO                | 2029-06-04T06:10
            RRULE:FREQ=DAILY                          | 2099-12-31T06:10
            RRULE:FREQ=DAILY;INTERVAL=7               | 2040-12-03T06:10
            RRULE:FREQ=MONTHLY;BYMONTHDAY=-1          | 2048-02-29T06:10
            RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29 | 2032-02-29T06:10
            LUNAR:FREQ=YEARLY;TET=-1                  | 2035-02-07T06:10
            """)
    void a_series_is_told_of_a_single_slot_far_ahead(String rule, String far) {
        plan("Một lần", far, null);

        assertThatThrownBy(() -> plan("Hằng kỳ", "2026-12-07T06:10", rule))
                .isInstanceOfSatisfying(SlotConflictException.class, told("Một lần"));
        assertThatCode(() -> plan("Phút sau", "2026-12-07T06:11", rule)).doesNotThrowAnyException();
    }

    @Test
    void a_single_slot_far_ahead_is_told_of_a_series() {
        plan("Hằng tuần", "2026-12-07T06:10", "RRULE:FREQ=WEEKLY;BYDAY=MO");

        assertThatThrownBy(() -> plan("Một lần", "2029-06-04T06:10", null))
                .isInstanceOfSatisfying(SlotConflictException.class, told("Hằng tuần"));
    }

    @Test
    void two_series_that_first_meet_after_years_are_told() {
        // every 40 days and every 63 days from the next day on: they first meet 1,000 days and more ahead
        plan("Bốn mươi", "2026-12-01T06:10", "RRULE:FREQ=DAILY;INTERVAL=40");

        assertThatThrownBy(() -> plan("Sáu ba", "2026-12-02T06:10", "RRULE:FREQ=DAILY;INTERVAL=63"))
                .isInstanceOfSatisfying(SlotConflictException.class, told("Bốn mươi"));
    }

    @Test
    void two_series_that_never_meet_are_both_planned() {
        plan("Chẵn", "2026-12-01T06:10", "RRULE:FREQ=DAILY;INTERVAL=2");

        assertThatCode(() -> plan("Lẻ", "2026-12-02T06:10", "RRULE:FREQ=DAILY;INTERVAL=4"))
                .doesNotThrowAnyException();
    }

    @Test
    void a_date_moved_far_away_is_met_where_it_lies_now() {
        Slot yearly = plan("Hằng năm", "2028-12-05T06:10", "RRULE:FREQ=YEARLY");
        schedule.move(yearly.id(), at("2028-12-05T06:10"), LocalDateTime.parse("2028-12-06T06:20"), "can-bo");

        assertThatThrownBy(() -> plan("Thứ Tư", "2026-12-02T06:20", "RRULE:FREQ=WEEKLY;BYDAY=WE"))
                .isInstanceOfSatisfying(SlotConflictException.class, told("Hằng năm"));
        assertThatCode(() -> plan("Năm 2028 trống", "2028-12-05T06:10", null)).doesNotThrowAnyException();
    }

    @Test
    void a_preview_of_what_is_over_is_refused_like_its_plan() {
        assertThatThrownBy(() -> schedule.checkForPreview(
                        draft("Đã qua", TimetableFixture.SHORT_NOTICE, "toan-xa", "2020-01-01T05:30", null)))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.detail()).contains("đã qua"));
    }

    private static Consumer<SlotConflictException> told(String other) {
        return refused -> assertThat(refused.detail()).contains("Trùng với '" + other + "'");
    }

    private Slot plan(String title, String start, @Nullable String rule) {
        return schedule.plan(draft(title, TimetableFixture.SHORT_NOTICE, "toan-xa", start, rule), "can-bo");
    }
}
