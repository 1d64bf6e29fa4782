package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/**
 * Says above any resident screen that an emergency is over. Lies ready in the page, empty and hidden, as the
 * {@link EmergencyScreen}: the ping brings what there is to say. It takes its room from the text below, never from what is
 * pressed.
 */
final class EmergencyOverStrip extends Composite<Div> {
    EmergencyOverStrip() {
        getContent().addClassName("emergency-over");
        getContent().getElement().setAttribute("hidden", true).setAttribute("role", "status");
    }
}
