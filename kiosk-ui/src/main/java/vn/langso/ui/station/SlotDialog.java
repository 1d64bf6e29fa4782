package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.scheduler.timetable.JointOrder;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotConflictException;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.scheduler.timetable.SlotPreview;
import vn.langso.scheduler.timetable.StaleSlotException;

/** A slot's plan: the form on the left, what it would mean on the right, judged anew with every change. */
final class SlotDialog extends Dialog {

    /** long enough to finish the form before its time is past */
    private static final int FIRST_OFFER_MINUTES = 5;

    private final SlotDesk desk;
    private final SlotPurpose purpose;
    private final Consumer<Slot> onSaved;
    private final SlotForm form;
    private final PreviewPanel preview;
    private long version;

    SlotDialog(SlotDesk desk, SlotPurpose purpose, @Nullable Slot seen, Consumer<Slot> onSaved) {
        this.desk = desk;
        this.purpose = purpose;
        this.onSaved = onSaved;
        version = seen == null ? 0 : seen.version();
        List<SlotItem> kept = seen == null ? List.of() : seen.plan().items();
        var firstOffer = desk.times()
                .now()
                .plusMinutes(FIRST_OFFER_MINUTES)
                .withSecond(0)
                .withNano(0);
        form = new SlotForm(desk.offered(kept), desk.zones().all(), firstOffer, this::judge);
        preview = new PreviewPanel(desk.times(), form::setStart, this::join);
        setHeaderTitle(purpose.title());
        setWidth("72rem");
        Div columns = new Div(form, preview);
        columns.addClassName("form-and-preview");
        add(columns);
        getFooter().add(new Button(getTranslation("station.cancel"), event -> close()), saveButton());
        if (seen != null) {
            fill(purpose.begin(seen));
        }
    }

    private Button saveButton() {
        Button save = new Button(purpose.action(), event -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        return save;
    }

    private void fill(SlotDraft plan) {
        form.fill(plan);
        judge();
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
            show(draft.get(), purpose.preview(draft.get()));
        } catch (Refusal refusal) {
            preview.showNothing();
            form.show(refusal);
        }
    }

    private void show(SlotDraft draft, SlotPreview meant) {
        preview.show(meant, purpose.joint(draft, meant));
    }

    /** No slot comes about: the other's date plays it. */
    private void join(JointOrder way) {
        try {
            desk.dates().changeContent(way.date().seen(), way.items(), desk.planner());
            close();
            Questions.done("timetable.joint.done", way.date().occurrence().title());
        } catch (Refusal refusal) {
            form.show(refusal);
        }
    }

    private void save() {
        form.draft().ifPresentOrElse(this::save, form::showMissing);
    }

    private void save(SlotDraft draft) {
        try {
            Slot saved = purpose.save(draft, version);
            close();
            onSaved.accept(saved);
        } catch (StaleSlotException stale) {
            askWhose(stale, draft);
        } catch (SlotConflictException conflicts) {
            show(draft, conflicts.preview());
        } catch (Refusal refusal) {
            form.show(refusal);
        }
    }

    /** Somebody else was faster: nothing of either is lost before the person has chosen. */
    private void askWhose(StaleSlotException stale, SlotDraft mine) {
        new OvertakenDialog(
                        stale,
                        mine,
                        desk.slotWords(),
                        () -> {
                            version = stale.current().version();
                            save(mine);
                        },
                        () -> takeTheirs(stale.current()))
                .open();
    }

    private void takeTheirs(Slot current) {
        version = current.version();
        try {
            fill(purpose.begin(current));
        } catch (Refusal refusal) {
            form.show(refusal);
        }
    }
}
