package vn.langso.ui.station;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * Brings the week view's scripts along with the page itself: Vaadin would ask for them only after it has started, drawn
 * the frame and heard from the server what is in it. What is there already it does not load again.
 */
@Component
class WeekScripts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(WeekScripts::addTo);
    }

    private static void addTo(IndexHtmlResponse page) {
        if (("/" + WeekView.PATH).equals(page.getVaadinRequest().getPathInfo())) {
            Element head = page.getDocument().head();
            head.appendElement("script").attr("defer", true).attr("src", WeekCalendar.LIBRARY);
            head.appendElement("script").attr("defer", true).attr("src", WeekCalendar.SCRIPT);
        }
    }
}
