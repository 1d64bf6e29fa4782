package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.function.Consumer;
import vn.langso.config.Refusal;
import vn.langso.scheduler.timetable.ChangedMeanwhile;
import vn.langso.scheduler.timetable.Seen;

/**
 * Tries to change a date and tells in words what came of it. Whoever was overtaken by somebody else gets the choice
 * between what stands now and their own change, never a silent overwrite.
 */
final class EntryEditor {

    private final StationTimes times;
    private final Runnable afterwards;

    /** @param afterwards called whatever came of it: the screen shows what stands now */
    EntryEditor(StationTimes times, Runnable afterwards) {
        this.times = times;
        this.afterwards = afterwards;
    }

    void attempt(Seen seen, Consumer<Seen> edit) {
        attempt(seen, edit, () -> {}, refusal -> sayWhy(refusal.detail()));
    }

    /**
     * @param onEnded called when it is done, or given up for what stands now
     * @param onRefused what else to do with a refusal than to show its sentence
     */
    void attempt(Seen seen, Consumer<Seen> edit, Runnable onEnded, Consumer<Refusal> onRefused) {
        try {
            edit.accept(seen);
            Questions.done("timetable.changed");
            onEnded.run();
        } catch (ChangedMeanwhile changed) {
            ask(changed, () -> attempt(changed.now().seen(), edit, onEnded, onRefused), onEnded);
        } catch (Refusal refusal) {
            onRefused.accept(refusal);
        } finally {
            afterwards.run();
        }
    }

    /** Keep what stands now, put mine over it, or look first at what was done. */
    private void ask(ChangedMeanwhile changed, Runnable again, Runnable givenUp) {
        ConfirmDialog choice = new ConfirmDialog();
        choice.setHeader(translate("timetable.overtaken"));
        choice.setText(changed.detail());
        choice.setCancelable(true);
        choice.setCancelText(translate("timetable.overtaken.keep"));
        choice.setRejectable(true);
        choice.setRejectText(translate("timetable.overtaken.look-date"));
        choice.addCancelListener(event -> givenUp.run());
        choice.addRejectListener(event -> look(changed, again, givenUp));
        choice.setConfirmText(translate("timetable.overtaken.again"));
        choice.addConfirmListener(event -> again.run());
        choice.open();
    }

    private void look(ChangedMeanwhile changed, Runnable again, Runnable givenUp) {
        TraceDialog trace = new TraceDialog(changed.now().occurrence(), times);
        trace.addClosedListener(event -> ask(changed, again, givenUp));
        trace.open();
    }

    static void sayWhy(String sentence) {
        ConfirmDialog answer = new ConfirmDialog();
        answer.setHeader(translate("timetable.refused"));
        answer.setText(sentence);
        answer.setConfirmText(translate("station.close"));
        answer.open();
    }
}
