package vn.langso.ui.common;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;

/**
 * Failures in listeners. A refusal is an answer and is shown as it is; anything else shows one sentence with the number
 * under which the log has it.
 */
@Component
class ScreenErrors implements ErrorHandler {
    private static final Duration SHOWN = Duration.ofSeconds(12);

    private final ErrorReporter reporter;
    private final I18NProvider texts;

    ScreenErrors(ErrorReporter reporter, I18NProvider texts) {
        this.reporter = reporter;
        this.texts = texts;
    }

    @Override
    public void error(ErrorEvent event) {
        String sentence = event.getThrowable() instanceof Refusal refusal
                ? refusal.detail()
                : texts.getTranslation(
                        "common.error.happened", Translations.VIETNAMESE, reporter.report(event.getThrowable()));
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> show(sentence));
        }
    }

    private static void show(String sentence) {
        Notification notice =
                Notification.show(sentence, Math.toIntExact(SHOWN.toMillis()), Notification.Position.MIDDLE);
        notice.addThemeVariants(NotificationVariant.ERROR);
    }
}
