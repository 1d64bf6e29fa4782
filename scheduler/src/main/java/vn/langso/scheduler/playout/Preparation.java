package vn.langso.scheduler.playout;

import org.jspecify.annotations.Nullable;
import vn.langso.media.audio.ClipLibrary;

/** The sound of an airing, opened, verified and read ahead before its time. Belongs to one thread. */
final class Preparation implements AutoCloseable {
    private final ClipLibrary clips;
    private final String name;
    private final long fromMs;
    private String hash = "";
    private @Nullable FrameAhead frames;
    private long totalMs;

    Preparation(ClipLibrary clips, String name, long fromMs) {
        this.clips = clips;
        this.name = name;
        this.fromMs = fromMs;
    }

    /** Frames of this order; what was prepared for another is thrown away. Refuses what cannot be played. */
    FrameAhead frames(RunningOrder order) {
        FrameAhead ready = frames;
        if (ready != null && hash.equals(order.contentHash())) {
            return ready;
        }
        close();
        RunningOrderAudio audio = RunningOrderAudio.open(order, clips);
        totalMs = audio.lengthMs();
        hash = order.contentHash();
        frames = new FrameAhead("read-" + name, audio, fromMs);
        return frames;
    }

    /** Length of the prepared order. */
    long totalMs() {
        return totalMs;
    }

    @Override
    public void close() {
        if (frames != null) {
            frames.close();
            frames = null;
        }
    }
}
