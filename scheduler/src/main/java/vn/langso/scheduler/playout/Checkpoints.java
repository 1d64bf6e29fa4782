package vn.langso.scheduler.playout;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import vn.langso.config.DurableCommit;

/**
 * Writes once a second how far each airing is and brings that to the disk, on a thread of its own: a slow or dead database
 * or disk delays checkpoints, never the sound. Thread-safe.
 */
@Component
class Checkpoints {
    private static final Logger log = LoggerFactory.getLogger(Checkpoints.class);

    private final List<OnAir> airings = new CopyOnWriteArrayList<>();
    private final DurableCommit durable;
    private final Clock clock;
    private @Nullable Beat beat;

    /** A checkpoint written by a clock that lost its way would make the next start misjudge how long it was silent. */
    @Autowired
    Checkpoints(DurableCommit durable, ClockGate gate) {
        this(durable, new KnownTime(gate));
    }

    Checkpoints(DurableCommit durable, Clock clock) {
        this.durable = durable;
        this.clock = clock;
    }

    @PostConstruct
    void open() {
        beat = new Beat("playout-checkpoints", Duration.ofSeconds(1), this::write);
    }

    /** Writes one checkpoint; false if what is on air is no longer ours. */
    interface Writer {
        boolean write(boolean first, Instant startedAt, Instant now);
    }

    /** One airing whose progress is written. */
    static final class OnAir {
        private final String what;
        private final Progress progress;
        private final Writer writer;
        private boolean announced;

        OnAir(String what, Progress progress, Writer writer) {
            this.what = what;
            this.progress = progress;
            this.writer = writer;
        }
    }

    OnAir follow(String what, Progress progress, Writer writer) {
        OnAir airing = new OnAir(what, progress, writer);
        airings.add(airing);
        return airing;
    }

    /** An airing has begun: the screens want to know at once. Does not block. */
    void begun() {
        if (beat != null) {
            beat.now();
        }
    }

    void leave(OnAir airing) {
        airings.remove(airing);
    }

    @PreDestroy
    void close() {
        if (beat != null) {
            beat.close();
        }
    }

    /** How far each airing is now, with one wait for the disk however many they are. */
    void write() {
        boolean written = false;
        for (OnAir airing : airings) {
            Instant startedAt = airing.progress.startedAt();
            if (startedAt != null) {
                written |= tryToWrite(airing, startedAt);
            }
        }
        if (written) {
            tryToSync();
        }
    }

    private boolean tryToWrite(OnAir airing, Instant startedAt) {
        try {
            write(airing, startedAt);
            return true;
        } catch (RuntimeException e) {
            log.warn("Checkpoint of {} not written, again in a second", airing.what, e);
            return false;
        }
    }

    /** Without it a power cut takes the checkpoints back to the claim, and the whole announcement is heard again. */
    private void tryToSync() {
        try {
            durable.sync();
        } catch (RuntimeException e) {
            log.warn("Checkpoints not brought to the disk, again in a second", e);
        }
    }

    private void write(OnAir airing, Instant startedAt) {
        boolean ours = airing.writer.write(!airing.announced, startedAt, clock.instant());
        airing.announced = true;
        if (!ours && airings.contains(airing)) {
            log.error("{} is no longer ours, it must end", airing.what);
            airing.progress.stop("Một máy khác");
        }
    }
}
