package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** A clock that a test turns, while the time that nobody can turn goes on. */
final class TurnedTime extends Clock implements Monotonic {
    static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Clock base;
    private final Monotonic pace;
    private volatile Duration turned = Duration.ZERO;
    private volatile Duration passed = Duration.ZERO;

    private TurnedTime(Clock base, Monotonic pace) {
        this.base = base;
        this.pace = pace;
    }

    /** Stands still until it is told that time passes. */
    static TurnedTime standingAt(Instant at) {
        return new TurnedTime(Clock.fixed(at, ZONE), () -> 0);
    }

    /** The clock alone jumps; zero puts it right. */
    void turn(Duration away) {
        turned = away;
    }

    /** Both go on. */
    void pass(Duration time) {
        passed = passed.plus(time);
    }

    @Override
    public Instant instant() {
        return base.instant().plus(passed).plus(turned);
    }

    @Override
    public ZoneId getZone() {
        return ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public long nanos() {
        return pace.nanos() + passed.toNanos();
    }

    /** The clock of a station that is started with {@code langso.test.time=turned}. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(name = "langso.test.time", havingValue = "turned")
    static class OfStation {
        /** Set before the station is opened: its clock is wrong from the beginning. */
        static volatile Duration atStart = Duration.ZERO;

        @Bean
        @Primary
        TurnedTime turnedTime() {
            TurnedTime time = new TurnedTime(Clock.system(ZONE), System::nanoTime);
            time.turn(atStart);
            return time;
        }
    }
}
