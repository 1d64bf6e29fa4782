package vn.langso.ui.station;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** From a day to a day, both included. A date that is missing or out of order shows as its field's own error. */
final class DayRange {
    private final DatePicker from = Dates.date("station.log.from");
    private final DatePicker to = Dates.date("station.log.to");

    /** What was chosen; both days are in it. */
    record Days(LocalDate first, LocalDate last) {
        Instant begin(StationTimes times) {
            return times.startOf(first);
        }

        Instant end(StationTimes times) {
            return times.startOf(last.plusDays(1));
        }
    }

    DatePicker from() {
        return from;
    }

    DatePicker to() {
        return to;
    }

    void set(LocalDate first, LocalDate last) {
        from.setValue(first);
        to.setValue(last);
    }

    /** The days, or nothing while there is an error to see. */
    Optional<Days> chosen() {
        LocalDate first = from.getValue();
        LocalDate last = to.getValue();
        boolean backwards = first != null && last != null && last.isBefore(first);
        to.setErrorMessage(to.getTranslation(backwards ? "station.log.backwards" : "station.date.wrong"));
        to.setInvalid(backwards || last == null);
        return first == null || last == null || backwards ? Optional.empty() : Optional.of(new Days(first, last));
    }
}
