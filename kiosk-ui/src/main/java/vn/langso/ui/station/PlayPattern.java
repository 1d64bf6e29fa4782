package vn.langso.ui.station;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The operator's choice of days, and its recurrence words (RFC 5545, or our own for lunar days). Immutable.
 *
 * @param days the days of a weekly pattern; empty for the others
 * @param until the last day, null for none; a rule in its own words says it there
 * @param words the rule in its own words; empty for the others
 */
record PlayPattern(
        PlayMode mode, Set<DayOfWeek> days, @Nullable LocalDate until, String words) {

    static final PlayPattern ONCE = new PlayPattern(PlayMode.ONCE, Set.of(), null, "");

    private static final String DAILY_RULE = "RRULE:FREQ=DAILY";
    private static final String WEEKLY_RULE = "RRULE:FREQ=WEEKLY;BYDAY=";
    private static final String LUNAR_RULE = "LUNAR:FREQ=MONTHLY;DAY=1,15";
    private static final Pattern KNOWN = Pattern.compile("(?:(" + DAILY_RULE + ")|" + WEEKLY_RULE
            + "([A-Z]{2}(?:,[A-Z]{2})*)|(" + LUNAR_RULE + "))(?:;UNTIL=(\\d{8}))?");

    PlayPattern {
        days = Set.copyOf(days);
    }

    /** A rule in its own words. */
    static PlayPattern inWords(String words) {
        return new PlayPattern(PlayMode.OTHER, Set.of(), null, words);
    }

    /** The recurrence words, or null for once; empty words of an own rule are refused with the plan. */
    @Nullable
    String rule() {
        return switch (mode) {
            case ONCE -> null;
            case DAILY -> DAILY_RULE + end();
            case WEEKLY ->
                WEEKLY_RULE
                        + new TreeSet<>(days).stream().map(PlayPattern::code).collect(Collectors.joining(","))
                        + end();
            case LUNAR -> LUNAR_RULE + end();
            case OTHER -> words.isBlank() ? "RRULE:" : words.strip();
        };
    }

    private String end() {
        return until == null ? "" : ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until);
    }

    /** Reads any rule: one that the choices do not hold stays in its own words. */
    static PlayPattern of(@Nullable String rule) {
        if (rule == null) {
            return ONCE;
        }
        Matcher known = KNOWN.matcher(rule);
        if (!known.matches()) {
            return inWords(rule);
        }
        Optional<LocalDate> end = day(known.group(4));
        return known.group(4) != null && end.isEmpty() ? inWords(rule) : of(known, end.orElse(null));
    }

    private static PlayPattern of(Matcher known, @Nullable LocalDate end) {
        if (known.group(1) != null) {
            return new PlayPattern(PlayMode.DAILY, Set.of(), end, "");
        }
        return known.group(3) != null
                ? new PlayPattern(PlayMode.LUNAR, Set.of(), end, "")
                : new PlayPattern(PlayMode.WEEKLY, days(known.group(2)), end, "");
    }

    private static Optional<LocalDate> day(@Nullable String digits) {
        try {
            return Optional.ofNullable(digits).map(day -> LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static Set<DayOfWeek> days(String codes) {
        Set<String> wanted = Set.copyOf(Arrays.asList(codes.split(",")));
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        days.removeIf(day -> !wanted.contains(code(day)));
        return days;
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
