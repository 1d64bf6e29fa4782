package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The station's signs of life: a row each start, moved on every few seconds. What lies between the last sign of one start
 * and the next start was an outage. The row is also the high-water mark of the wall clock. Thread-safe.
 */
@Component
class StationLife {
    private final JdbcStationLife rows;
    private final StationBoot boot;
    private final Clock clock;
    private volatile @Nullable Outage lastOutage;

    StationLife(JdbcStationLife rows, StationBoot boot, Clock clock) {
        this.rows = rows;
        this.boot = boot;
        this.clock = clock;
    }

    /** Writes the start down and finds when the station was last alive before it. */
    void begin() {
        Instant now = clock.instant();
        lastOutage = rows.lastSign().map(last -> new Outage(last, now)).orElse(null);
        rows.begin(boot.id(), now);
    }

    void sign() {
        rows.sign(boot.id(), clock.instant());
    }

    /** The outage before this start; null on the very first. */
    @Nullable
    Outage lastOutage() {
        return lastOutage;
    }
}
