package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Slot;

/** The next dates of one slot: each can be cancelled or brought back without touching the series. */
final class DatesDialog extends Dialog {

    private static final int DAYS_AHEAD = 30;

    private final Slot slot;
    private final BroadcastSchedule schedule;
    private final Ledger ledger;
    private final @Nullable String planner;
    private final StationTimes times;
    private final ProblemBox problems = new ProblemBox();
    private final UnorderedList list = new UnorderedList();

    /** @param planner null for those who may only look */
    DatesDialog(Slot slot, BroadcastSchedule schedule, Ledger ledger, @Nullable String planner, StationTimes times) {
        this.slot = slot;
        this.schedule = schedule;
        this.ledger = ledger;
        this.planner = planner;
        this.times = times;
        setHeaderTitle(getTranslation("station.slot.dates-of", slot.plan().title()));
        setWidth("46rem");
        list.addClassName("rows");
        add(new Paragraph(getTranslation("station.slot.dates-help", DAYS_AHEAD)), problems, list);
        getFooter().add(new Button(getTranslation("station.close"), event -> close()));
        refresh();
    }

    private void refresh() {
        Instant from = times.startOf(times.today());
        Instant to = times.startOf(times.today().plusDays(DAYS_AHEAD));
        List<Occurrence> dates = ledger.between(from, to, null, null).stream()
                .filter(occurrence -> occurrence.slotId() == slot.id())
                .toList();
        list.removeAll();
        dates.forEach(date -> list.add(row(date)));
        if (dates.isEmpty()) {
            list.add(new ListItem(getTranslation("station.preview.none")));
        }
    }

    private ListItem row(Occurrence date) {
        Span when = new Span(times.dayTime(date.plannedAt()));
        when.addClassName("row-what");
        Div row = new Div(when, StatusMark.of(date.status()));
        row.addClassName("row");
        if (planner != null && !times.isPast(date.plannedAt())) {
            addButton(row, date, planner);
        }
        return new ListItem(row);
    }

    private void addButton(Div row, Occurrence date, String by) {
        if (date.status() == OccurrenceStatus.PLANNED) {
            row.add(button("station.slot.cancel-date", date, () -> schedule.cancel(slot.id(), date.plannedAt(), by)));
        } else if (date.status() == OccurrenceStatus.CANCELLED) {
            row.add(button("station.slot.restore-date", date, () -> schedule.restore(slot.id(), date.plannedAt(), by)));
        }
    }

    private Button button(String key, Occurrence date, Runnable deed) {
        Button button = new Button(getTranslation(key), event -> attempt(deed));
        button.setAriaLabel(getTranslation(key) + ": " + times.dayTime(date.plannedAt()));
        return button;
    }

    private void attempt(Runnable deed) {
        problems.clear();
        try {
            deed.run();
            refresh();
        } catch (Refusal refusal) {
            problems.show(refusal.detail());
        }
    }
}
