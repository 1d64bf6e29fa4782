package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import vn.langso.ui.common.BrowserGaps;

/** Lies ready in the page for the time when the server is gone: the light pages, full-screen, with their own bar. */
final class AwayPages extends Composite<Div> {
    AwayPages() {
        Paragraph note = new Paragraph(getTranslation("kiosk.away.note"));
        note.addClassName("away-note");
        IFrame pages = new IFrame();
        pages.addClassName("away-pages");
        pages.setTitle(getTranslation("kiosk.away.title"));
        Nav bar = new Nav(
                item("kiosk.bar.home", "home", BrowserGaps.Action.AWAY_LIST),
                item("kiosk.bar.back", "back", BrowserGaps.Action.AWAY_BACK),
                item("kiosk.bar.letters", "letters", BrowserGaps.Action.LETTERS));
        bar.addClassName("bar");
        getContent().add(note, pages, bar);
        getContent().addClassName("away");
        getContent().getElement().setAttribute("hidden", true);
    }

    private NativeButton item(String key, String sign, BrowserGaps.Action action) {
        NativeButton button = new NativeButton();
        button.add(new Sign(sign), new Span(getTranslation(key)));
        button.addClassName("bar-item");
        BrowserGaps.onTap(button, action);
        return button;
    }
}
