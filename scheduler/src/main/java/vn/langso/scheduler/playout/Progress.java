package vn.langso.scheduler.playout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far an airing is, and who wants it to end. The pacing thread moves it on, the checkpoint thread reads it, and
 * anybody may stop it; nobody waits for anybody. Thread-safe.
 */
final class Progress {
    static final int FRAME_MS = 20;

    private final long fromMs;
    private volatile long leadInMs;
    private volatile long frames;
    private volatile @Nullable Instant startedAt;
    private volatile @Nullable String stoppedBy;
    private volatile @Nullable String preemptedBy;
    private volatile boolean closing;

    Progress(long fromMs) {
        this.fromMs = fromMs;
    }

    /** The first sample leaves. */
    void started(Instant at) {
        startedAt = at;
    }

    void sent(long framesSoFar) {
        frames = framesSoFar;
    }

    /** So much of what leaves first does not belong to the running order. */
    void leadIn(long millis) {
        leadInMs = millis;
    }

    /** An operator wants silence. */
    void stop(String by) {
        stoppedBy = by;
    }

    /** An emergency takes the lines. */
    void preempt(String by) {
        preemptedBy = by;
    }

    /** The station ends; what is on air goes on after the next start. */
    void close() {
        closing = true;
    }

    boolean mustEnd() {
        return closing || stoppedBy != null || preemptedBy != null;
    }

    boolean closing() {
        return closing && stoppedBy == null;
    }

    @Nullable
    String stoppedBy() {
        return stoppedBy;
    }

    @Nullable
    String preemptedBy() {
        return preemptedBy;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    /** Where this stretch began in the running order. */
    long fromMs() {
        return fromMs;
    }

    /**
     * How far it was at one moment.
     *
     * @param playedMs milliseconds that left in this stretch
     * @param offsetMs position in the running order
     */
    record Position(long playedMs, long offsetMs) {}

    /** Both read at once: a frame may leave between two readings. */
    Position position() {
        long playedMs = frames * FRAME_MS;
        return new Position(playedMs, fromMs + Math.max(0, playedMs - leadInMs));
    }

    long playedMs() {
        return position().playedMs();
    }

    long offsetMs() {
        return position().offsetMs();
    }
}
