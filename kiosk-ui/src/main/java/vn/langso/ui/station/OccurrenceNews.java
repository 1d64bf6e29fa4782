package vn.langso.ui.station;

import com.vaadin.flow.shared.Registration;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.langso.scheduler.timetable.OccurrenceChanged;

/**
 * Tells open station pages that an occurrence changed; one for the whole application. Pages are told in a thread of
 * their own, so that no slow screen holds up what goes on air; news that come together are told once. Thread-safe.
 */
@Component
class OccurrenceNews {

    private final Set<Runnable> readers = new CopyOnWriteArraySet<>();
    private final AtomicBoolean due = new AtomicBoolean();

    /** The reader is called in a foreign thread until its registration is removed. */
    Registration onNews(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OccurrenceChanged event) {
        if (!readers.isEmpty() && due.compareAndSet(false, true)) {
            Thread.ofVirtual().name("station-news").start(this::tell);
        }
    }

    private void tell() {
        due.set(false);
        readers.forEach(Runnable::run);
    }
}
