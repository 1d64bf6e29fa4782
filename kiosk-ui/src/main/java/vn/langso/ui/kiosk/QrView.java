package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URI;
import java.util.Optional;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;

/** The guide, or all guides, to take away on one's own phone. */
@Route(value = "bai/:" + GuideView.SLUG + "/ma-qr", layout = KioskLayout.class)
@RouteAlias(value = "ma-qr", layout = KioskLayout.class)
@AnonymousAllowed
final class QrView extends Composite<Div> implements KioskScreen, BeforeEnterObserver, HasDynamicTitle {
    private final GuideLibrary guides;
    private final PhoneAddress address;
    private final Div words = new Div();
    private final Div takeAway = new Div();
    private final Nav ways = new Nav();
    private KioskPlace place = KioskPlace.first();

    QrView(GuideLibrary guides, PhoneAddress address) {
        this.guides = guides;
        this.address = address;
        words.addClassName("praise");
        takeAway.addClassName("take-away");
        ways.addClassName("ways");
        KioskScreen.frame(getContent(), "qr").add(words, takeAway, ways);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> slug = event.getRouteParameters().get(GuideView.SLUG);
        if (slug.isEmpty()) {
            show(getTranslation("kiosk.qr.all"), address.ofAllGuides(), KioskPlace.Target.HOME);
            place = KioskPlace.choosing(KioskPlace.Target.HOME);
        } else {
            Guide guide = guides.find(slug.get()).orElseThrow(() -> new NotFoundException("No guide " + slug.get()));
            KioskPlace.Target back = KioskPlace.Target.guide(guide.slug());
            show(guide.title(), address.ofGuide(guide.slug()), back);
            place = KioskPlace.reading(back, guide.slug());
        }
    }

    private void show(String title, URI page, KioskPlace.Target back) {
        words.removeAll();
        words.add(Pictogram.of("phone"), new Div(new H1(getTranslation("kiosk.qr.title")), new Paragraph(title)));
        takeAway.removeAll();
        takeAway.add(new QrPicture(page));
        ways.removeAll();
        ways.add(KioskLink.secondary(getTranslation("kiosk.qr.back"), "previous", back));
    }

    @Override
    public KioskPlace place() {
        return place;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kiosk.qr.title");
    }
}
