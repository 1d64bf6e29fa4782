package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;

/** Keeps an open page as it is in the timetable while others edit it. */
final class LivePage {

    private LivePage() {}

    /** @param refresh shows the page anew; called with the session's lock, as long as the page is open */
    static void keep(Component page, OccurrenceNews news, Runnable refresh) {
        page.addAttachListener(attach -> {
            UI ui = attach.getUI();
            Registration reading = news.onNews(() -> ui.access(refresh::run));
            page.addDetachListener(detach -> {
                reading.remove();
                detach.unregisterListener();
            });
        });
    }
}
