package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.ArrayList;
import java.util.List;
import vn.langso.config.Refusal;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.BulkEdits;
import vn.langso.scheduler.timetable.Seen;
import vn.langso.scheduler.timetable.TimetableEntry;

/** What can be done to all picked dates at once: all of them change, or none and every reason is told. */
final class BulkBar extends Composite<Div> {

    private static final int USUAL_SHIFT = 10;

    private final BulkEdits edits;
    private final SignedIn signedIn;
    private final Runnable onChanged;
    private final Span count = new Span();
    private final Button cancel = new Button(getTranslation("timetable.bulk.cancel"), event -> askToCancel());
    private final IntegerField minutes = new IntegerField(getTranslation("timetable.bulk.minutes"));
    private final Button shift = new Button(getTranslation("timetable.bulk.shift"), event -> shift());
    private final Button toZones = new Button(getTranslation("timetable.bulk.zones"), event -> askForZones());
    private final ProblemBox problems = new ProblemBox();
    private List<Seen> chosen = List.of();
    private List<Zone> places = List.of();

    BulkBar(BulkEdits edits, SignedIn signedIn, Runnable onChanged) {
        this.edits = edits;
        this.signedIn = signedIn;
        this.onChanged = onChanged;
        count.getElement().setAttribute("role", "status");
        cancel.addThemeVariants(ButtonVariant.ERROR);
        minutes.setValue(USUAL_SHIFT);
        minutes.setStepButtonsVisible(true);
        minutes.setMin(-BulkEdits.FARTHEST_SHIFT);
        minutes.setMax(BulkEdits.FARTHEST_SHIFT);
        Div buttons = new Div(count, minutes, shift, toZones, cancel);
        buttons.addClassNames("filter", "bulk");
        getContent().add(buttons, problems);
        choose(List.of(), List.of());
    }

    /** These are picked now. */
    void choose(List<TimetableEntry> entries, List<Zone> zones) {
        chosen = entries.stream().map(TimetableEntry::seen).toList();
        places = zones;
        count.setText(getTranslation("timetable.bulk.count", chosen.size()));
        List.of(cancel, shift, toZones).forEach(button -> button.setEnabled(!chosen.isEmpty()));
    }

    private void askToCancel() {
        ConfirmDialog question =
                Questions.confirm("timetable.bulk.cancel", "timetable.bulk.cancel-detail", chosen.size());
        question.addConfirmListener(event -> attempt(() -> edits.cancel(chosen, signedIn.username())));
        question.open();
    }

    private void shift() {
        int by = minutes.getOptionalValue().orElse(0);
        attempt(() -> edits.shift(chosen, by, signedIn.username()));
    }

    private void askForZones() {
        CheckboxGroup<Zone> zones = new CheckboxGroup<>(getTranslation("station.slot.zones"));
        zones.setItems(places);
        zones.setItemLabelGenerator(Zone::name);
        zones.addClassName("zone-choice");
        ConfirmDialog question = Questions.withFields(
                "timetable.bulk.zones", getTranslation("timetable.bulk.zones-detail", chosen.size()), zones);
        question.addConfirmListener(event -> attempt(() -> edits.inZones(
                chosen, zones.getValue().stream().map(Zone::slug).sorted().toList(), signedIn.username())));
        question.open();
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
