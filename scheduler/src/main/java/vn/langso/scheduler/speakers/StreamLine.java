package vn.langso.scheduler.speakers;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A live MP3 stream. Its encoder runs while somebody listens and a little longer. On air the airing is the clock; between
 * clips the encoder makes silence by its own. Nobody listening is no fault: the sound is then carried to nobody.
 */
final class StreamLine implements LineDriver {
    private final String id;
    private final Mp3Encoders encoders;
    private final StreamListeners listeners = new StreamListeners();
    private volatile @Nullable Mp3Encoder encoder;
    private volatile boolean onAir;
    private volatile boolean ended;
    private volatile boolean hung;

    StreamLine(String id, Mp3Encoders encoders) {
        this.id = id;
        this.encoders = encoders;
    }

    @Override
    public void open() {
        onAir = true;
    }

    /** Never waits, not even while a listener starts an encoder: a full queue means an encoder that hangs. */
    @Override
    public boolean write(Frame frame) {
        Mp3Encoder now = encoder;
        if (now == null || !now.alive()) {
            return true;
        }
        boolean taken = now.offer(frame.samples());
        hung = !taken;
        if (!taken) {
            now.kill();
        }
        return taken;
    }

    @Override
    public void close() {
        onAir = false;
    }

    @Override
    public @Nullable String problem() {
        return hung ? "Bộ mã hóa MP3 không nhận kịp âm thanh, đang được khởi động lại." : encoders.problem();
    }

    @Override
    public int listeners() {
        return listeners.size();
    }

    @Override
    public void shutDown() {
        ended = true;
        Mp3Encoder now = encoder;
        if (now != null) {
            now.stop();
        }
        listeners.dropAll();
    }

    /** Whether an encoder runs. */
    boolean encoding() {
        Mp3Encoder now = encoder;
        return now != null && now.alive();
    }

    /** Serves one listener; blocks. */
    void listen(OutputStream output) throws IOException {
        StreamListener listener = join();
        try {
            while (!ended && listener.serve(output)) {
                start();
            }
        } finally {
            listeners.remove(listener);
        }
    }

    private synchronized StreamListener join() throws IOException {
        start();
        return listeners.add();
    }

    /** Makes sure that an encoder runs: the first listener starts it, and one that died is replaced. */
    private synchronized void start() throws IOException {
        if (ended || encoding()) {
            return;
        }
        encoder = new Mp3Encoder(id, encoders.start(), listeners, () -> onAir);
        hung = false;
    }
}
