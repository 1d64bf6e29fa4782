package vn.langso.ui.station;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.ui.station.PlayDays.EveryDays;
import vn.langso.ui.station.PlayDays.LunarMonth;
import vn.langso.ui.station.PlayDays.LunarYear;
import vn.langso.ui.station.PlayDays.MonthDate;
import vn.langso.ui.station.PlayDays.MonthWeekday;
import vn.langso.ui.station.PlayDays.Tet;
import vn.langso.ui.station.PlayDays.Weekly;
import vn.langso.ui.station.PlayDays.YearDate;

/** Recognises in recurrence words the choices that operators have. */
final class PatternReading {

    /** What goes without saying. */
    private static final Set<String> UNSAID = Set.of("INTERVAL=1", "LEAP=FIRST");

    private static final String WEEKDAY = "(?:MO|TU|WE|TH|FR|SA|SU)";

    /** The parts stand in the order of the alphabet: in rules they may stand in any. */
    private static final List<Shape> SHAPES = List.of(
            new Shape("RRULE:FREQ=DAILY(?:;INTERVAL=(\\d{1,4}))?", found -> new EveryDays(every(found.group(1)))),
            new Shape(
                    "RRULE:BYDAY=(" + WEEKDAY + "(?:," + WEEKDAY + ")*);FREQ=WEEKLY(?:;INTERVAL=(\\d{1,4}))?",
                    found -> new Weekly(every(found.group(2)), weekdays(found.group(1)))),
            new Shape("RRULE:BYMONTHDAY=(\\d{1,2});FREQ=MONTHLY", found -> new MonthDate(number(found, 1))),
            new Shape(
                    "RRULE:BYDAY=([1-4]|-1)(" + WEEKDAY + ");FREQ=MONTHLY",
                    found -> new MonthWeekday(
                            number(found, 1),
                            weekdays(found.group(2)).iterator().next())),
            new Shape(
                    "RRULE:BYMONTH=(\\d{1,2});BYMONTHDAY=(\\d{1,2});FREQ=YEARLY",
                    found -> new YearDate(number(found, 1), number(found, 2))),
            new Shape(
                    "LUNAR:DAY=(\\d{1,2}(?:,\\d{1,2})*);FREQ=MONTHLY",
                    found -> new LunarMonth(Stream.of(found.group(1).split(","))
                            .map(Integer::valueOf)
                            .collect(toSet()))),
            new Shape(
                    "LUNAR:DAY=(\\d{1,2});FREQ=YEARLY(?:;LEAP=(LEAP|BOTH))?;MONTH=(\\d{1,2})",
                    found -> new LunarYear(number(found, 3), number(found, 1), leap(found.group(2)))),
            new Shape("LUNAR:FREQ=YEARLY;TET=(-?\\d{1,3})", found -> new Tet(number(found, 1))));

    private PatternReading() {}

    /** The choice that says the same, if there is one. */
    static Optional<PlayPattern> read(String rule) {
        String ordered = ordered(rule);
        return SHAPES.stream().flatMap(shape -> shape.read(ordered).stream()).findFirst();
    }

    private static String ordered(String rule) {
        int prefix = rule.indexOf(':') + 1;
        return Arrays.stream(rule.substring(prefix).split(";"))
                .filter(Predicate.not(UNSAID::contains))
                .sorted()
                .collect(joining(";", rule.substring(0, prefix), ""));
    }

    private static int number(Matcher found, int group) {
        return Integer.parseInt(found.group(group));
    }

    private static int every(@Nullable String interval) {
        return interval == null ? 1 : Integer.parseInt(interval);
    }

    private static LunarYear.Leap leap(@Nullable String word) {
        return word == null ? LunarYear.Leap.FIRST : LunarYear.Leap.valueOf(word);
    }

    private static Set<DayOfWeek> weekdays(String codes) {
        Set<String> wanted = Set.copyOf(Arrays.asList(codes.split(",")));
        return Stream.of(DayOfWeek.values())
                .filter(day -> wanted.contains(day.name().substring(0, 2)))
                .collect(toSet());
    }

    /** One kind of rule and the days it says. */
    private record Shape(Pattern words, Function<Matcher, PlayDays> days) {
        Shape(String words, Function<Matcher, PlayDays> days) {
            this(Pattern.compile(words + "(?:;UNTIL=(?<until>\\d{8}))?"), days);
        }

        Optional<PlayPattern> read(String rule) {
            Matcher found = words.matcher(rule);
            if (!found.matches()) {
                return Optional.empty();
            }
            String last = found.group("until");
            return last == null
                    ? Optional.of(new PlayPattern.Series(days.apply(found), null))
                    : day(last).map(until -> new PlayPattern.Series(days.apply(found), until));
        }

        private static Optional<LocalDate> day(String digits) {
            try {
                return Optional.of(LocalDate.parse(digits, DateTimeFormatter.BASIC_ISO_DATE));
            } catch (DateTimeParseException _) {
                return Optional.empty();
            }
        }
    }
}
