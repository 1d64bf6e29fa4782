package vn.langso.scheduler.playout;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.scheduler.speakers.SpeakerLine;

/**
 * Puts occurrences on air, each on a thread of its own: no pool that the long ones could fill. Thread-safe.
 */
@Service
public class Broadcaster {
    private static final Logger log = LoggerFactory.getLogger(Broadcaster.class);
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final Map<Long, Airing> airings = new ConcurrentHashMap<>();
    private final Studio studio;
    private final Comeback comeback;
    private volatile boolean closing;

    Broadcaster(Studio studio, Comeback comeback) {
        this.studio = studio;
        this.comeback = comeback;
    }

    /**
     * Hands an occurrence over and returns at once; everything is judged again before it airs. May be called some
     * seconds before its time, which is then awaited, and twice for the same occurrence.
     */
    public void enqueue(long occurrenceId) {
        enqueue(occurrenceId, Instant.EPOCH);
    }

    /** As {@link #enqueue(long)}, but it does not begin before a time, although its own is past. */
    void enqueue(long occurrenceId, Instant notBefore) {
        start(new Airing(studio, occurrenceId, null, notBefore), occurrenceId);
    }

    /**
     * Stops what is on air or about to be within a second, without the database; the outcome says by whom. Refused if
     * the occurrence is neither.
     */
    public void stop(long occurrenceId, String by) {
        Airing airing = airings.get(occurrenceId);
        if (airing == null) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "Lần phát số " + occurrenceId + " không đang phát, không có gì để dừng.",
                    "Cannot stop occurrence " + occurrenceId + ": not on air");
        }
        log.info("Occurrence {} is stopped by '{}'", occurrenceId, by);
        airing.progress().stop(by);
    }

    /** On air, about to be, or cut off and waiting to go on: whether there is something to {@link #stop}. */
    public boolean isBusyWith(long occurrenceId) {
        return airings.containsKey(occurrenceId);
    }

    /** Occurrences that are on air or about to be. */
    Set<Long> busyWith() {
        return Set.copyOf(airings.keySet());
    }

    /** Goes on with what an earlier start of the station left. */
    void resume(long occurrenceId, Resumption resumption) {
        start(new Airing(studio, occurrenceId, resumption, Instant.EPOCH), occurrenceId);
    }

    /** An emergency takes these lines: whatever has one of them fades out, on all of its lines. Does not block. */
    void preempt(Collection<SpeakerLine> lines, String by) {
        lines.stream()
                .map(studio.speakers()::onAir)
                .filter(use -> use != null && !use.isEmergency())
                .distinct()
                .map(use -> airings.get(use.id()))
                .filter(Objects::nonNull)
                .forEach(airing -> airing.progress().preempt(by));
    }

    /** Fades everything out and leaves it for the next start of the station. Does not block. */
    void beginToClose() {
        closing = true;
        airings.values().forEach(airing -> airing.progress().close());
    }

    /** The station ends: sounds fade out and are left for the next start; waits a moment for that. */
    void close() {
        beginToClose();
        long until = System.nanoTime() + FAREWELL.toNanos();
        while (!airings.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void start(Airing airing, long occurrenceId) {
        if (closing || airings.putIfAbsent(occurrenceId, airing) != null) {
            return;
        }
        launch(occurrenceId, () -> run(occurrenceId, airing));
    }

    /** On a thread of its own. */
    void launch(long occurrenceId, Runnable airing) {
        Thread.ofPlatform()
                .daemon()
                .name("airing-" + occurrenceId)
                .priority(Thread.MAX_PRIORITY)
                .start(airing);
    }

    private void run(long occurrenceId, Airing first) {
        Airing airing = first;
        try {
            for (Airing next = first; next != null; next = next(occurrenceId, airing)) {
                airing = next;
                airing.run();
            }
        } finally {
            airings.remove(occurrenceId, airing);
        }
    }

    /** Another way to go on, or the rest of what an emergency cut off once the lines are free again; null if over. */
    private @Nullable Airing next(long occurrenceId, Airing cut) {
        Resumption instead = cut.instead();
        if (instead != null && !closing) {
            return replacing(occurrenceId, cut, instead);
        }
        if (cut.progress().preemptedBy() == null || closing) {
            return null;
        }
        try {
            return comeback.await(occurrenceId, cut.progress())
                    .map(resumption -> replacing(occurrenceId, cut, resumption))
                    .orElse(null);
        } catch (Patience.StationCloses e) {
            log.info("Occurrence {} left cut off for the next start of the station", occurrenceId);
            return null;
        }
    }

    private @Nullable Airing replacing(long occurrenceId, Airing old, Resumption resumption) {
        Airing rest = new Airing(studio, occurrenceId, resumption, Instant.EPOCH);
        return airings.replace(occurrenceId, old, rest) ? rest : null;
    }
}
