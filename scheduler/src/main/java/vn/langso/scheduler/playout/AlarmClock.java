package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.LedgerFiller;

/** Keeps the alarms true to the ledger, and the ledger filled ahead. Thread-safe. */
@Component
public class AlarmClock {
    private static final Logger log = LoggerFactory.getLogger(AlarmClock.class);

    private final QuartzAlarms alarms;
    private final LedgerFiller filler;
    private final JdbcAirings airings;
    private final Clock clock;

    AlarmClock(QuartzAlarms alarms, LedgerFiller filler, JdbcAirings airings, Clock clock) {
        this.alarms = alarms;
        this.filler = filler;
        this.airings = airings;
        this.clock = clock;
    }

    /**
     * Whether alarms go off now: false before start-up is reconciled, while the machine's clock is not believed, and after
     * the station ends.
     */
    public boolean running() {
        return alarms.running();
    }

    /** Throws every alarm away and sets those of the ledger: at a start, and after any jump of the clock. */
    void rebuild() {
        alarms.clearAll();
        upkeep();
    }

    /** Fills the ledger and sets what is missing. A slot that cannot be filled must not silence the others. */
    void upkeep() {
        try {
            filler.fill();
        } catch (RuntimeException e) {
            log.error("The ledger cannot be filled ahead; what it holds already keeps its alarms", e);
            setKnown();
        }
    }

    void start() {
        alarms.start();
    }

    void standBy() {
        alarms.standBy();
    }

    private void setKnown() {
        Instant now = clock.instant();
        airings.plannedBefore(now.plus(Ledger.ALARMS_AHEAD)).stream()
                .filter(planned -> planned.at().isAfter(now))
                .forEach(planned -> alarms.set(planned.id(), planned.at()));
    }
}
