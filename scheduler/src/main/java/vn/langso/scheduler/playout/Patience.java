package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Waits and tries again for one airing, without ever needing an interrupt: only the end of the station ends it.
 */
final class Patience {
    private static final Logger log = LoggerFactory.getLogger(Patience.class);
    private static final long AGAIN_NANOS = TimeUnit.MILLISECONDS.toNanos(500);
    private static final long SLICE_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

    /** The station ends; what was not finished waits for its next start. */
    static final class StationCloses extends RuntimeException {
        StationCloses() {
            super("The station closes", null, false, false);
        }
    }

    private final Progress progress;
    private final Monotonic pace;

    Patience(Progress progress, Monotonic pace) {
        this.progress = progress;
        this.pace = pace;
    }

    /** Does the task, again and again while it fails: a database that is away comes back. Returns what it returned. */
    boolean until(String what, BooleanSupplier task) {
        while (true) {
            try {
                return task.getAsBoolean();
            } catch (StationCloses e) {
                throw e;
            } catch (RuntimeException e) {
                log.warn("Could not {}, trying again", what, e);
            }
            checkClosing();
            pace.pause(AGAIN_NANOS);
        }
    }

    /** Waits towards a time of the clock, at most a moment: whoever calls looks again, for the time may have moved. */
    void sleepTowards(Instant time, Clock clock) {
        checkClosing();
        long left = Duration.between(clock.instant(), time).toNanos();
        pace.pause(Math.clamp(left, 1, SLICE_NANOS));
    }

    void checkClosing() {
        if (progress.closing()) {
            throw new StationCloses();
        }
    }
}
