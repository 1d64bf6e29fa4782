package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.LongConsumer;

/**
 * In Quartz's place: goes by the machine's clock, right or wrong, forgets an alarm when it went off, and now and then
 * loses one or rings twice. Like Quartz's tables it outlives the station.
 */
class SimulatedAlarms extends QuartzAlarms {
    private final Map<Long, Instant> alarms = new TreeMap<>();
    private final SimulatedTime time;
    private Random random = new Random();
    private LongConsumer bell = id -> {};
    private Object station;
    private boolean running;
    private long version;

    SimulatedAlarms(SimulatedTime time) {
        super(null, Clock.systemUTC());
        this.time = time;
    }

    void reset(Random dice) {
        alarms.clear();
        random = dice;
        running = false;
    }

    /** A station begins: it is silent until it is started. */
    void serve(Object owner, LongConsumer rings) {
        station = owner;
        bell = rings;
        running = false;
    }

    @Override
    public void set(long occurrenceId, Instant at) {
        Instant early = at.minus(LEAD);
        alarms.put(occurrenceId, early.isBefore(time.instant()) ? time.instant() : early);
        arm();
    }

    @Override
    public void clear(long occurrenceId) {
        alarms.remove(occurrenceId);
    }

    @Override
    void clearAll() {
        alarms.clear();
    }

    @Override
    void start() {
        running = true;
        arm();
    }

    @Override
    void standBy() {
        running = false;
    }

    @Override
    boolean shared() {
        return false;
    }

    @Override
    boolean running() {
        return running;
    }

    /** After every change, also of the machine's clock: waits for the next. */
    void arm() {
        long mine = ++version;
        if (running && !alarms.isEmpty()) {
            Instant next = alarms.values().stream().min(Instant::compareTo).orElseThrow();
            time.at(next.minus(time.wrong()), station, () -> ring(mine));
        }
    }

    private void ring(long mine) {
        if (!running || mine != version) {
            return;
        }
        Instant now = time.instant();
        List<Long> due = new ArrayList<>(alarms.keySet().stream()
                .filter(id -> !alarms.get(id).isAfter(now))
                .sorted()
                .toList());
        due.forEach(alarms::remove);
        for (long id : due) {
            int luck = random.nextInt(200);
            if (luck > 0) {
                ringSoon(id);
            }
            if (luck > 195) {
                ringSoon(id);
            }
        }
        arm();
    }

    private void ringSoon(long id) {
        time.after(Duration.ofMillis(random.nextInt(50)), station, () -> bell.accept(id));
    }
}
