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
    private volatile long frames;
    private volatile @Nullable Instant startedAt;
    private volatile @Nullable String stoppedBy;
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

    /** An operator wants silence. */
    void stop(String by) {
        stoppedBy = by;
    }

    /** The station ends; what is on air goes on after the next start. */
    void close() {
        closing = true;
    }

    boolean mustEnd() {
        return closing || stoppedBy != null;
    }

    boolean closing() {
        return closing && stoppedBy == null;
    }

    @Nullable
    String stoppedBy() {
        return stoppedBy;
    }

    @Nullable
    Instant startedAt() {
        return startedAt;
    }

    /** Where this stretch began in the running order. */
    long fromMs() {
        return fromMs;
    }

    /** Milliseconds that left in this stretch. */
    long playedMs() {
        return frames * FRAME_MS;
    }

    /** Position in the running order. */
    long offsetMs() {
        return fromMs + playedMs();
    }
}
