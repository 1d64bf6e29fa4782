package vn.langso.scheduler.playout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Opens and closes the station in the right order: clock, sign of life, emergencies, timetable – and back. It opens when the application is ready, so that one which refuses to start never makes a sound.
 */
@Component
class Station {
    private static final Duration SIGN_OF_LIFE = Duration.ofSeconds(5);
    private static final Duration UPKEEP = Duration.ofHours(1);

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration REMEMBER = Duration.ofMinutes(1);
    private static final Duration NEIGHBOURS = Duration.ofSeconds(5);

    private final ClockGate gate;
    private final StationLife life;
    private final TimedAiring timetable;
    private final Broadcaster broadcaster;
    private final EmergencyAirings emergencies;
    private final List<Beat> beats = new ArrayList<>();

    Station(
            ClockGate gate,
            StationLife life,
            TimedAiring timetable,
            Broadcaster broadcaster,
            EmergencyAirings emergencies) {
        this.gate = gate;
        this.life = life;
        this.timetable = timetable;
        this.broadcaster = broadcaster;
        this.emergencies = emergencies;
    }

    @EventListener(ApplicationReadyEvent.class)
    synchronized void open() {
        gate.begin();
        life.begin();
        beats.add(new Beat("station-life", SIGN_OF_LIFE, life::sign));
        beats.add(emergencies.open());
        timetable.open();
        beats.add(new Beat("station-clock", TICK, timetable::tick));
        beats.add(new Beat("ledger-upkeep", UPKEEP, timetable::upkeep));
        beats.add(new Beat("station-forgotten", REMEMBER, timetable::remember));
        beats.add(new Beat("station-neighbours", NEIGHBOURS, timetable::lookAround));
    }

    @EventListener(ContextClosedEvent.class)
    synchronized void close() {
        if (beats.isEmpty()) {
            return;
        }
        timetable.close();
        emergencies.beginToClose();
        broadcaster.close();
        emergencies.close();
        beats.forEach(Beat::close);
        beats.clear();
        life.end();
    }
}
