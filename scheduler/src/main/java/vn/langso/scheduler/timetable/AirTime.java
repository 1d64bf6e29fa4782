package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;

/** One stretch of time in which a slot holds its lines: from its start up to, not including, its end. */
record AirTime(SlotLines slot, Instant start, Instant end) {
    static final Comparator<AirTime> BY_START = Comparator.comparing(AirTime::start);

    static AirTime of(SlotLines slot, Instant start, Duration duration) {
        return new AirTime(slot, start, start.plus(duration));
    }

    /** True if both hold a line at the same moment; touching ends do not meet. */
    boolean meets(AirTime other) {
        return overlaps(other) && slot.sharesLineWith(other.slot);
    }

    /** "05:30:00–05:34:12 ngày 02/12/2026". */
    String spanIn(ZoneId zone) {
        return VietnameseTimes.span(localStart(zone), LocalDateTime.ofInstant(end, zone));
    }

    LocalDateTime localStart(ZoneId zone) {
        return LocalDateTime.ofInstant(start, zone);
    }

    /** The same, at another local time. */
    AirTime startingAt(LocalDateTime local, ZoneId zone) {
        return of(slot, local.atZone(zone).toInstant(), Duration.between(start, end));
    }

    private boolean overlaps(AirTime other) {
        boolean bothLast = start.isBefore(end) && other.start.isBefore(other.end);
        return bothLast && start.isBefore(other.end) && other.start.isBefore(end);
    }
}
