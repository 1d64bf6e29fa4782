package vn.langso.scheduler.playout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens and closes the station in the right order: sign of life, ledger and alarms, reconciliation, alarm clock – and
 * back. It opens when the application is ready, so that one which refuses to start never makes a sound.
 */
@Component
class Station {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
    private static final Duration UPKEEP = Duration.ofHours(1);

    private final StationLife life;
    private final StartUpReconciliation reconciliation;
    private final AlarmClock alarms;
    private final Broadcaster broadcaster;
    private final List<Beat> beats = new ArrayList<>();

    Station(StationLife life, StartUpReconciliation reconciliation, AlarmClock alarms, Broadcaster broadcaster) {
        this.life = life;
        this.reconciliation = reconciliation;
        this.alarms = alarms;
        this.broadcaster = broadcaster;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void open() {
        life.begin();
        alarms.rebuild();
        reconciliation.reconcile();
        alarms.start();
        beats.add(new Beat("station-life", SIGN_OF_LIFE, life::sign));
        beats.add(new Beat("ledger-upkeep", UPKEEP, alarms::upkeep));
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void close() {
        if (beats.isEmpty()) {
            return;
        }
        alarms.standBy();
        broadcaster.close();
        beats.forEach(Beat::close);
        beats.clear();
        life.sign();
    }
}
