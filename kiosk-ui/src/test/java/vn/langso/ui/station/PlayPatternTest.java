package vn.langso.ui.station;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langso.scheduler.timetable.Recurrence;
import vn.langso.ui.station.PlayDays.EveryDays;
import vn.langso.ui.station.PlayDays.LunarMonth;
import vn.langso.ui.station.PlayDays.LunarYear;
import vn.langso.ui.station.PlayDays.MonthDate;
import vn.langso.ui.station.PlayDays.MonthWeekday;
import vn.langso.ui.station.PlayDays.Tet;
import vn.langso.ui.station.PlayDays.Weekly;
import vn.langso.ui.station.PlayDays.YearDate;

class PlayPatternTest {

    private static final LocalDateTime START = LocalDateTime.parse("2026-11-24T06:30");
    private static final ZoneId COMMUNE = ZoneId.of("Asia/Ho_Chi_Minh");

    /** Every day, week, place in the month, lunar date… that can be chosen. */
    static Stream<PlayDays> everyChoice() {
        return Stream.of(
                        numbers(1, 60).mapToObj(EveryDays::new),
                        numbers(1, 127)
                                .mapToObj(PlayPatternTest::weekdays)
                                .flatMap(days -> numbers(1, 3).mapToObj(every -> new Weekly(every, days))),
                        numbers(1, 31).mapToObj(MonthDate::new),
                        Stream.of(1, 2, 3, 4, MonthWeekday.LAST)
                                .flatMap(nth -> Stream.of(DayOfWeek.values()).map(day -> new MonthWeekday(nth, day))),
                        numbers(1, 12)
                                .boxed()
                                .flatMap(month -> numbers(1, 28).mapToObj(day -> new YearDate(month, day))),
                        numbers(1, 30).mapToObj(day -> new LunarMonth(Set.of(day, day % 30 + 1))),
                        numbers(1, 12)
                                .boxed()
                                .flatMap(month -> Stream.of(LunarYear.Leap.FIRST, LunarYear.Leap.BOTH)
                                        .flatMap(leap ->
                                                numbers(1, 29).mapToObj(day -> new LunarYear(month, day, leap)))),
                        Stream.of(new LunarYear(6, 15, LunarYear.Leap.LEAP)),
                        numbers(-180, 180).mapToObj(Tet::new))
                .flatMap(choices -> choices);
    }

    private static IntStream numbers(int first, int last) {
        return IntStream.rangeClosed(first, last);
    }

    /** The bits of a number as days. */
    private static Set<DayOfWeek> weekdays(int bits) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> (bits >> day.ordinal() & 1) == 1)
                .collect(java.util.stream.Collectors.toSet());
    }

    @Test
    void reads_back_every_choice_it_wrote_with_and_without_an_end() {
        assertThat(everyChoice()).hasSizeGreaterThan(1_800).allSatisfy(days -> {
            for (LocalDate until : new LocalDate[] {null, LocalDate.of(2099, 12, 31)}) {
                PlayPattern pattern = new PlayPattern.Series(days, until);
                assertThat(PlayPattern.of(pattern.rule())).isEqualTo(pattern);
            }
        });
    }

    @Test
    void the_timetable_understands_every_choice() {
        assertThat(everyChoice())
                .allSatisfy(days -> assertThat(
                                Recurrence.parse(days.rule(), START, COMMUNE).first())
                        .isPresent());
    }

    @Test
    void once_needs_no_rule() {
        assertThat(PlayPattern.ONCE.rule()).isNull();
        assertThat(PlayPattern.of(null)).isEqualTo(PlayPattern.ONCE);
    }

    @Test
    void weekly_names_its_days_from_monday_on_whatever_the_order_of_choice() {
        PlayDays days = new Weekly(1, Set.of(DayOfWeek.SUNDAY, DayOfWeek.WEDNESDAY, DayOfWeek.MONDAY));

        assertThat(days.rule()).isEqualTo("RRULE:FREQ=WEEKLY;BYDAY=MO,WE,SU");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RRULE:FREQ=DAILY;INTERVAL=1 | RRULE:FREQ=DAILY",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;INTERVAL=2 | RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=MO",
                "RRULE:UNTIL=20271231;BYDAY=-1SU;FREQ=MONTHLY | RRULE:FREQ=MONTHLY;BYDAY=-1SU;UNTIL=20271231",
                "LUNAR:FREQ=YEARLY;DAY=15;MONTH=8;LEAP=FIRST | LUNAR:FREQ=YEARLY;MONTH=8;DAY=15"
            })
    void understands_the_same_rule_said_in_another_way(String said, String ours) {
        assertThat(PlayPattern.of(said).mode()).isNotEqualTo(PlayMode.OTHER);
        assertThat(PlayPattern.of(said).rule()).isEqualTo(ours);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=DAILY;COUNT=3",
                "RRULE:FREQ=DAILY;UNTIL=20270231",
                "RRULE:FREQ=DAILY;UNTIL=20271231T180000",
                "RRULE:FREQ=WEEKLY",
                "RRULE:FREQ=WEEKLY;BYDAY=MO;WKST=SU",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1",
                "RRULE:FREQ=MONTHLY;BYDAY=5MO",
                "RRULE:FREQ=MONTHLY;BYDAY=1MO,1TU",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=5;INTERVAL=3",
                "RRULE:FREQ=YEARLY;BYMONTH=9",
                "LUNAR:FREQ=YEARLY;TET=-1;INTERVAL=2",
                "LUNAR:FREQ=MONTHLY;DAY=1,15;COUNT=4",
                "không phải quy tắc",
                ""
            })
    void keeps_what_it_has_no_choice_for_in_its_own_words(String rule) {
        assertThat(PlayPattern.of(rule)).isEqualTo(new PlayPattern.InWords(rule));
    }

    @ParameterizedTest
    @EnumSource(
            value = PlayMode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"ONCE", "OTHER", "LUNAR_MONTHLY", "TET"})
    void what_a_date_suggests_begins_on_that_date(PlayMode mode) {
        PlayDays days = PlayDays.suggested(mode, START.toLocalDate()).orElseThrow();

        assertThat(days.mode()).isEqualTo(mode);
        assertThat(Recurrence.parse(days.rule(), START, COMMUNE).first()).contains(START);
    }

    @Test
    void a_fifth_weekday_suggests_the_last_one_of_each_month() {
        assertThat(PlayDays.suggested(PlayMode.MONTHLY_WEEKDAY, LocalDate.of(2026, 11, 30)))
                .contains(new MonthWeekday(MonthWeekday.LAST, DayOfWeek.MONDAY));
    }
}
