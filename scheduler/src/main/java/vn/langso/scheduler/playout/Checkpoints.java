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
 * or disk delays checkpoints, never the sound. Back again, it has them within a tenth of a second: what is not written
 * when the power goes is heard twice. Thread-safe.
 */
@Component
class Checkpoints {
    private static final Logger log = LoggerFactory.getLogger(Checkpoints.class);

    private static final Duration EACH = Duration.ofSeconds(1);

    /** After a failure; a power cut often follows upon the trouble of a failing line. */
    private static final Duration AGAIN = Duration.ofMillis(100);

    private final List<OnAir> airings = new CopyOnWriteArrayList<>();
    private final DurableCommit durable;
    private final Clock clock;
    private @Nullable Beat beat;
    private boolean failing;

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
        beat = Beat.paced("playout-checkpoints", EACH, this::write);
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
        private boolean lost;

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

    /**
     * Writes how far each airing is now, with one wait for the disk however many they are.
     *
     * @return after how long to write the next
     */
    Duration write() {
        boolean written = false;
        boolean failed = false;
        for (OnAir airing : airings) {
            Instant startedAt = airing.progress.startedAt();
            if (startedAt != null && !airing.lost) {
                boolean done = tryToWrite(airing, startedAt);
                written |= done;
                failed |= !done;
            }
        }
        if (written) {
            failed |= !tryToSync();
        }
        if (written && !failed) {
            tellOfTheEnd();
        }
        return failed ? AGAIN : EACH;
    }

    private boolean tryToWrite(OnAir airing, Instant startedAt) {
        try {
            write(airing, startedAt);
            return true;
        } catch (RuntimeException e) {
            tell("Checkpoint of " + airing.what + " not written", e);
            return false;
        }
    }

    /** Without it a power cut takes the checkpoints back to the claim, and the whole announcement is heard again. */
    private boolean tryToSync() {
        try {
            durable.sync();
            return true;
        } catch (RuntimeException e) {
            tell("Checkpoints not brought to the disk", e);
            return false;
        }
    }

    /** Ten times a second is often: the first failure and the end of the trouble say it all. */
    private void tell(String what, RuntimeException failure) {
        if (!failing) {
            failing = true;
            log.warn("{}, tried again every {} ms", what, AGAIN.toMillis(), failure);
        }
    }

    private void tellOfTheEnd() {
        if (failing) {
            failing = false;
            log.info("Checkpoints are written again");
        }
    }

    private void write(OnAir airing, Instant startedAt) {
        boolean ours = airing.writer.write(!airing.announced, startedAt, clock.instant());
        airing.announced = true;
        if (!ours && airings.contains(airing)) {
            airing.lost = true;
            log.error("{} is no longer ours, it must end", airing.what);
            airing.progress.stop("Một máy khác");
        }
    }
}
