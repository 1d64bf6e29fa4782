package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.BulkEdits;
import vn.langso.scheduler.timetable.Seen;
import vn.langso.scheduler.timetable.TimetableEntry;

/** What can be done to all picked dates at once: all of them change, or none and every reason is told. */
final class BulkBar extends Composite<Div> {

    private static final int USUAL_SHIFT = 10;

    private final BulkEdits edits;
    private final SlotDesk desk;
    private final Runnable onChanged;
    private final Span count = new Span();
    private final Button cancel = new Button(getTranslation("timetable.bulk.cancel"), event -> askToCancel());
    private final IntegerField minutes = new IntegerField(getTranslation("timetable.bulk.minutes"));
    private final Button shift = new Button(getTranslation("timetable.bulk.shift"), event -> shift());
    private final Button toZones = new Button(getTranslation("timetable.bulk.zones"), event -> askForZones());
    private final Button suspend = new Button(getTranslation("timetable.bulk.suspend"), event -> askToSuspend());
    private final ProblemBox problems = new ProblemBox();
    private List<Seen> chosen = List.of();
    private Set<Long> slots = Set.of();
    private List<Zone> places = List.of();

    BulkBar(BulkEdits edits, SlotDesk desk, Runnable onChanged) {
        this.edits = edits;
        this.desk = desk;
        this.onChanged = onChanged;
        count.getElement().setAttribute("role", "status");
        cancel.addThemeVariants(ButtonVariant.ERROR);
        minutes.setValue(USUAL_SHIFT);
        minutes.setStepButtonsVisible(true);
        minutes.setMin(-BulkEdits.FARTHEST_SHIFT);
        minutes.setMax(BulkEdits.FARTHEST_SHIFT);
        Div buttons = new Div(count, minutes, shift, toZones, suspend, cancel);
        buttons.addClassNames("filter", "bulk");
        getContent().add(buttons, problems);
        choose(List.of(), List.of());
    }

    /** These are picked now. */
    void choose(List<TimetableEntry> entries, List<Zone> zones) {
        chosen = entries.stream().map(TimetableEntry::seen).toList();
        slots = entries.stream().map(entry -> entry.occurrence().slotId()).collect(Collectors.toSet());
        places = zones;
        count.setText(getTranslation("timetable.bulk.count", chosen.size()));
        List.of(cancel, shift, toZones, suspend).forEach(button -> button.setEnabled(!chosen.isEmpty()));
    }

    private void askToCancel() {
        ConfirmDialog question =
                Questions.confirm("timetable.bulk.cancel", "timetable.bulk.cancel-detail", chosen.size());
        question.addConfirmListener(event -> attempt(() -> edits.cancel(chosen, desk.planner())));
        question.open();
    }

    private void shift() {
        int by = minutes.getOptionalValue().orElse(0);
        attempt(() -> edits.shift(chosen, by, desk.planner()));
    }

    private void askForZones() {
        CheckboxGroup<Zone> zones = new CheckboxGroup<>(getTranslation("station.slot.zones"));
        zones.setItems(places);
        zones.setItemLabelGenerator(Zone::name);
        zones.addClassName("zone-choice");
        ConfirmDialog question = Questions.withFields(
                "timetable.bulk.zones", getTranslation("timetable.bulk.zones-detail", chosen.size()), zones);
        question.addConfirmListener(event -> attempt(() -> edits.inZones(
                chosen, zones.getValue().stream().map(Zone::slug).sorted().toList(), desk.planner())));
        question.open();
    }

    /** Refusals are told in the dialog, where they can be mended. */
    private void askToSuspend() {
        problems.clear();
        int many = slots.size();
        String title = getTranslation("timetable.bulk.suspend-of", many);
        new SuspendDialog(title, desk.times(), new OfSlots(chosen, slots), () -> {
                    Questions.done("timetable.bulk.suspended", many);
                    onChanged.run();
                })
                .open();
    }

    /** All dates of the picked ones' slots in that time, not only those that were picked. */
    private final class OfSlots implements SuspendDialog.Silencing {
        private final List<Seen> picked;
        private final Set<Long> silenced;

        OfSlots(List<Seen> picked, Set<Long> silenced) {
            this.picked = picked;
            this.silenced = silenced;
        }

        @Override
        public long affected(LocalDateTime from, LocalDateTime until) {
            return desk.plannedBetween(
                    from, until, entry -> silenced.contains(entry.occurrence().slotId()));
        }

        @Override
        public void silence(@Nullable LocalDateTime from, LocalDateTime until, String reason) {
            edits.suspendSlots(picked, from, until, reason, desk.planner());
        }
    }

    private void attempt(Runnable deed) {
        problems.clear();
        int many = chosen.size();
        try {
            deed.run();
            Questions.done("timetable.bulk.done", many);
        } catch (Refusal refusal) {
            problems.show(reasons(refusal));
        }
        onChanged.run();
    }

    private List<String> reasons(Refusal refusal) {
        List<String> reasons = new ArrayList<>(List.of(getTranslation("timetable.bulk.refused")));
        refusal.problems().forEach(problem -> reasons.add(problem.detail()));
        if (refusal.problems().isEmpty()) {
            reasons.add(refusal.detail());
        }
        return reasons;
    }
}
