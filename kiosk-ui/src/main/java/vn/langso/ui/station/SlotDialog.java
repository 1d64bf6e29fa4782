package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import vn.langso.config.Refusal;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotConflictException;
import vn.langso.scheduler.timetable.SlotDraft;

/** Plans a slot: the form on the left, what it would mean on the right, judged anew with every change. */
final class SlotDialog extends Dialog {

    private static final int PREVIEWED = 5;
    /** long enough to finish the form before its time is past */
    private static final int FIRST_OFFER_MINUTES = 5;

    private final BroadcastSchedule schedule;
    private final String planner;
    private final StationTimes times;
    private final Consumer<Slot> onPlanned;
    private final SlotForm form;
    private final PreviewPanel preview;

    SlotDialog(
            BroadcastSchedule schedule,
            List<Bulletin> bulletins,
            List<Zone> zones,
            String planner,
            StationTimes times,
            Consumer<Slot> onPlanned) {
        this.schedule = schedule;
        this.planner = planner;
        this.times = times;
        this.onPlanned = onPlanned;
        var firstOffer =
                times.now().plusMinutes(FIRST_OFFER_MINUTES).withSecond(0).withNano(0);
        form = new SlotForm(bulletins, zones, firstOffer, this::judge);
        preview = new PreviewPanel(times, form::setStart);
        setHeaderTitle(getTranslation("station.slot.new"));
        setWidth("72rem");
        Div columns = new Div(form, preview);
        columns.addClassName("form-and-preview");
        add(columns);
        getFooter().add(new Button(getTranslation("station.cancel"), event -> close()), planButton());
    }

    private Button planButton() {
        Button plan = new Button(getTranslation("station.slot.plan"), event -> plan());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        return plan;
    }

    /** Says at once what the plan would mean; an incomplete one is not judged yet. */
    private void judge() {
        form.clearProblems();
        Optional<SlotDraft> draft = form.draft();
        if (draft.isEmpty() || draft.get().title().isBlank()) {
            preview.showNothing();
            return;
        }
        try {
            preview.show(schedule.preview(draft.get(), times.now(), PREVIEWED));
        } catch (Refusal refusal) {
            preview.showNothing();
            form.show(refusal);
        }
    }

    private void plan() {
        Optional<SlotDraft> draft = form.draft();
        if (draft.isEmpty()) {
            form.showMissing();
            return;
        }
        try {
            Slot planned = schedule.plan(draft.get(), planner);
            close();
            onPlanned.accept(planned);
        } catch (SlotConflictException conflicts) {
            preview.show(conflicts.preview());
        } catch (Refusal refusal) {
            form.show(refusal);
        }
    }
}
