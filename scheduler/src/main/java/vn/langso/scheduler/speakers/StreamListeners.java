package vn.langso.scheduler.speakers;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Everybody who listens to one stream. Who joins gets the last second at once, so that a player has something to begin
 * with; who does not keep up is dropped and never holds the others back. Thread-safe.
 */
final class StreamListeners {
    /** One second at 128 kbit/s. */
    private static final int RECENT_BYTES = 16_000;

    private final Set<StreamListener> listeners = ConcurrentHashMap.newKeySet();
    private final Deque<byte[]> recent = new ArrayDeque<>();
    private int recentBytes;
    private volatile long lastSeen = System.nanoTime();

    synchronized StreamListener add() {
        StreamListener listener = new StreamListener();
        recent.forEach(listener::offer);
        listeners.add(listener);
        lastSeen = System.nanoTime();
        return listener;
    }

    void remove(StreamListener listener) {
        listeners.remove(listener);
        lastSeen = System.nanoTime();
    }

    synchronized void send(byte[] mp3) {
        listeners.removeIf(listener -> !listener.offer(mp3));
        recent.add(mp3);
        recentBytes += mp3.length;
        while (recentBytes > RECENT_BYTES) {
            recentBytes -= recent.remove().length;
        }
    }

    /** An encoder ended: what it left is of yesterday. */
    synchronized void forgetRecent() {
        recent.clear();
        recentBytes = 0;
    }

    void dropAll() {
        listeners.forEach(StreamListener::drop);
    }

    int size() {
        return listeners.size();
    }

    /** How long nobody has listened, in nanoseconds; 0 while somebody does. */
    long idleNanos() {
        return listeners.isEmpty() ? System.nanoTime() - lastSeen : 0;
    }
}
