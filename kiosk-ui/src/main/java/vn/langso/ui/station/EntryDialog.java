package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.DateEdits;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Seen;
import vn.langso.scheduler.timetable.TimetableEntry;

/** One date of the timetable: what it is, and by keyboard everything that can be done to it with the mouse. */
final class EntryDialog extends Dialog {

    private final TimetableEntry entry;
    private final DateEdits dates;
    private final EntryWords words;
    private final StationTimes times;
    private final EntryEditor editor;
    private final ProblemBox problems = new ProblemBox();
    private final DatePicker day = Dates.date("station.slot.date");
    private final TimePicker time = Dates.time("station.slot.time");

    /** @param planner null for those who may only look */
    EntryDialog(
            TimetableEntry entry,
            DateEdits dates,
            EntryWords words,
            StationTimes times,
            @Nullable String planner,
            Runnable onChanged) {
        this.entry = entry;
        this.dates = dates;
        this.words = words;
        this.times = times;
        this.editor = new EntryEditor(onChanged);
        setHeaderTitle(entry.occurrence().title());
        setWidth("42rem");
        add(facts(), problems);
        if (planner != null && !times.isPast(entry.occurrence().plannedAt())) {
            offerChanges(planner);
        }
        getFooter()
                .add(
                        new Button(
                                getTranslation("station.trace"),
                                event -> new TraceDialog(entry.occurrence(), times).open()),
                        new Button(getTranslation("station.close"), event -> close()));
    }

    private Component facts() {
        Occurrence o = entry.occurrence();
        LocalDateTime at = times.local(o.plannedAt());
        Div facts = new Div(
                StatusMark.of(o.status()),
                new Paragraph(getTranslation(
                        "timetable.entry.when",
                        times.time(o.plannedAt()),
                        times.time(entry.plannedEnd()),
                        LunarText.withSolar(at.toLocalDate()))),
                new Paragraph(getTranslation(
                        "timetable.entry.where", words.places(o.zones()), StationTimes.length(o.duration()))),
                new Paragraph(getTranslation(
                        "timetable.entry.priority", getTranslation("timetable.priority." + entry.priority()))));
        if (entry.isMoved()) {
            facts.add(new Paragraph(getTranslation("timetable.entry.moved", times.dayTime(entry.originalAt()))));
        }
        if (o.reason() != null) {
            facts.add(warning(o.reason()));
        }
        entry.warnings().forEach(sentence -> facts.add(warning(sentence)));
        return facts;
    }

    private static Component warning(String sentence) {
        Paragraph warning = new Paragraph(sentence);
        warning.addClassName("row-reason");
        return warning;
    }

    private void offerChanges(String by) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        if (entry.isOpen(times.instant())) {
            add(new H3(getTranslation("timetable.move")), moving(by));
            Button cancel = button("timetable.cancel-date", seen -> dates.cancel(seen, by));
            cancel.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(cancel);
        }
        if (entry.occurrence().status() == OccurrenceStatus.CANCELLED || entry.isMoved()) {
            buttons.add(button("timetable.restore-date", seen -> dates.restore(seen, by)));
        }
        add(buttons);
    }

    private Component moving(String by) {
        LocalDateTime at = times.local(entry.occurrence().plannedAt());
        day.setValue(at.toLocalDate());
        time.setValue(at.toLocalTime());
        Button move = new Button(getTranslation("timetable.move.do"), event -> {
            if (day.isEmpty() || time.isEmpty()) {
                problems.show(getTranslation("station.slot.missing.start"));
                return;
            }
            LocalDateTime to = day.getValue().atTime(time.getValue());
            attempt(seen -> dates.move(seen, to, by));
        });
        move.addThemeVariants(ButtonVariant.PRIMARY);
        Div row = new Div(day, time, move);
        row.addClassName("form-row");
        return row;
    }

    private Button button(String key, Consumer<Seen> edit) {
        return new Button(getTranslation(key), event -> attempt(edit));
    }

    /** A refusal is told here, so that another time can be tried at once; anything else closes the dialog. */
    private void attempt(Consumer<Seen> edit) {
        problems.clear();
        boolean[] refused = {false};
        editor.attempt(entry.seen(), edit, sentence -> {
            refused[0] = true;
            problems.show(sentence);
        });
        if (!refused[0]) {
            close();
        }
    }
}
