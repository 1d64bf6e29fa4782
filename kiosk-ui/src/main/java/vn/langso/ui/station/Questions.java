package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** The small questions and answers that all staff pages ask and give alike. */
public final class Questions {

    private static final int ANSWER_MS = 6_000;

    private Questions() {}

    /** Asks before something that cannot be taken back; the question's title is also its button. */
    public static ConfirmDialog confirm(String titleKey, String detailKey, Object... detailWords) {
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(translate(titleKey));
        question.setText(translate(detailKey, detailWords));
        question.setConfirmText(translate(titleKey));
        question.setCancelable(true);
        question.setCancelText(translate("station.cancel"));
        return question;
    }

    /** Asks with fields below the detail: the dialog's own text would give way to them. */
    static ConfirmDialog withFields(String titleKey, String detail, Component... fields) {
        Div content = new Div(new Paragraph(detail));
        content.add(fields);
        content.addClassName("form-column");
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(translate(titleKey));
        question.setWidth("32rem");
        question.add(content);
        question.setConfirmText(translate(titleKey));
        question.setCancelable(true);
        question.setCancelText(translate("station.cancel"));
        return question;
    }

    /** Asks why; only an answer is passed on. */
    static void reason(String titleKey, Consumer<String> onReason) {
        TextArea reason = new TextArea(translate("station.reason"));
        reason.setWidthFull();
        reason.setMaxLength(500);
        ConfirmDialog question = new ConfirmDialog();
        question.setHeader(translate(titleKey));
        question.setWidth("30rem");
        question.add(reason);
        question.setConfirmText(translate(titleKey));
        question.setCancelable(true);
        question.setCancelText(translate("station.cancel"));
        question.addConfirmListener(event -> onReason.accept(reason.getValue()));
        question.open();
        reason.focus();
    }

    /** Says shortly that something was done. */
    public static void done(String key, Object... words) {
        Notification answer = new Notification(translate(key, words), ANSWER_MS, Position.BOTTOM_START);
        answer.addThemeVariants(NotificationVariant.SUCCESS);
        answer.open();
    }
}
