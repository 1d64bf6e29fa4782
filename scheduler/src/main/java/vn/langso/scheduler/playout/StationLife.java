package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The station's signs of life: a row each start, moved on every few seconds. What lies between the last sign of one start
 * and the next start was an outage. A clock that is not believed leaves no trace here. Where several stations share one database, a start whose last sign is fresh is
 * another living station, and what it has on air is left to it. Thread-safe.
 */
@Component
class StationLife {
    /** Three signs missed: whoever is silent for longer is dead. */
    static final Duration DEAD_AFTER = Duration.ofSeconds(15);

    private final JdbcStationLife rows;
    private final StationBoot boot;
    private final QuartzAlarms alarms;
    private final ClockGate gate;
    private volatile @Nullable Outage lastOutage;

    StationLife(JdbcStationLife rows, StationBoot boot, QuartzAlarms alarms, ClockGate gate) {
        this.rows = rows;
        this.boot = boot;
        this.alarms = alarms;
        this.gate = gate;
    }

    /** Writes the start down and finds when the station was last alive before it. */
    void begin() {
        Instant now = gate.now();
        lastOutage = rows.lastSign().map(last -> new Outage(last, now)).orElse(null);
        rows.begin(boot.id(), now);
    }

    void sign() {
        rows.sign(boot.id(), gate.now());
    }

    /** The last sign: whatever is left now may be taken on by others. */
    void end() {
        sign();
        rows.end(boot.id(), gate.now());
    }

    /** The starts that are alive, this one first. */
    List<String> living() {
        return Stream.concat(Stream.of(boot.id()), others().stream()).toList();
    }

    /** The starts beside this one that are alive. A database of one station's own has no other. */
    List<String> others() {
        return alarms.shared()
                ? rows.signedSince(gate.now().minus(DEAD_AFTER)).stream()
                        .filter(start -> !start.equals(boot.id()))
                        .toList()
                : List.of();
    }

    /** The outage before this start; null on the very first. */
    @Nullable
    Outage lastOutage() {
        return lastOutage;
    }
}
