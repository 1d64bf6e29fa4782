package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import vn.langso.config.Refusal;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Seen;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.TimetableEntry;

/** One date of the timetable: what it is, and by keyboard everything that can be done to it with the mouse. */
final class EntryDialog extends Dialog {

    private final TimetableEntry entry;
    private final SlotDesk desk;
    private final StationTimes times;
    private final EntryEditor editor;
    private final Runnable onChanged;
    private final ProblemBox problems = new ProblemBox();

    EntryDialog(TimetableEntry entry, SlotDesk desk, Runnable onChanged) {
        this.entry = entry;
        this.desk = desk;
        this.times = desk.times();
        this.onChanged = onChanged;
        this.editor = new EntryEditor(times, onChanged);
        setHeaderTitle(entry.occurrence().title());
        setWidth("46rem");
        add(facts(), problems);
        if (desk.mayPlan() && !times.isPast(entry.occurrence().plannedAt())) {
            offerChanges();
        }
        getFooter()
                .add(
                        new Button(getTranslation("timetable.slot.whole"), event -> goToSlot()),
                        new Button(
                                getTranslation("station.trace"),
                                event -> new TraceDialog(entry.occurrence(), times).open()),
                        new Button(getTranslation("station.close"), event -> close()));
    }

    private Component facts() {
        Occurrence o = entry.occurrence();
        EntryWords words = desk.words();
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
        facts.addClassName("facts");
        return facts;
    }

    private static Component warning(String sentence) {
        Paragraph warning = new Paragraph(sentence);
        warning.addClassName("row-reason");
        return warning;
    }

    private void offerChanges() {
        add(deeds(desk.planner()));
        if (isOpen()) {
            add(new H3(getTranslation("timetable.move")), moving(desk.planner()));
        }
    }

    private boolean isOpen() {
        return entry.isOpen(times.instant());
    }

    private Component deeds(String by) {
        Div buttons = new Div();
        buttons.addClassName("row-buttons");
        if (isOpen()) {
            buttons.add(new Button(getTranslation("timetable.content"), event -> openContent()));
            Button cancel = button("timetable.cancel-date", seen -> desk.dates().cancel(seen, by));
            cancel.addThemeVariants(ButtonVariant.ERROR);
            buttons.add(cancel);
        }
        if (entry.occurrence().status() == OccurrenceStatus.CANCELLED || entry.deviates()) {
            buttons.add(button("timetable.restore-date", seen -> desk.dates().restore(seen, by)));
        }
        if (entry.recurs()) {
            buttons.add(new Button(getTranslation("timetable.slot.split"), event -> openSplit()));
        }
        return buttons;
    }

    private Component moving(String by) {
        return new MovePanel(
                entry, desk, (to, onRefused) -> attempt(seen -> desk.dates().move(seen, to, by), onRefused));
    }

    private Button button(String key, Consumer<Seen> edit) {
        return new Button(getTranslation(key), event -> attempt(edit, refusal -> problems.show(refusal.detail())));
    }

    /** A refusal is told here, so that something else can be tried at once; the end of it closes the dialog. */
    private void attempt(Consumer<Seen> edit, Consumer<Refusal> onRefused) {
        problems.clear();
        editor.attempt(entry.seen(), edit, this::close, onRefused);
    }

    private void openContent() {
        close();
        new ContentDialog(entry, desk, onChanged).open();
    }

    /** "From this date on": the day of the series counts, wherever the date itself was moved to. */
    private void openSplit() {
        LocalDate from = times.local(entry.originalAt()).toLocalDate();
        try {
            Slot slot = desk.schedule().find(entry.occurrence().slotId()).orElseThrow();
            SlotDialog dialog = new SlotDialog(desk, new SlotPurpose.Split(desk, slot.id(), from), slot, saved -> {
                Questions.done("timetable.slot.split-done", saved.plan().title());
                onChanged.run();
            });
            close();
            dialog.open();
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
        }
    }

    private void goToSlot() {
        close();
        getUI().ifPresent(ui -> ui.navigate(SlotView.class, entry.occurrence().slotId()));
    }
}
