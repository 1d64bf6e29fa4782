package vn.langso.scheduler.speakers;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One encoder process with the two threads that feed and empty it. On air the airing's frames are the clock and nothing
 * is put between them; otherwise the feeder makes 20 ms of silence every 20 ms. It ends by itself when nobody has
 * listened for some seconds and nothing is on air.
 */
final class Mp3Encoder {
    private static final Logger log = LoggerFactory.getLogger(Mp3Encoder.class);
    private static final long FRAME_NANOS = TimeUnit.MILLISECONDS.toNanos(20);
    private static final long LINGER_NANOS = TimeUnit.SECONDS.toNanos(10);
    /** Half a second of silence ahead: the first bytes come at once, and a player has a cushion. */
    private static final int PRIMING_FRAMES = 25;
    /** Two seconds of frames; an encoder further behind hangs. */
    private static final int QUEUE_FRAMES = 100;

    private static final byte[] SILENCE = new byte[Frame.SAMPLES * 2];

    private final Process process;
    private final StreamListeners listeners;
    private final BlockingQueue<byte[]> frames = new ArrayBlockingQueue<>(QUEUE_FRAMES);
    private final BooleanSupplier onAir;
    private volatile boolean stopping;

    Mp3Encoder(String line, Process process, StreamListeners listeners, BooleanSupplier onAir) {
        this.process = process;
        this.listeners = listeners;
        this.onAir = onAir;
        Thread.ofPlatform().daemon().name("mp3-in-" + line).start(this::feed);
        Thread.ofPlatform().daemon().name("mp3-out-" + line).start(this::drain);
    }

    boolean alive() {
        return !stopping && process.isAlive();
    }

    /** Takes 20 ms; false if the encoder hangs. */
    boolean offer(short[] samples) {
        byte[] bytes = new byte[samples.length * 2];
        for (int i = 0; i < samples.length; i++) {
            bytes[2 * i] = (byte) samples[i];
            bytes[2 * i + 1] = (byte) (samples[i] >> 8);
        }
        return frames.offer(bytes);
    }

    /** Ends after the frame in hand. */
    void stop() {
        stopping = true;
    }

    /** Ends a process that takes nothing any more; whoever waits to write to it is freed. */
    void kill() {
        stopping = true;
        process.destroyForcibly();
    }

    private void feed() {
        try (OutputStream input = process.getOutputStream()) {
            for (int i = 0; i < PRIMING_FRAMES; i++) {
                input.write(SILENCE);
            }
            input.flush();
            feed(input);
        } catch (IOException e) {
            log.warn("MP3 encoder went away: {}", e.toString());
        } catch (InterruptedException e) {
            log.debug("Feeder interrupted, encoder ends", e);
        } finally {
            stopping = true;
        }
    }

    private void feed(OutputStream input) throws IOException, InterruptedException {
        long due = System.nanoTime();
        while (!over()) {
            byte[] frame = frames.poll(Math.max(0, due - System.nanoTime()), TimeUnit.NANOSECONDS);
            long now = System.nanoTime();
            if (frame == null && onAir.getAsBoolean()) {
                due = now + FRAME_NANOS;
            } else {
                input.write(frame == null ? SILENCE : frame);
                input.flush();
                // after an airing the silence begins one frame after its last
                due = frame == null ? due + FRAME_NANOS : now + FRAME_NANOS;
            }
        }
    }

    private boolean over() {
        return stopping
                || !process.isAlive()
                || (!onAir.getAsBoolean() && frames.isEmpty() && listeners.idleNanos() > LINGER_NANOS);
    }

    private void drain() {
        byte[] buffer = new byte[4096];
        try (InputStream output = process.getInputStream()) {
            for (int n = output.read(buffer); n >= 0; n = output.read(buffer)) {
                byte[] mp3 = new byte[n];
                System.arraycopy(buffer, 0, mp3, 0, n);
                listeners.send(mp3);
            }
        } catch (IOException e) {
            log.debug("Encoder output closed", e);
        } finally {
            stopping = true;
            listeners.forgetRecent();
        }
    }
}
