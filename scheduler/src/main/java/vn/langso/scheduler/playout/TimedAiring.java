package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The timetable's way to the air: alarms go off only while the clock is believed. At the start and whenever another time
 * came to be believed the alarms halt, are set anew from the ledger, what went by is judged, and they start again.
 * Thread-safe.
 */
@Component
class TimedAiring {
    private static final Logger log = LoggerFactory.getLogger(TimedAiring.class);
    /** An alarm is at most some seconds late; whatever is still planned after this lost its own. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(1);

    private final ClockGate gate;
    private final AlarmClock alarms;
    private final StartUpReconciliation reconciliation;
    private final QuartzAlarms cluster;
    private final StationLife life;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private List<String> living = List.of();
    private long jumps = -1;
    private boolean held;
    private boolean closed;

    TimedAiring(
            ClockGate gate,
            AlarmClock alarms,
            StartUpReconciliation reconciliation,
            QuartzAlarms cluster,
            StationLife life,
            ApplicationEventPublisher events,
            Clock clock) {
        this.gate = gate;
        this.alarms = alarms;
        this.reconciliation = reconciliation;
        this.cluster = cluster;
        this.life = life;
        this.events = events;
        this.clock = clock;
    }

    synchronized void open() {
        closed = false;
        tick();
    }

    /** Once a second. */
    synchronized void tick() {
        if (closed) {
            return;
        }
        if (!gate.open()) {
            hold();
        } else if (gate.jumps() != jumps || !alarms.running()) {
            begin();
        }
        gate.keepMark();
    }

    /** Fills the ledger and sets alarms; with a clock that is not believed it would fill it for years. */
    synchronized void upkeep() {
        if (!closed && gate.open()) {
            alarms.upkeep();
        }
    }

    /**
     * Where stations share a database: what one of them left that is gone meanwhile, and what it had taken an alarm for
     * but not begun.
     */
    synchronized void lookAround() {
        if (closed || !cluster.shared() || !gate.open()) {
            return;
        }
        List<String> now = life.living();
        reconciliation.takeOver();
        if (!now.containsAll(living)) {
            log.warn("A station beside this one is gone");
            reconciliation.catchUp(clock.instant());
        }
        living = now;
    }

    /** A station alone knows all that is in hand: what is planned for a time gone by and is not was forgotten. */
    synchronized void remember() {
        if (!closed && !held && gate.open() && !cluster.shared()) {
            reconciliation.catchUp(clock.instant().minus(FORGOTTEN));
        }
    }

    synchronized void close() {
        closed = true;
        alarms.standBy();
    }

    private void hold() {
        if (!held) {
            held = true;
            alarms.standBy();
            events.publishEvent(new ClockChanged(false));
            log.error("The alarms are halted: {}", gate.problem().orElse("the clock is believed again"));
        }
    }

    private void begin() {
        long now = gate.jumps();
        alarms.standBy();
        alarms.rebuild();
        reconciliation.reconcile();
        alarms.start();
        jumps = now;
        held = false;
        events.publishEvent(new ClockChanged(true));
    }
}
