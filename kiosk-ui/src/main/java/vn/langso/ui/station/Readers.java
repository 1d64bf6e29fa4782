package vn.langso.ui.station;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Open pages that want to be told of something. They are told in a thread of their own, so that no slow screen holds up
 * what goes on air; news that come together are told once. Thread-safe.
 */
final class Readers {

    private final Set<Runnable> readers = new CopyOnWriteArraySet<>();
    private final AtomicBoolean due = new AtomicBoolean();

    /** The reader is called in a foreign thread until its registration is removed. */
    Registration add(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    void tell() {
        if (!readers.isEmpty() && due.compareAndSet(false, true)) {
            Thread.ofVirtual().name("station-news").start(this::tellNow);
        }
    }

    private void tellNow() {
        due.set(false);
        readers.forEach(Runnable::run);
    }
}
