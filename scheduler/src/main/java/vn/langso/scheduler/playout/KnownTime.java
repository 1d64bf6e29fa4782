package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;

/** The best that is known of the time, as a clock. Thread-safe. */
final class KnownTime extends Clock {
    private final ClockGate gate;

    KnownTime(ClockGate gate) {
        this.gate = gate;
    }

    @Override
    public Instant instant() {
        return gate.now();
    }

    @Override
    public ZoneId getZone() {
        return gate.zone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
