package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.dao.DataAccessException;
import vn.langso.config.DurableCommit;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.speakers.SimulatedSpeakers;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.LedgerFiller;
import vn.langso.scheduler.timetable.LineRules;

/**
 * One start of the station, from boot to power cut: the real classes, wired as the application wires them. What keeps
 * nothing in memory comes from the application context; what a power cut takes away is made anew. Its threads are
 * strands of simulated time.
 */
class SimulatedStation {
    private static final Logger log = LoggerFactory.getLogger(SimulatedStation.class);
    private static final Duration IDLE = Duration.ofMinutes(10);
    private static final Duration ATTENTIVE = Duration.ofSeconds(10);

    private final ConfigurableApplicationContext beans;
    private final SimulatedTime time;
    private final SimulatedAlarms alarms;
    private final ClockGate gate;
    private final StationLife life;
    private final Checkpoints checkpoints;
    private final Broadcaster broadcaster;
    private final TimedAiring timetable;
    private Instant attentiveUntil;
    private boolean writing;
    private long beats;

    SimulatedStation(ConfigurableApplicationContext beans, SimulatedAir air, Guards guards) {
        this.beans = beans;
        this.time = get(SimulatedTime.class);
        this.alarms = get(SimulatedAlarms.class);
        this.attentiveUntil = time.trueTime().plus(ATTENTIVE);
        ApplicationEventPublisher nobody = event -> {};
        gate = guards.gate(
                new ClockGate(get(JdbcClockMark.class), get(ClockSettings.class), nobody, time, time),
                get(JdbcClockMark.class),
                time);
        StationBoot boot = new StationBoot();
        life = new StationLife(get(JdbcStationLife.class), boot, alarms, gate);
        checkpoints = guards.checkpoints(get(DurableCommit.class), new KnownTime(gate));
        SimulatedSpeakers speakers = new SimulatedSpeakers(
                get(Zones.class), air, () -> time.pause(Duration.ofMillis(100).toNanos()));
        Admission admission = guards.admission(new Admission(
                get(BroadcastSchedule.class),
                get(Bulletins.class),
                get(ClipLibrary.class),
                get(Zones.class),
                get(LineRules.class),
                life,
                time));
        AirBook book = guards.book(get(AirBook.class));
        Continuation continuation = new Continuation(get(BroadcastSchedule.class), admission, book, time);
        Studio studio = new Studio(
                get(Ledger.class),
                admission,
                new Turnstile(time),
                get(ClipLibrary.class),
                get(LeadIn.class),
                speakers,
                book,
                get(DurableCommit.class),
                checkpoints,
                boot,
                gate,
                time,
                time,
                continuation);
        Comeback comeback = new Comeback(
                get(JdbcAirings.class), get(Ledger.class), continuation, get(Zones.class), speakers, time, time);
        broadcaster = new Broadcaster(studio, comeback) {
            @Override
            void launch(long occurrenceId, Runnable airing) {
                onAStrand(occurrenceId, airing);
            }
        };
        StartUpReconciliation reconciliation = new StartUpReconciliation(
                guards.airings(get(JdbcAirings.class)),
                book,
                get(Ledger.class),
                continuation,
                new CatchUp(admission, book, broadcaster, time),
                broadcaster,
                life,
                get(DurableCommit.class),
                time);
        timetable = new TimedAiring(
                gate,
                new AlarmClock(alarms, get(LedgerFiller.class), get(JdbcAirings.class), time),
                reconciliation,
                alarms,
                life,
                nobody,
                time);
    }

    /** As {@link Station#open()}. */
    void open() {
        alarms.serve(this, broadcaster::enqueue);
        gate.begin();
        life.begin();
        timetable.open();
        time.after(Duration.ofSeconds(1), this, this::beat);
    }

    /** As {@link Station#close()}, which waits for what is on air; whoever calls cuts the power some seconds later. */
    void close() {
        timetable.close();
        broadcaster.beginToClose();
        time.after(Duration.ofSeconds(3), this, this::farewell);
    }

    /** The application logs it and closes all the same; who gives no sign any more is dead by itself soon. */
    private void farewell() {
        try {
            life.end();
        } catch (DataAccessException e) {
            log.warn("No farewell", e);
        }
    }

    /** Something happens: looks at the clock every second for a while, as the application always does. */
    void attentive() {
        attentiveUntil = time.trueTime().plus(ATTENTIVE);
        time.after(Duration.ofMillis(700), this, this::look);
        alarms.arm();
    }

    boolean believesItsClock() {
        return gate.open();
    }

    private void beat() {
        Duration next = look();
        time.after(next, this, this::beat);
    }

    /** What the beats of the station do; rarely while nothing can happen, for a month is long. */
    private Duration look() {
        try {
            timetable.tick();
            if (++beats % 5 == 0 || !awake()) {
                life.sign();
            }
            if (beats % 60 == 0 || !awake()) {
                timetable.remember();
            }
            if (beats % 100 == 0) {
                timetable.upkeep();
            }
        } catch (RuntimeException e) {
            return Duration.ofSeconds(1); // as a beat: logged, tried again
        }
        return awake() ? Duration.ofSeconds(1) : IDLE;
    }

    private boolean awake() {
        return time.busy() || !gate.open() || time.trueTime().isBefore(attentiveUntil);
    }

    private void onAStrand(long occurrenceId, Runnable airing) {
        time.launch(this, occurrenceId, airing);
        if (!writing) {
            writing = true;
            time.after(Duration.ofSeconds(1), this, this::writeCheckpoints);
        }
    }

    private void writeCheckpoints() {
        Duration next = checkpoints.write();
        writing = time.busy();
        if (writing) {
            time.after(next, this, this::writeCheckpoints);
        }
    }

    private <T> T get(Class<T> type) {
        return beans.getBean(type);
    }

    /** What keeps the guarantees, to be taken away one at a time: a simulation that then finds nothing is worth nothing. */
    static class Guards {
        ClockGate gate(ClockGate real, JdbcClockMark marks, SimulatedTime time) {
            return real;
        }

        Checkpoints checkpoints(DurableCommit durable, Clock time) {
            return new Checkpoints(durable, time);
        }

        Admission admission(Admission real) {
            return real;
        }

        AirBook book(AirBook real) {
            return real;
        }

        JdbcAirings airings(JdbcAirings real) {
            return real;
        }
    }
}
