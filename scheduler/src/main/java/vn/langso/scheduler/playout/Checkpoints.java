package vn.langso.scheduler.playout;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes once a second how far each airing is, on a thread of its own: a slow or dead database delays checkpoints, never
 * the sound. Thread-safe.
 */
@Component
class Checkpoints {
    private static final Logger log = LoggerFactory.getLogger(Checkpoints.class);

    private final Set<OnAir> airings = ConcurrentHashMap.newKeySet();
    private final AirBook book;
    private final Clock clock;
    private final Beat beat;

    Checkpoints(AirBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
        this.beat = new Beat("playout-checkpoints", Duration.ofSeconds(1), this::write);
    }

    /** One airing whose progress is written. */
    static final class OnAir {
        private final Claim claim;
        private final Progress progress;
        private boolean announced;

        OnAir(Claim claim, Progress progress) {
            this.claim = claim;
            this.progress = progress;
        }
    }

    OnAir follow(Claim claim, Progress progress) {
        OnAir airing = new OnAir(claim, progress);
        airings.add(airing);
        return airing;
    }

    /** An airing has begun: the screens want to know at once. Does not block. */
    void begun() {
        beat.now();
    }

    void leave(OnAir airing) {
        airings.remove(airing);
    }

    @PreDestroy
    void close() {
        beat.close();
    }

    private void write() {
        for (OnAir airing : airings) {
            Instant startedAt = airing.progress.startedAt();
            if (startedAt != null) {
                tryToWrite(airing, startedAt);
            }
        }
    }

    private void tryToWrite(OnAir airing, Instant startedAt) {
        try {
            write(airing, startedAt);
        } catch (RuntimeException e) {
            log.warn("Checkpoint of occurrence {} not written, again in a second", airing.claim.occurrenceId(), e);
        }
    }

    private void write(OnAir airing, Instant startedAt) {
        long id = airing.claim.occurrenceId();
        String fence = airing.claim.fence();
        boolean ours = airing.announced
                ? book.checkpoint(id, fence, airing.progress, startedAt, clock.instant())
                : book.onAir(id, fence, airing.progress, startedAt, clock.instant());
        airing.announced = true;
        if (!ours && airings.contains(airing)) {
            log.error("Occurrence {} is no longer ours ({}), it must end", id, fence);
            airing.progress.stop("Một máy khác");
        }
    }
}
