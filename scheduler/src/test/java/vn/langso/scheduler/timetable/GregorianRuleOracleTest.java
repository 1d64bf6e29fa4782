package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random rules, asked from their start and from years later, against the day-by-day oracle. */
class GregorianRuleOracleTest {
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");

    @ParameterizedTest
    @ValueSource(longs = {5, 60, 700, 8000, 90_000})
    void any_rule_falls_on_the_days_the_oracle_names(long seed) {
        Random random = new Random(seed);

        for (int round = 0; round < 200; round++) {
            NaiveRule rule = random(random);
            LocalDate from = rule.start().plusDays(random.nextInt(2500));
            LocalDate to = from.plusDays(900);

            List<LocalDate> days = days(rule, from, to);

            assertThat(days)
                    .as("seed %d, round %d: %s from %s asked at %s", seed, round, words(rule), rule.start(), from)
                    .isEqualTo(from.datesUntil(to).filter(rule::falls).toList());
        }
    }

    private static List<LocalDate> days(NaiveRule rule, LocalDate from, LocalDate to) {
        return new GregorianRule(words(rule))
                .days(rule.start(), from)
                .takeWhile(day -> day.isBefore(to))
                .toList();
    }

    private static NaiveRule random(Random random) {
        String frequency = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY").get(random.nextInt(4));
        LocalDate start = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
        boolean weekly = frequency.equals("WEEKLY");
        List<Integer> byMonthDay = weekly || random.nextBoolean() ? List.of() : numbers(random, 28, 3, true);
        boolean needsMonths = frequency.equals("YEARLY") && !byMonthDay.isEmpty();
        List<Integer> byMonth = needsMonths || random.nextInt(3) == 0 ? numbers(random, 12, 3, false) : List.of();
        List<String> byDay = random.nextBoolean()
                ? List.of()
                : weekdays(random, byMonthDay.isEmpty() && (frequency.equals("MONTHLY") || frequency.equals("YEARLY")));
        boolean mayPick = !weekly && !frequency.equals("DAILY") && !(byDay.isEmpty() && byMonthDay.isEmpty());
        List<Integer> bySetPos = mayPick && random.nextInt(3) == 0 ? numbers(random, 2, 1, true) : List.of();
        return new NaiveRule(frequency, 1 + random.nextInt(4), byDay, byMonthDay, byMonth, bySetPos, start);
    }

    private static List<Integer> numbers(Random random, int max, int most, boolean fromEnd) {
        return IntStream.range(0, 1 + random.nextInt(most))
                .map(i -> (1 + random.nextInt(max)) * (fromEnd && random.nextInt(4) == 0 ? -1 : 1))
                .distinct()
                .boxed()
                .toList();
    }

    private static List<String> weekdays(Random random, boolean ordinals) {
        return IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> WEEKDAYS.get(random.nextInt(7)))
                .distinct()
                .map(day ->
                        ordinals && random.nextBoolean() ? List.of(1, 2, 5, -1).get(random.nextInt(4)) + day : day)
                .toList();
    }

    private static String words(NaiveRule rule) {
        List<String> parts = new ArrayList<>(List.of("FREQ=" + rule.frequency(), "INTERVAL=" + rule.interval()));
        add(parts, "BYDAY", rule.byDay());
        add(parts, "BYMONTHDAY", rule.byMonthDay());
        add(parts, "BYMONTH", rule.byMonth());
        add(parts, "BYSETPOS", rule.bySetPos());
        return String.join(";", parts);
    }

    private static void add(List<String> parts, String name, List<?> values) {
        if (!values.isEmpty()) {
            parts.add(name + "=" + values.stream().map(Object::toString).collect(Collectors.joining(",")));
        }
    }
}
