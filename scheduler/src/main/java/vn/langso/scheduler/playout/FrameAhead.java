package vn.langso.scheduler.playout;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.scheduler.speakers.LineHold;

/**
 * Frames of 20 ms, read two seconds ahead on a thread of its own, so that a disk that pauses is not heard. Read by one
 * pacing thread.
 */
final class FrameAhead implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(FrameAhead.class);
    private static final int FRAMES = 100;
    private static final long LOOK_AGAIN_MS = 100;

    private final AirSound audio;
    private final BlockingQueue<short[]> ready = new ArrayBlockingQueue<>(FRAMES);
    private final long fromSample;
    private volatile boolean closed;
    private volatile boolean finished;

    FrameAhead(String name, AirSound audio, long fromMs) {
        this.audio = audio;
        this.fromSample = fromMs * 48;
        Thread.ofPlatform().daemon().name(name).start(this::read);
    }

    /** The next frame; null at the end, which is also where the disk can be read no further. */
    short @Nullable [] next() {
        try {
            short[] frame = ready.poll();
            while (frame == null && !(finished && ready.isEmpty())) {
                frame = ready.poll(LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
            }
            return frame;
        } catch (InterruptedException e) {
            log.warn("Pacing interrupted, the airing ends", e);
            return null;
        }
    }

    @Override
    public void close() {
        closed = true;
    }

    private void read() {
        try (audio) {
            for (long at = fromSample; at < audio.length() && !closed; at += LineHold.FRAME_SAMPLES) {
                short[] frame = new short[LineHold.FRAME_SAMPLES];
                audio.read(at, frame);
                offer(frame);
            }
        } catch (RuntimeException e) {
            log.error("The sound cannot be read any further", e);
        } finally {
            finished = true;
        }
    }

    private void offer(short[] frame) {
        try {
            boolean taken = false;
            while (!closed && !taken) {
                taken = ready.offer(frame, LOOK_AGAIN_MS, TimeUnit.MILLISECONDS);
            }
        } catch (InterruptedException e) {
            log.warn("Reading ahead interrupted, the airing ends", e);
            closed = true;
        }
    }
}
