package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.Instant;

/** A wall clock that stood at a time at a point of the monotonic time, and where it must stand ever after. */
record TimeLine(Instant wall, long nanos) {
    /** Clocks that are set gently move by less; more is a jump. */
    static final Duration TOLERANCE = Duration.ofSeconds(5);

    Instant at(long now) {
        return wall.plusNanos(now - nanos);
    }

    Duration length(long now) {
        return Duration.ofNanos(now - nanos);
    }

    boolean holds(Instant time, long now) {
        return Duration.between(at(now), time).abs().compareTo(TOLERANCE) <= 0;
    }
}
