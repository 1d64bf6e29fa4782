package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.langso.config.Refusal;
import vn.langso.config.calendar.LunarDates;
import vn.langso.config.calendar.VietnameseDate;

/** Any recurrence falls on exactly the days that a walk over every single day names. */
class RecurrencePropertyTest {
    private static final int WALKED_DAYS = 800;
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    @Property(tries = 400)
    void a_gregorian_rule_equals_the_walk(@ForAll("rules") NaiveRule rule, @ForAll @IntRange(max = 2500) int later) {
        LocalDate from = rule.start().plusDays(later);

        assertThat(days("RRULE:" + words(rule), rule.start(), from)).isEqualTo(walk(from, rule::falls));
    }

    @Property(tries = 400)
    void days_of_weeks_come_again_after_their_period(@ForAll("weekRules") NaiveRule rule) {
        int period = recurrence(rule).period();
        LocalDate from = rule.start().plusDays(1);

        assertThat(period).isPositive();
        assertThat(walk(from.plusDays(period), rule::falls))
                .isEqualTo(walk(from, rule::falls).stream()
                        .map(day -> day.plusDays(period))
                        .toList());
    }

    @Property(tries = 400)
    void no_day_lies_outside_the_weekdays_of_its_rule(@ForAll("rules") NaiveRule rule) {
        Recurrence recurrence = recurrence(rule);

        assertThat(walk(rule.start(), rule::falls))
                .allMatch(day -> recurrence.weekdays().meets(Weekdays.of(day.getDayOfWeek())));
    }

    /** Also one that never comes true, which is refused where people write it. */
    private static Recurrence recurrence(NaiveRule rule) {
        return new Recurrence(new GregorianRule(words(rule)), rule.start().atTime(5, 30), RecurrenceEnd.NEVER);
    }

    @Property(tries = 150)
    void days_of_a_lunar_month_equal_the_walk(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 30) int one,
            @ForAll @IntRange(min = 1, max = 30) int other,
            @ForAll @IntRange(max = 2500) int later) {
        LocalDate from = start.plusDays(later);

        List<LocalDate> days = days("LUNAR:FREQ=MONTHLY;DAY=" + one + "," + other, start, from);

        assertThat(days)
                .isEqualTo(walk(
                        from,
                        day -> List.of(one, other)
                                .contains(LunarDates.lunar(day).day())));
    }

    @Property(tries = 150)
    void a_lunar_date_equals_the_walk(
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 29) int day,
            @ForAll LeapMonths leap) {
        String words = "LUNAR:FREQ=YEARLY;MONTH=" + month + ";DAY=" + day + ";LEAP=" + leap;

        assertThat(days(words, start, start)).isEqualTo(walk(start, solar -> {
            VietnameseDate lunar = LunarDates.lunar(solar);
            return lunar.month() == month && lunar.day() == day && chosen(leap, lunar);
        }));
    }

    private static boolean chosen(LeapMonths leap, VietnameseDate lunar) {
        return leap == LeapMonths.BOTH || lunar.leap() == (leap == LeapMonths.LEAP);
    }

    @Property(tries = 100)
    void days_from_tet_equal_the_walk(
            @ForAll("days") LocalDate start, @ForAll @IntRange(min = -180, max = 180) int offset) {
        assertThat(days("LUNAR:FREQ=YEARLY;TET=" + offset, start, start)).isEqualTo(walk(start, day -> {
            VietnameseDate lunar = LunarDates.lunar(day.minusDays(offset));
            return lunar.month() == 1 && !lunar.leap() && lunar.day() == 1;
        }));
    }

    @Property(tries = 100)
    void a_count_cuts_off_the_same_series(@ForAll("rules") NaiveRule rule, @ForAll @IntRange(min = 1, max = 30) int n) {
        List<LocalDate> all = days("RRULE:" + words(rule), rule.start(), rule.start());
        List<LocalDate> counted =
                all.isEmpty() ? List.of() : days("RRULE:" + words(rule) + ";COUNT=" + n, rule.start(), rule.start());

        assertThat(counted).isEqualTo(all.stream().limit(n).toList());
    }

    /** Empty also where the words are refused because they never come true. */
    private static List<LocalDate> days(String words, LocalDate start, LocalDate from) {
        LocalTime time = LocalTime.of(5, 30);
        try {
            return Recurrence.parse(words, start.atTime(time), TimetableFixture.VIETNAM)
                    .from(from.atStartOfDay())
                    .map(LocalDateTime::toLocalDate)
                    .takeWhile(day -> day.isBefore(from.plusDays(WALKED_DAYS)))
                    .toList();
        } catch (Refusal never) {
            return List.of();
        }
    }

    private static List<LocalDate> walk(LocalDate from, Predicate<LocalDate> falls) {
        return from.datesUntil(from.plusDays(WALKED_DAYS)).filter(falls).toList();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9000).map(LocalDate.of(2010, 1, 1)::plusDays);
    }

    /** Every n-th day, or weekdays of every n-th week: what repeats and comes true. */
    @Provide
    Arbitrary<NaiveRule> weekRules() {
        return rules().filter(rule ->
                        rule.frequency().equals("DAILY") || rule.frequency().equals("WEEKLY"))
                .filter(rule -> rule.byMonthDay().isEmpty() && rule.byMonth().isEmpty())
                .filter(rule -> !days("RRULE:" + words(rule), rule.start(), rule.start())
                        .isEmpty());
    }

    @Provide
    Arbitrary<NaiveRule> rules() {
        Arbitrary<List<String>> weekdays =
                Arbitraries.of(WEEKDAYS).list().uniqueElements().ofMaxSize(3);
        Arbitrary<List<Integer>> monthDays = Arbitraries.integers()
                .between(-28, 31)
                .filter(day -> day != 0)
                .list()
                .uniqueElements()
                .ofMaxSize(3);
        Arbitrary<List<Integer>> months =
                Arbitraries.integers().between(1, 12).list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY"),
                        Arbitraries.integers().between(1, 4),
                        weekdays,
                        monthDays,
                        months,
                        days())
                .as(RecurrencePropertyTest::rule);
    }

    private static NaiveRule rule(
            String frequency,
            int interval,
            List<String> byDay,
            List<Integer> byMonthDay,
            List<Integer> byMonth,
            LocalDate start) {
        boolean weekly = frequency.equals("WEEKLY");
        List<Integer> monthDays = weekly ? List.of() : byMonthDay;
        boolean needsMonths = frequency.equals("YEARLY") && !monthDays.isEmpty() && byMonth.isEmpty();
        return new NaiveRule(
                frequency, interval, byDay, monthDays, needsMonths ? List.of(2, 6) : byMonth, List.of(), start);
    }

    private static String words(NaiveRule rule) {
        List<String> parts = new ArrayList<>(List.of("FREQ=" + rule.frequency(), "INTERVAL=" + rule.interval()));
        add(parts, "BYDAY", rule.byDay());
        add(parts, "BYMONTHDAY", rule.byMonthDay());
        add(parts, "BYMONTH", rule.byMonth());
        return String.join(";", parts);
    }

    private static void add(List<String> parts, String name, List<?> values) {
        if (!values.isEmpty()) {
            parts.add(name + "=" + values.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }
}
