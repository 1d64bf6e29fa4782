package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import vn.langso.config.Refusal;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyDraft;

/** Declares an emergency: what, where, until when and why, then asks twice. */
final class EmergencyDialog extends Dialog {

    private static final int RECORDINGS = 30;

    private final EmergencyDesk desk;
    private final EmergencyForm form;

    EmergencyDialog(EmergencyDesk desk) {
        this.desk = desk;
        this.form = new EmergencyForm(desk.zones().all(), desk.clips().newest(RECORDINGS), desk.times());
        setHeaderTitle(getTranslation("emergency.declare"));
        setWidth("60rem");
        add(new Paragraph(getTranslation("emergency.declare.why")), form);
        Button declare = new Button(getTranslation("emergency.declare"), event -> ask());
        declare.addThemeVariants(ButtonVariant.PRIMARY, ButtonVariant.ERROR);
        getFooter().add(new Button(getTranslation("station.cancel"), event -> close()), declare);
    }

    /** Everything that is wrong is told before the first question. */
    private void ask() {
        form.draft().ifPresent(draft -> {
            List<Refusal.Problem> problems = desk.emergencies().problems(draft);
            if (problems.isEmpty()) {
                askFirst(draft);
            } else {
                form.show(Refusal.invalid(problems, "Emergency refused"));
            }
        });
    }

    private void askFirst(EmergencyDraft draft) {
        ConfirmDialog first =
                Questions.confirm("emergency.first", "emergency.first-detail", draft.title(), form.places());
        first.addConfirmListener(event -> askAgain(draft));
        first.open();
    }

    private void askAgain(EmergencyDraft draft) {
        String until = draft.expires() == null ? "" : desk.times().dateTime(draft.expires());
        ConfirmDialog second = Questions.confirm(
                "emergency.second", "emergency.second-detail", draft.title(), draft.repeatEveryMinutes(), until);
        second.setConfirmButtonTheme("error primary");
        second.addConfirmListener(event -> declare(draft));
        second.open();
    }

    private void declare(EmergencyDraft draft) {
        try {
            Emergency declared =
                    desk.emergencies().declare(draft, desk.signedIn().username());
            close();
            Questions.done("emergency.declared", declared.title());
        } catch (Refusal refusal) {
            form.show(refusal);
        }
    }
}
