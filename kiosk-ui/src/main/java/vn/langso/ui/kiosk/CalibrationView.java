package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.langso.ui.common.BrowserGaps;

/**
 * Once per kiosk, an officer holds a bank card (85.60 mm wide, ISO/IEC 7810 ID-1) to the glass and makes the drawn card
 * as wide. From then on a millimetre on this screen is a millimetre; the browser keeps it.
 */
@Route(value = "can-chinh", layout = KioskLayout.class)
@AnonymousAllowed
final class CalibrationView extends Composite<Div> implements KioskScreen, HasDynamicTitle {
    CalibrationView() {
        Div card = new Div(new Paragraph(getTranslation("kiosk.size.card")));
        card.addClassName("card-outline");
        Div ways = new Div(
                button("kiosk.size.shrink", BrowserGaps.Action.SHRINK, "link-secondary"),
                button("kiosk.size.grow", BrowserGaps.Action.GROW, "link-secondary"),
                button("kiosk.size.keep", BrowserGaps.Action.KEEP_SIZE, "link-primary"));
        ways.addClassName("ways");
        KioskScreen.frame(getContent(), "calibration")
                .add(
                        new H1(getTranslation("kiosk.size.title")),
                        new Paragraph(getTranslation("kiosk.size.how")),
                        card,
                        ways);
    }

    private NativeButton button(String key, BrowserGaps.Action action, String look) {
        NativeButton button = new NativeButton(getTranslation(key));
        button.addClassNames("link", look);
        BrowserGaps.onTap(button, action);
        return button;
    }

    @Override
    public KioskPlace place() {
        return KioskPlace.choosing(KioskPlace.Target.HOME);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kiosk.size.title");
    }
}
