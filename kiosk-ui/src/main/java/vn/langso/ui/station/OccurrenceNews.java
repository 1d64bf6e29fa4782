package vn.langso.ui.station;

import com.vaadin.flow.shared.Registration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.langso.config.calendar.CalendarChanged;
import vn.langso.scheduler.timetable.OccurrenceChanged;

/** Tells open station pages that an occurrence or the calendar changed; one for the whole application. Thread-safe. */
@Component
class OccurrenceNews {

    private final Readers readers = new Readers();

    /** The reader is called in a foreign thread until its registration is removed. */
    Registration onNews(Runnable reader) {
        return readers.add(reader);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(OccurrenceChanged event) {
        readers.tell();
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(CalendarChanged event) {
        readers.tell();
    }
}
