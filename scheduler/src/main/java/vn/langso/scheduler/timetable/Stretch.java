package vn.langso.scheduler.timetable;

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
 * Where some air times lie: in which period, and at which times of day. Tells by arithmetic alone which series can
 * never meet them. Immutable.
 *
 * @param starts milliseconds of the day
 * @param longest milliseconds
 * @param slack how far a clock change may shift a time of day, in milliseconds
 */
record Stretch(Instant from, Instant to, Set<Long> starts, long longest, long slack) {
    private static final long DAY = Duration.ofDays(1).toMillis();

    /** No clock change moves a time by more. */
    private static final Duration CLOCK_CHANGE = Duration.ofHours(3);

    /** @param times in order; at least one, or nothing is met */
    static Stretch of(List<AirTime> times, ZoneId zone) {
        if (times.isEmpty()) {
            return new Stretch(Instant.EPOCH, Instant.EPOCH, Set.of(), 0, 0);
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
        return new Stretch(from, to, starts, longest, slack(from, to, zone));
    }

    private static long slack(Instant from, Instant to, ZoneId zone) {
        @Nullable ZoneOffsetTransition next = zone.getRules().nextTransition(from.minus(Duration.ofDays(2)));
        boolean changes = next != null && next.getInstant().isBefore(to.plus(Duration.ofDays(2)));
        return changes ? CLOCK_CHANGE.toMillis() : 0;
    }

    /** The same times of day, up to another end. */
    Stretch until(Instant end, ZoneId zone) {
        return new Stretch(from, end, starts, longest, slack(from, end, zone));
    }

    /** Milliseconds of the day. */
    static long ofDay(LocalTime time) {
        return time.toNanoOfDay() / 1_000_000;
    }

    /** False only if no date of the series can overlap any of the times. */
    boolean canMeet(Series series) {
        long other = ofDay(series.timeOfDay());
        long length = series.stored().duration().toMillis();
        return starts.stream().anyMatch(mine -> {
            long ahead = Math.floorMod(other - mine, DAY);
            return ahead < longest + slack || DAY - ahead < length + slack || ahead == 0;
        });
    }
}
