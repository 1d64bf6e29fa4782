package vn.langso.ui.station;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The operator's choice of days, and its recurrence words (RFC 5545, or our own for lunar days). Immutable. */
sealed interface PlayPattern {

    PlayPattern ONCE = new Once();

    PlayMode mode();

    /** The recurrence words, or null for once. */
    @Nullable
    String rule();

    /** Reads any rule: one that the choices do not hold stays in its own words. */
    static PlayPattern of(@Nullable String rule) {
        return rule == null ? ONCE : PatternReading.read(rule).orElseGet(() -> new InWords(rule));
    }

    /** On the day it starts, and never again. */
    record Once() implements PlayPattern {
        @Override
        public PlayMode mode() {
            return PlayMode.ONCE;
        }

        @Override
        public @Nullable String rule() {
            return null;
        }
    }

    /** @param until the last day, null for none */
    record Series(PlayDays days, @Nullable LocalDate until) implements PlayPattern {
        @Override
        public PlayMode mode() {
            return days.mode();
        }

        @Override
        public String rule() {
            String end = until == null ? "" : ";UNTIL=" + DateTimeFormatter.BASIC_ISO_DATE.format(until);
            return days.rule() + end;
        }
    }

    /** A rule that came in through the API, or that somebody wrote who knows how; it says its end itself. */
    record InWords(String words) implements PlayPattern {
        @Override
        public PlayMode mode() {
            return PlayMode.OTHER;
        }

        /** Empty words are refused with the plan. */
        @Override
        public String rule() {
            return words.isBlank() ? "RRULE:" : words.strip();
        }
    }
}
