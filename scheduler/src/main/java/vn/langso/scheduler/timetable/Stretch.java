package vn.langso.scheduler.timetable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Where some air times lie: in which period, on which weekdays and at which times of day. Tells by arithmetic
 * alone which series can never meet them. Immutable.
 *
 * @param starts milliseconds of the day
 * @param longest milliseconds
 * @param slack how far a clock change may shift a time of day, in milliseconds
 */
record Stretch(Instant from, Instant to, Set<Long> starts, Weekdays weekdays, long longest, long slack) {
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final int[] DAYS_AROUND = {-1, 0, 1};

    /** No clock change moves a time by more. */
    private static final Duration CLOCK_CHANGE = Duration.ofHours(3);

    /** @param times in order; at least one, or nothing is met */
    static Stretch of(List<AirTime> times, ZoneId zone) {
        if (times.isEmpty()) {
            return new Stretch(Instant.EPOCH, Instant.EPOCH, Set.of(), Weekdays.of(), 0, 0);
        }
        Instant from = times.getFirst().start();
        Instant to = times.stream().map(AirTime::end).max(Instant::compareTo).orElse(from);
        Set<Long> starts = times.stream()
                .map(time -> ofDay(time.localStart(zone).toLocalTime()))
                .collect(Collectors.toSet());
        long longest = times.stream()
                .mapToLong(time -> Duration.between(time.start(), time.end()).toMillis())
                .max()
                .orElse(0);
        Weekdays weekdays = Weekdays.of(times.stream()
                .map(time -> time.localStart(zone).getDayOfWeek())
                .distinct()
                .toArray(DayOfWeek[]::new));
        return new Stretch(from, to, starts, weekdays, longest, slack(from, to, zone));
    }

    private static long slack(Instant from, Instant to, ZoneId zone) {
        @Nullable ZoneOffsetTransition next = zone.getRules().nextTransition(from.minus(Duration.ofDays(2)));
        boolean changes = next != null && next.getInstant().isBefore(to.plus(Duration.ofDays(2)));
        return changes ? CLOCK_CHANGE.toMillis() : 0;
    }

    /** The same times of day on other weekdays, up to another end. */
    Stretch until(Instant end, Weekdays others, ZoneId zone) {
        return new Stretch(from, end, starts, others, longest, slack(from, end, zone));
    }

    /** Milliseconds of the day. */
    static long ofDay(LocalTime time) {
        return time.toNanoOfDay() / 1_000_000;
    }

    /**
     * False only if no date of a series can overlap any of the times.
     *
     * @param start when it starts, in milliseconds of the day
     * @param length how long it lasts, in milliseconds
     * @param days the days of the week on which it may come
     */
    boolean canMeet(long start, long length, Weekdays days) {
        for (long mine : starts) {
            for (int later : DAYS_AROUND) {
                if (overlap(start + later * DAY - mine, length) && shareDays(days, later)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean overlap(long ahead, long length) {
        return ahead == 0 || ahead < longest + slack && -ahead < length + slack;
    }

    /** Where a clock change may move a time over midnight, its weekday says nothing. */
    private boolean shareDays(Weekdays days, int later) {
        return slack > 0 || weekdays.plus(later).meets(days);
    }
}
