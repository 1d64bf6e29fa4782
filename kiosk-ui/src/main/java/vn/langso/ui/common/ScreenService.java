package vn.langso.ui.common;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorHandler;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** What Vaadin itself says and does on every page: in Vietnamese, and healing within seconds. */
@Component
class ScreenService implements VaadinServiceInitListener {
    private static final int RECONNECT_MS = 3_000;

    private final I18NProvider texts;
    private final ErrorHandler errors;

    ScreenService(I18NProvider texts, ErrorHandler errors) {
        this.texts = texts;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        SystemMessages messages = systemMessages();
        event.getSource().setSystemMessagesProvider(info -> messages);
        event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(errors));
        event.getSource().addUIInitListener(init -> speakVietnamese(init.getUI()));
        event.addIndexHtmlRequestListener(
                page -> page.getDocument().child(0).attr("lang", Translations.VIETNAMESE.getLanguage()));
    }

    private void speakVietnamese(UI ui) {
        BrowserGaps.sayOnline(ui, text("common.reconnect.online"));
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(text("common.reconnect.waiting"));
        dialog.setDialogTextGaveUp(text("common.reconnect.gave-up"));
        dialog.setReconnectInterval(RECONNECT_MS);
    }

    /** An expired session shows nothing: the page loads again, and the address still says which step it was. */
    private SystemMessages systemMessages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredCaption(text("common.session-expired.title"));
        messages.setSessionExpiredMessage(text("common.session-expired.text"));
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(text("common.internal-error.title"));
        messages.setInternalErrorMessage(text("common.internal-error.text"));
        return messages;
    }

    private String text(String key) {
        return texts.getTranslation(key, Translations.VIETNAMESE);
    }
}
