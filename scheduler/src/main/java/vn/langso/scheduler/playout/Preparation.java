package vn.langso.scheduler.playout;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.langso.media.audio.ClipAudio;
import vn.langso.media.audio.ClipLibrary;

/** The sound of an airing, opened, verified and read ahead before its time. Belongs to one thread. */
final class Preparation implements AutoCloseable {
    private final ClipLibrary clips;
    private final String name;
    private final long fromMs;
    private final Supplier<Optional<ClipAudio>> leadIn;
    private long leadInMs;
    private String hash = "";
    private @Nullable FrameAhead frames;
    private long totalMs;

    /** @param leadIn what is heard before the running order begins at its start; asked once for each opening */
    Preparation(ClipLibrary clips, String name, long fromMs, Supplier<Optional<ClipAudio>> leadIn) {
        this.clips = clips;
        this.name = name;
        this.fromMs = fromMs;
        this.leadIn = leadIn;
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
        frames = new FrameAhead("read-" + name, ledIn(audio), fromMs);
        return frames;
    }

    private AirSound ledIn(RunningOrderAudio audio) {
        Optional<ClipAudio> words = leadIn.get();
        leadInMs = words.map(ClipAudio::length).orElse(0L) * 1000 / ClipAudio.SAMPLE_RATE;
        return words.isPresent() ? new LedIn(words.get(), audio) : audio;
    }

    /** Length of what is heard before the order. */
    long leadInMs() {
        return leadInMs;
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
