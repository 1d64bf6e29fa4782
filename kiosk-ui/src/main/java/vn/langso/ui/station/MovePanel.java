package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import vn.langso.config.Refusal;
import vn.langso.scheduler.timetable.SlotConflictException;
import vn.langso.scheduler.timetable.SlotPreview;
import vn.langso.scheduler.timetable.TimetableEntry;

/** Another time for one date: what it would meet there is told before anything is saved. */
final class MovePanel extends Composite<Div> {

    private final TimetableEntry entry;
    private final SlotDesk desk;
    private final Mover mover;
    private final DatePicker day = Dates.date("station.slot.date");
    private final TimePicker time = Dates.time("station.slot.time");
    private final ProblemBox box = new ProblemBox();
    private final FieldProblems problems = new FieldProblems(box).at("to", time);
    private final FitPanel fit = new FitPanel(this::show);

    /** Moves the date. */
    interface Mover {
        void move(LocalDateTime to, Consumer<Refusal> onRefused);
    }

    MovePanel(TimetableEntry entry, SlotDesk desk, Mover mover) {
        this.entry = entry;
        this.desk = desk;
        this.mover = mover;
        LocalDateTime at = desk.times().local(entry.occurrence().plannedAt());
        day.setValue(at.toLocalDate());
        time.setValue(at.toLocalTime());
        Stream.<HasValue<?, ?>>of(day, time).forEach(field -> field.addValueChangeListener(change -> look()));
        Button move = new Button(getTranslation("timetable.move.do"), event -> move());
        move.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(day, time, move);
        row.addClassName("form-row");
        getContent().add(row, box, fit);
    }

    private void show(LocalDateTime start) {
        day.setValue(start.toLocalDate());
        time.setValue(start.toLocalTime());
    }

    private Optional<LocalDateTime> wanted() {
        return day.isEmpty() || time.isEmpty()
                ? Optional.empty()
                : Optional.of(day.getValue().atTime(time.getValue()));
    }

    private void look() {
        problems.clear();
        fit.clear();
        wanted().ifPresent(to -> {
            try {
                SlotPreview preview =
                        desk.dates().previewMove(entry.occurrence().id(), to);
                if (!preview.conflicts().isEmpty()) {
                    fit.show(preview);
                }
            } catch (Refusal refusal) {
                problems.show(refusal);
            }
        });
    }

    private void move() {
        wanted().ifPresentOrElse(
                        to -> mover.move(to, this::tell), () -> box.show(getTranslation("station.slot.missing.start")));
    }

    private void tell(Refusal refusal) {
        if (refusal instanceof SlotConflictException conflicts) {
            fit.show(conflicts.preview());
        } else {
            problems.show(refusal);
        }
    }
}
