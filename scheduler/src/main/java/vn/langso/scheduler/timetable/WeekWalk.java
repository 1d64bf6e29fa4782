package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a series that follows days and weeks alone: the next one is told by arithmetic, however far it lies.
 * Immutable.
 *
 * @param recurrence one that repeats, see {@link Recurrence#repeats()}
 * @param lines what its dates hold
 * @param length how long each of them lasts
 * @param until from this moment on there is nothing of it
 * @param isThere false for a date that was moved
 */
record WeekWalk(
        Recurrence recurrence, SlotLines lines, Duration length, Instant until, Predicate<Instant> isThere, ZoneId zone)
        implements DateWalk {
    @Override
    public @Nullable AirTime endingAfter(Instant moment) {
        Instant after = moment.minus(length);
        LocalDateTime dayBefore = LocalDateTime.ofInstant(after, zone).minusDays(1);
        return Stream.iterate(
                        recurrence.next(dayBefore),
                        Optional::isPresent,
                        next -> next.flatMap(time -> recurrence.next(time.plusDays(1))))
                .map(next -> next.orElseThrow().atZone(zone).toInstant())
                .takeWhile(until::isAfter)
                .filter(start -> start.isAfter(after) && isThere.test(start))
                .findFirst()
                .map(start -> AirTime.of(lines, start, length))
                .orElse(null);
    }
}
