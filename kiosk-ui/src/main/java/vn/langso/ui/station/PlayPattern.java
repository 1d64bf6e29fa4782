package vn.langso.ui.station;

import java.time.DayOfWeek;
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
 * The operator's choice of days, and its recurrence words (RFC 5545). Immutable.
 *
 * @param days the days of a weekly pattern; empty for the others
 */
record PlayPattern(PlayMode mode, Set<DayOfWeek> days) {

    static final PlayPattern ONCE = new PlayPattern(PlayMode.ONCE, Set.of());

    private static final String DAILY_RULE = "RRULE:FREQ=DAILY";
    private static final String WEEKLY_RULE = "RRULE:FREQ=WEEKLY;BYDAY=";
    private static final Pattern WEEKLY_WORDS = Pattern.compile(WEEKLY_RULE + "([A-Z]{2}(?:,[A-Z]{2})*)");

    PlayPattern {
        days = Set.copyOf(days);
    }

    /** The recurrence words, or null for once. */
    @Nullable
    String rule() {
        return switch (mode) {
            case ONCE -> null;
            case DAILY -> DAILY_RULE;
            case WEEKLY ->
                WEEKLY_RULE
                        + new TreeSet<>(days).stream().map(PlayPattern::code).collect(Collectors.joining(","));
        };
    }

    /** Reads back what {@link #rule()} wrote; empty for richer rules, which came from elsewhere. */
    static Optional<PlayPattern> of(@Nullable String rule) {
        if (rule == null) {
            return Optional.of(ONCE);
        }
        if (rule.equals(DAILY_RULE)) {
            return Optional.of(new PlayPattern(PlayMode.DAILY, Set.of()));
        }
        Matcher weekly = WEEKLY_WORDS.matcher(rule);
        return weekly.matches() ? Optional.of(weekly(weekly.group(1))) : Optional.empty();
    }

    private static PlayPattern weekly(String codes) {
        Set<String> wanted = Set.copyOf(Arrays.asList(codes.split(",")));
        Set<DayOfWeek> days = EnumSet.allOf(DayOfWeek.class);
        days.removeIf(day -> !wanted.contains(code(day)));
        return new PlayPattern(PlayMode.WEEKLY, days);
    }

    private static String code(DayOfWeek day) {
        return day.name().substring(0, 2);
    }
}
