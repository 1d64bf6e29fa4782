package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/**
 * Covers every resident screen while an emergency is in force. Lies ready in the page, empty and hidden: the ping brings
 * what is in force and takes it away again, so that no screen waits for a visit to the server.
 */
final class EmergencyScreen extends Composite<Div> {
    EmergencyScreen() {
        Paragraph heading = new Paragraph(getTranslation("emergency.kiosk.heading"));
        heading.addClassName("emergency-heading");
        heading.addComponentAsFirst(new Sign("warning"));
        Div notices = new Div();
        notices.addClassName("emergency-notices");
        getContent().add(heading, notices);
        getContent().addClassName("emergency");
        getContent().getElement().setAttribute("hidden", true).setAttribute("role", "alert");
    }
}
