package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;

/** Plans that make no sense: each is refused with what is wrong, and nothing is saved. */
@TimetableTest
class BadPlansTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30          | không có lần phát nào kể từ 05:30 ngày 02/12/2026. Tháng 2 không có ngày 30; hãy chọn ngày từ 1 đến 29
            RRULE:FREQ=MONTHLY;BYMONTH=4,6;BYMONTHDAY=31       | Tháng 4, 6 không có ngày 31; hãy chọn ngày từ 1 đến 30
            RRULE:FREQ=SECONDLY                                | FREQ=“SECONDLY”
            RRULE:FREQ=DAILY;UNTIL=20261201T040000             | nằm trước giờ bắt đầu
            LUNAR:FREQ=YEARLY;MONTH=12;DAY=30;UNTIL=20320101   | Lần đầu theo quy tắc này là 05:30 ngày 30/01/2033, sau UNTIL=20320101; hãy lùi UNTIL
            RRULE:FREQ=YEARLY;BYMONTH=3;BYMONTHDAY=31;UNTIL=20270101 | Lần đầu theo quy tắc này là 05:30 ngày 31/03/2027
            RRULE:FREQ=MONTHLY;BYDAY=1MO;BYMONTHDAY=20         | không ngày nào hợp với mọi phần
            LUNAR:FREQ=YEARLY;MONTH=1;DAY=15;LEAP=LEAP         | Từ đó đến hết năm 2100 không có ngày 15 tháng 1 nhuận âm lịch; hãy dùng LEAP=FIRST
            LUNAR:FREQ=YEARLY;MONTH=6;DAY=1;LEAP=LEAP;INTERVAL=1000 | không ngày nào hợp với mọi phần
            LUNAR:FREQ=MONTHLY;DAY=31                          | DAY=“31”
            LUNAR:FREQ=YEARLY;MONTH=13;DAY=1;LEAP=LEAP         | MONTH=“13”
            """)
    void a_rule_that_never_fires_or_never_rests_is_refused(String rule, String why) {
        Refusal refused = refused(draft("Lịch", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T05:30", rule));

        assertThat(refused.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refused.problems()).extracting(Refusal.Problem::field).containsOnly("recurrence");
        assertThat(refused.detail()).contains(why);
    }

    @Test
    void a_zone_without_lines_is_refused() {
        Refusal refused = refused(draft("Lịch", TimetableFixture.SHORT_NOTICE, "trong", "2026-12-02T05:30", null));

        assertThat(refused.detail()).contains("Thôn Trống chưa có đường loa nào");
    }

    @Test
    void nothing_to_hear_and_more_than_a_day_are_refused() {
        Refusal silent = refused(draft("Lịch", TimetableFixture.NOTHING, "toan-xa", "2026-12-02T05:30", null));
        Refusal endless = refused(new SlotDraft(
                "Dài",
                List.of(new SlotItem(TimetableFixture.LONG_PROGRAMME, 10, 6000)),
                List.of("toan-xa"),
                LocalDateTime.parse("2026-12-02T05:30"),
                null,
                0,
                Resume.DROP));

        assertThat(silent.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(silent.detail()).contains("không có gì để phát (0 giây)");
        assertThat(endless.detail()).contains("tối đa 24 giờ");
    }

    @Test
    void a_thousand_slots_at_the_same_second_leave_one_on_air() {
        List<String> outcomes = IntStream.range(0, 1000)
                .mapToObj(i ->
                        outcome(draft("Lịch " + i, TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T05:30", null)))
                .distinct()
                .toList();

        assertThat(outcomes).containsExactly("planned", "Trùng với 'Lịch 0'");
        assertThat(jdbc.sql("select count(*) from occurrence")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    private String outcome(SlotDraft draft) {
        try {
            schedule.plan(draft, "can-bo");
            return "planned";
        } catch (SlotConflictException refused) {
            return refused.detail().substring(0, "Trùng với 'Lịch 0'".length());
        }
    }

    private Refusal refused(SlotDraft draft) {
        Refusal refused = catchThrowableOfType(Refusal.class, () -> schedule.plan(draft, "can-bo"));
        assertThat(jdbc.sql("select count(*) from slot").query(Integer.class).single())
                .isZero();
        return refused;
    }
}
