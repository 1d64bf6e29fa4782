package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.langso.ui.common.BrowserGaps;

/** "Is anybody there?": hidden until the script counts down. The words come from here, the seconds from there. */
final class IdleWarning extends Composite<Div> {
    IdleWarning() {
        Span seconds = new Span();
        seconds.addClassName("idle-seconds");
        Div card = new Div(
                seconds,
                new H2(getTranslation("kiosk.idle.title")),
                new Paragraph(getTranslation("kiosk.idle.text")),
                button("kiosk.idle.stay", "link-primary", BrowserGaps.Action.STAY),
                button("kiosk.idle.leave", "link-secondary", BrowserGaps.Action.START_OVER));
        card.addClassName("idle-card");
        getContent().add(card);
        getContent().addClassName("idle");
        getContent().getElement().setAttribute("hidden", true).setAttribute("role", "alertdialog");
    }

    private NativeButton button(String key, String look, BrowserGaps.Action action) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassNames("link", look);
        BrowserGaps.onTap(button, action);
        return button;
    }
}
