package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/**
 * Days that come again after a fixed number of days: one period of a rule tells all of it, so the next day after any
 * other is found by arithmetic. Immutable.
 */
final class Repetition {
    private final LocalDate start;
    private final int period;
    private final long[] offsets;

    private Repetition(LocalDate start, int period, long[] offsets) {
        this.start = start;
        this.period = period;
        this.offsets = offsets;
    }

    /** Of a rule with a period; its first days are asked for. */
    static Repetition of(DayRule rule, LocalDate start) {
        long first = start.toEpochDay();
        return new Repetition(
                start,
                rule.period(),
                rule.days(start, start)
                        .mapToLong(day -> day.toEpochDay() - first)
                        .takeWhile(offset -> offset < rule.period())
                        .toArray());
    }

    /** The first day on or after another one; empty for a rule without days. */
    Optional<LocalDate> onOrAfter(LocalDate day) {
        if (offsets.length == 0) {
            return Optional.empty();
        }
        long ahead = Math.max(0, day.toEpochDay() - start.toEpochDay());
        long periods = ahead / period;
        int found = Arrays.binarySearch(offsets, ahead % period);
        int next = found >= 0 ? found : -found - 1;
        long offset = next < offsets.length ? offsets[next] : period + offsets[0];
        return Optional.of(start.plusDays(periods * period + offset));
    }
}
