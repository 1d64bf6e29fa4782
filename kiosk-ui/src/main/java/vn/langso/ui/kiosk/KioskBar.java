package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import vn.langso.ui.common.BrowserGaps;

/** The fixed bar: always the same four things at the same place. */
final class KioskBar extends Composite<Nav> {
    private final KioskLink back;
    private final KioskLink phone;

    KioskBar() {
        KioskLink home =
                KioskLink.inBar(getTranslation("kiosk.bar.home"), "home").to(KioskPlace.Target.HOME);
        back = KioskLink.inBar(getTranslation("kiosk.bar.back"), "back").to(KioskPlace.Target.HOME);
        phone = KioskLink.inBar(getTranslation("kiosk.bar.phone"), "qr").to(KioskPlace.Target.ALL_GUIDES);
        getContent().addClassName("bar");
        getContent().setAriaLabel(getTranslation("kiosk.bar.label"));
        getContent().add(home, back, letters(), phone);
    }

    void show(KioskPlace place) {
        back.to(place.back());
        phone.to(place.phone());
    }

    private NativeButton letters() {
        NativeButton button = new NativeButton();
        button.add(new Sign("letters"), new Span(getTranslation("kiosk.bar.letters")));
        button.addClassName("bar-item");
        BrowserGaps.onTap(button, BrowserGaps.Action.LETTERS);
        return button;
    }
}
