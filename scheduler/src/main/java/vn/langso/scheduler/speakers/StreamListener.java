package vn.langso.scheduler.speakers;

import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

/** One who listens: a bounded queue between the encoder and a network that may be slow. Thread-safe. */
final class StreamListener {
    /** About ten seconds of sound; who is further behind is dropped. */
    private static final int CHUNKS = 512;

    private final BlockingQueue<byte[]> queue = new ArrayBlockingQueue<>(CHUNKS);
    private volatile boolean dropped;

    /** False if the listener has fallen too far behind; it is then dropped. */
    boolean offer(byte[] mp3) {
        if (!queue.offer(mp3)) {
            dropped = true;
        }
        return !dropped;
    }

    void drop() {
        dropped = true;
    }

    /** Writes what is there, waiting up to a second for it; false if the listener was dropped. */
    boolean serve(OutputStream output) throws IOException {
        try {
            byte[] mp3 = queue.poll(1, TimeUnit.SECONDS);
            if (mp3 != null && !dropped) {
                output.write(mp3);
                if (queue.isEmpty()) {
                    output.flush();
                }
            }
            return !dropped;
        } catch (InterruptedException e) {
            return false; // the web server ends
        }
    }
}
