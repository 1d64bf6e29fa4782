package vn.langso.ui.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.langso.config.CommuneProfile;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;

/** After the last step: well done, and how to take the guide home. */
@Route(value = "bai/:" + GuideView.SLUG + "/xong", layout = KioskLayout.class)
@AnonymousAllowed
final class DoneView extends GuideScreen {
    private final CommuneProfile commune;
    private final PhoneAddress address;
    private final PaperOffer.Desk paper;
    private final GuideHead head = new GuideHead();
    private final Div praise = new Div();
    private final Div takeAway = new Div();
    private final Div onPaper = new Div();
    private final Nav ways = new Nav();

    DoneView(GuideLibrary guides, CommuneProfile commune, PhoneAddress address, PaperOffer.Desk paper) {
        super(guides, "done");
        this.paper = paper;
        this.commune = commune;
        this.address = address;
        praise.addClassName("praise");
        takeAway.addClassName("take-away");
        onPaper.addClassName("on-paper");
        ways.addClassName("ways");
        getContent().add(head, praise, takeAway, onPaper, ways);
    }

    @Override
    KioskPlace show(Guide guide, BeforeEnterEvent event) {
        head.show(guide);
        praise.removeAll();
        praise.add(
                Pictogram.of("confirm"),
                new Div(
                        new H1(getTranslation("kiosk.done.title")),
                        new Paragraph(getTranslation(
                                "kiosk.done.help", commune.current().supportPlaceInText()))));
        takeAway.removeAll();
        takeAway.add(new H2(getTranslation("kiosk.qr.title")), new QrPicture(address.ofGuide(guide.slug())));
        onPaper.removeAll();
        onPaper.setVisible(paper.isOpen());
        if (onPaper.isVisible()) {
            onPaper.add(new PaperOffer(paper, guide));
        }
        KioskPlace.Target last =
                KioskPlace.Target.step(guide.slug(), guide.steps().size());
        ways.removeAll();
        ways.add(
                KioskLink.secondary(getTranslation("kiosk.step.previous"), "previous", last),
                KioskLink.primary(getTranslation("kiosk.done.home"), "home", KioskPlace.Target.HOME));
        return KioskPlace.reading(last, guide.slug());
    }
}
