package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** A large link with a sign and a word. Links, not buttons: they work the same after a reload and need no listener. */
final class KioskLink extends Composite<RouterLink> {
    private KioskLink(String look) {
        getContent().addClassNames("link", look);
    }

    /** The way on: the strongest thing on the screen. */
    static KioskLink primary(String word, String sign, KioskPlace.Target target) {
        KioskLink link = new KioskLink("link-primary");
        link.getContent().add(new Span(word), new Sign(sign));
        return link.to(target);
    }

    /** The way back, beside the way on. */
    static KioskLink secondary(String word, String sign, KioskPlace.Target target) {
        KioskLink link = new KioskLink("link-secondary");
        link.getContent().add(new Sign(sign), new Span(word));
        return link.to(target);
    }

    /** A place in the fixed bar. */
    static KioskLink inBar(String word, String sign) {
        KioskLink link = new KioskLink("bar-item");
        link.getContent().add(new Sign(sign), new Span(word));
        return link;
    }

    KioskLink to(KioskPlace.Target target) {
        getContent().setRoute(target.screen(), target.parameters());
        return this;
    }
}
