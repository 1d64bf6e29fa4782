package vn.langso.scheduler.playout;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.langso.scheduler.speakers.LineHold;

/**
 * Sends frames on absolute deadlines, t0 + n · 20 ms: no delay adds up, no file and no database is touched. If the
 * machine itself stood still (suspended, starved), the deadlines move on by that time: the rest is late, never a burst.
 */
final class AirPlayer {
    private static final Logger log = LoggerFactory.getLogger(AirPlayer.class);
    private static final long FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(Progress.FRAME_MS);
    private static final long STOOD_STILL_NANOS = TimeUnit.MILLISECONDS.toNanos(200);
    /** 300 ms: a stop that does not click. */
    private static final int FADE_FRAMES = 15;

    private final LineHold lines;
    private final FrameAhead frames;
    private final Progress progress;
    private final Runnable whenStarted;
    private final Clock clock;
    private final Monotonic pace;
    private long t0;

    /** @param whenStarted told with the first sample; must not block */
    AirPlayer(LineHold lines, FrameAhead frames, Progress progress, Runnable whenStarted, Clock clock, Monotonic pace) {
        this.lines = lines;
        this.frames = frames;
        this.progress = progress;
        this.whenStarted = whenStarted;
        this.clock = clock;
        this.pace = pace;
    }

    /** Plays to the end, or until it must end; returns when the last sample has left. */
    void play() {
        short[] frame = frames.next();
        lines.begin();
        t0 = pace.nanos();
        progress.started(clock.instant());
        whenStarted.run();
        long n = 0;
        int fading = 0;
        while (frame != null && fading < FADE_FRAMES) {
            fading += progress.mustEnd() ? 1 : 0;
            fade(frame, fading);
            await(n);
            lines.write(frame);
            progress.sent(++n);
            frame = frames.next();
        }
        await(n);
        lines.end();
    }

    private void await(long n) {
        long due = t0 + n * FRAME_NANOS;
        long late = pace.nanos() - due;
        if (late > STOOD_STILL_NANOS) {
            log.warn("The machine stood still for {} ms on air", TimeUnit.NANOSECONDS.toMillis(late));
            t0 += late;
            return;
        }
        for (long left = -late; left > 0; left = due - pace.nanos()) {
            pace.pause(left);
        }
    }

    private static void fade(short[] frame, int step) {
        for (int i = 0; step > 0 && i < frame.length; i++) {
            double position = (step - 1 + i / (double) frame.length) / FADE_FRAMES;
            frame[i] = (short) (frame[i] * (1 - position));
        }
    }
}
