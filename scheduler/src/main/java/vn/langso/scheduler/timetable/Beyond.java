package vn.langso.scheduler.timetable;

import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whom a plan meets after the dates that are looked at one by one, up to the end of the calendar. Two rules that count
 * days and weeks only repeat together, so one common period tells all about them; others are walked to the end.
 * Immutable.
 *
 * @param plan what is to be planned
 * @param checked its dates that were looked at one by one, in order
 */
record Beyond(SlotPlan plan, List<AirTime> checked, ZoneId zone) {
    /** Whether anything is left to look at: not for a slot that comes once. */
    boolean isEmpty() {
        return checked.isEmpty()
                || plan.airTimes(horizon().plusMillis(1), zone).findFirst().isEmpty();
    }

    /** Start of the last date that was looked at. */
    private Instant horizon() {
        return checked.getLast().start();
    }

    /** The plan's times of day, up to the end of the calendar. */
    Stretch asked() {
        return Stretch.of(checked, zone).until(end(zone), plan.recurrence().weekdays(), zone);
    }

    /** The first meeting with a series. */
    Stream<Meeting> with(Taken.Holder holder, Set<Taken.Date> gone) {
        Series series = holder.series();
        Duration length = series.stored().duration();
        DateWalk theirs = new DateWalk(
                from -> series.instants(from, zone)
                        .filter(start -> !gone.contains(new Taken.Date(series.id(), start)))
                        .map(start -> AirTime.of(holder.lines(), start, length)),
                length,
                series.recurrence().counts());
        return Meeting.first(mine(), theirs, horizon(), (one, other) -> until(series, later(one, other), gone))
                .stream();
    }

    /** The meeting with a date that lies elsewhere than its series says. */
    Stream<Meeting> with(AirTime other) {
        return other.end().isAfter(horizon())
                ? Stream.ofNullable(mine().endingAfter(other.start()))
                        .filter(other::meets)
                        .map(one -> new Meeting(one, other))
                : Stream.empty();
    }

    private DateWalk mine() {
        return new DateWalk(
                from -> plan.airTimes(from, zone),
                plan.duration(),
                plan.recurrence().counts());
    }

    /** The end of the first common period without exceptions; of the calendar, if there is no such period. */
    private Instant until(Series series, Instant begin, Set<Taken.Date> gone) {
        long days = commonPeriod(plan.recurrence().period(), series.recurrence().period());
        if (days == 0 || zone.getRules().nextTransition(begin) != null) {
            return end(zone);
        }
        Instant regular = gone.stream()
                .filter(date -> date.slotId() == series.id())
                .map(Taken.Date::originalAt)
                .reduce(begin, (one, other) -> one.isAfter(other) ? one : other);
        return regular.plus(Duration.ofDays(days + 2)); // an airing lasts up to a day
    }

    /** Both are multiples of a week, or 0 for none. */
    private static long commonPeriod(int one, int other) {
        if (one == 0 || other == 0) {
            return 0;
        }
        long greatest = BigInteger.valueOf(one).gcd(BigInteger.valueOf(other)).longValue();
        return one / greatest * other;
    }

    private static Instant later(AirTime one, AirTime other) {
        return one.start().isAfter(other.start()) ? one.start() : other.start();
    }

    /** Nothing recurs after it. */
    static Instant end(ZoneId zone) {
        return Recurrence.LAST_DAY
                .plusDays(1)
                .atTime(LocalTime.MIDNIGHT)
                .atZone(zone)
                .toInstant();
    }
}
