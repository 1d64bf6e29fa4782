package vn.langso.ui.common;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.communication.PushMode;
import com.vaadin.flow.shared.ui.Transport;

/**
 * Server push, page by page. A staff layout switches it on in {@code onAttach}; the residents' screens never do, because
 * with push a dead server still looks connected for minutes.
 */
public final class LiveUpdates {
    private LiveUpdates() {}

    /** From now on {@code ui.access} reaches the browser at once. */
    public static void switchOn(UI ui) {
        ui.getPushConfiguration().setPushMode(PushMode.AUTOMATIC);
        ui.getPushConfiguration().setTransport(Transport.WEBSOCKET_XHR);
    }
}
