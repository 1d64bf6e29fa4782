package vn.langso.scheduler.speakers;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import vn.langso.scheduler.sound.Sound;

/** Plays a sound on a line in real time, as an airing would. */
final class Pacing {
    private Pacing() {}

    static void play(HeldLine line, Sound sound) {
        Frame frame = new Frame();
        frame.restart();
        short[] samples = new short[Frame.SAMPLES];
        line.begin();
        long start = System.nanoTime();
        int frames = sound.samples().length / Frame.SAMPLES;
        for (int n = 0; n < frames; n++) {
            System.arraycopy(sound.samples(), n * Frame.SAMPLES, samples, 0, Frame.SAMPLES);
            waitUntil(start + n * TimeUnit.MILLISECONDS.toNanos(20));
            frame.next(samples);
            line.write(frame);
        }
        frame.next(new short[Frame.SAMPLES]);
        line.end(frame);
    }

    private static void waitUntil(long nanos) {
        while (System.nanoTime() < nanos) {
            LockSupport.parkNanos(nanos - System.nanoTime());
        }
    }
}
