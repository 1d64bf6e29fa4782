package vn.langso.scheduler.playout;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;

/**
 * Puts occurrences on air, each on a thread of its own: no pool that the long ones could fill. Thread-safe.
 */
@Service
public class Broadcaster {
    private static final Logger log = LoggerFactory.getLogger(Broadcaster.class);
    private static final Duration FAREWELL = Duration.ofSeconds(3);

    private final Map<Long, Airing> airings = new ConcurrentHashMap<>();
    private final Studio studio;
    private volatile boolean closing;

    Broadcaster(Studio studio) {
        this.studio = studio;
    }

    /**
     * Hands an occurrence over and returns at once; everything is judged again before it airs. May be called some
     * seconds before its time, which is then awaited, and twice for the same occurrence.
     */
    public void enqueue(long occurrenceId) {
        start(occurrenceId, null);
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

    /** Goes on with what an earlier start of the station left. */
    void resume(long occurrenceId, Resumption resumption) {
        start(occurrenceId, resumption);
    }

    /** The station ends: sounds fade out and are left for the next start; waits a moment for that. */
    void close() {
        closing = true;
        airings.values().forEach(airing -> airing.progress().close());
        long until = System.nanoTime() + FAREWELL.toNanos();
        while (!airings.isEmpty() && System.nanoTime() < until) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private void start(long occurrenceId, @Nullable Resumption resumption) {
        Airing airing = new Airing(studio, occurrenceId, resumption);
        if (closing || airings.putIfAbsent(occurrenceId, airing) != null) {
            return;
        }
        Thread thread = Thread.ofPlatform()
                .daemon()
                .name("airing-" + occurrenceId)
                .priority(Thread.MAX_PRIORITY)
                .unstarted(() -> run(occurrenceId, airing));
        thread.start();
    }

    private void run(long occurrenceId, Airing airing) {
        try {
            airing.run();
        } finally {
            airings.remove(occurrenceId, airing);
        }
    }
}
