package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.Semaphore;

/**
 * Time that passes when everybody waits. Airings run on threads of their own, but only one at a time, and the next is
 * the one whose time comes first: the same seed gives the same run. The power can be cut wherever something waits or asks
 * the database.
 */
final class SimulatedTime extends Clock implements Monotonic {
    private final PriorityQueue<Event> events =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::order));
    private final List<Strand> strands = new ArrayList<>();
    private final Semaphore back = new Semaphore(0);
    private Thread world = Thread.currentThread();
    private Instant start = Instant.EPOCH;
    private Duration wrong = Duration.ZERO;
    private Strand current;
    private boolean powerIsCut;
    private boolean failed;
    private long now;
    private long order;

    /** The power is cut: nobody may catch it as a failure. */
    static final class PowerCut extends Error {
        PowerCut() {
            super("power cut", null, false, false);
        }
    }

    /** @param station whose power may be cut; null for the world around it */
    private record Event(long at, long order, Object station, Runnable task) {}

    /** One airing. */
    private final class Strand {
        private final Semaphore go = new Semaphore(0);
        private final Object station;
        private final long occurrence;
        private final Thread thread;
        private boolean done;

        Strand(Object station, long occurrence, Runnable work) {
            this.station = station;
            this.occurrence = occurrence;
            thread = Thread.ofVirtual().name("airing-" + occurrence).start(() -> run(work));
        }

        private void run(Runnable work) {
            go.acquireUninterruptibly();
            try {
                checkPower();
                work.run();
            } catch (PowerCut e) {
                powerIsCut = true;
            } catch (Throwable e) {
                failed = true;
                throw e;
            } finally {
                done = true;
                back.release();
            }
        }
    }

    void reset(Instant at) {
        events.clear();
        strands.clear();
        world = Thread.currentThread();
        start = at;
        wrong = Duration.ZERO;
        now = 0;
        order = 0;
        powerIsCut = false;
        failed = false;
    }

    /** What the machine's clock is wrong by. */
    void turn(Duration away) {
        wrong = away;
    }

    Duration wrong() {
        return wrong;
    }

    Instant trueTime() {
        return start.plusNanos(now);
    }

    @Override
    public Instant instant() {
        return trueTime().plus(wrong);
    }

    @Override
    public ZoneId getZone() {
        return TurnedTime.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public long nanos() {
        return now;
    }

    void at(Instant time, Object station, Runnable task) {
        long due = Duration.between(start, time).toNanos();
        events.add(new Event(Math.max(due, now), order++, station, task));
    }

    void after(Duration delay, Object station, Runnable task) {
        at(trueTime().plus(delay), station, task);
    }

    void launch(Object station, long occurrence, Runnable airing) {
        Strand strand = new Strand(station, occurrence, airing);
        strands.add(strand);
        after(Duration.ZERO, station, () -> resume(strand));
    }

    /** Whether whoever asks lives in this time; other threads of the application, as for printing, have their own. */
    boolean isMine() {
        Strand strand = current;
        return Thread.currentThread() == (strand == null ? world : strand.thread);
    }

    /** Whether anything is on its way. */
    boolean busy() {
        return !strands.isEmpty();
    }

    /** The occurrence whose airing runs at this moment. */
    long currentOccurrence() {
        return current.occurrence;
    }

    /** Only an airing waits; the world goes on meanwhile. */
    @Override
    public void pause(long nanos) {
        checkPower();
        long until = now + nanos;
        Event next = events.peek();
        if (next == null || next.at() > until) {
            now = until;
            return;
        }
        Strand me = current;
        events.add(new Event(until, order++, me.station, () -> resume(me)));
        back.release();
        me.go.acquireUninterruptibly();
        checkPower();
    }

    /** Whoever has no power does nothing any more. */
    void checkPower() {
        if (powerIsCut) {
            throw new PowerCut();
        }
    }

    /** Does everything up to a time; calls back when the power was cut in the middle of something. */
    void runUntil(Instant end, Runnable whenPowerIsCut) {
        long until = Duration.between(start, end).toNanos();
        while (!events.isEmpty() && events.peek().at() <= until) {
            Event event = events.poll();
            now = Math.max(now, event.at());
            try {
                event.task().run();
            } catch (PowerCut e) {
                powerIsCut = true;
            }
            if (failed) {
                throw new IllegalStateException("An airing died at " + trueTime());
            }
            if (powerIsCut) {
                whenPowerIsCut.run();
            }
        }
        now = Math.max(now, until);
    }

    /** Everything of a station ends where it is; nothing of it reaches the database any more. */
    void cutPower(Object station) {
        powerIsCut = true;
        events.removeIf(event -> event.station() == station);
        List.copyOf(strands).forEach(this::resume);
        strands.clear();
        powerIsCut = false;
    }

    private void resume(Strand strand) {
        if (strand.done) {
            return;
        }
        current = strand;
        strand.go.release();
        back.acquireUninterruptibly();
        current = null;
        if (strand.done) {
            strands.remove(strand);
        }
    }
}
