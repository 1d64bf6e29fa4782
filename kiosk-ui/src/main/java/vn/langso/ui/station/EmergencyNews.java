package vn.langso.ui.station;

import com.vaadin.flow.shared.Registration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.langso.scheduler.emergency.EmergencyChanged;
import vn.langso.scheduler.playout.ClockChanged;

/** Tells every open staff page that an emergency or the belief in the clock changed. Thread-safe. */
@Component
class EmergencyNews {

    private final Readers readers = new Readers();

    /** The reader is called in a foreign thread until its registration is removed. */
    Registration onNews(Runnable reader) {
        return readers.add(reader);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(EmergencyChanged event) {
        readers.tell();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(ClockChanged event) {
        readers.tell();
    }
}
