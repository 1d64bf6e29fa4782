package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;

/** One step on one screen: picture, words, hint; back and on always at the same place. */
@Route(value = "bai/:" + GuideView.SLUG + "/buoc/:" + StepView.STEP, layout = KioskLayout.class)
@AnonymousAllowed
final class StepView extends GuideScreen {
    static final String STEP = "step";

    private final GuideHead head = new GuideHead();
    private final StepProgress progress = new StepProgress();
    private final Div picture = new Div();
    private final Div words = new Div();
    private final Nav ways = new Nav();

    StepView(GuideLibrary guides) {
        super(guides, "step");
        picture.addClassName("picture");
        words.addClassName("words");
        ways.addClassName("ways");
        getContent().add(head, progress, picture, words, ways);
    }

    @Override
    KioskPlace show(Guide guide, BeforeEnterEvent event) {
        GuideStep step = step(guide, event.getRouteParameters().get(STEP).orElse(""));
        head.show(guide);
        progress.show(step.number(), guide.steps().size());
        picture.removeAll();
        picture.add(picture(step));
        words.removeAll();
        words.add(new H1(step.title()), new Paragraph(step.text()));
        if (!step.tip().isBlank()) {
            words.add(tip(step.tip()));
        }
        ways.removeAll();
        ways.add(back(guide, step), on(guide, step));
        return KioskPlace.reading(before(guide, step), guide.slug());
    }

    private static GuideStep step(Guide guide, String number) {
        return guide.steps().stream()
                .filter(step -> String.valueOf(step.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No step " + number + " in guide " + guide.slug()));
    }

    /** The step's own picture; its pictogram where it has none. */
    private static Component picture(GuideStep step) {
        StepPicture shown = step.picture();
        if (shown == null) {
            return Pictogram.of(step.icon());
        }
        Image photo = new Image(shown.picture().path(), shown.alt());
        photo.addClassName("photo");
        return photo;
    }

    private Paragraph tip(String text) {
        Span word = new Span(getTranslation("kiosk.step.tip"));
        word.addClassName("tip-word");
        Paragraph tip = new Paragraph(new Sign("tip"), new Span(word, new Span(text)));
        tip.addClassName("tip");
        return tip;
    }

    private KioskLink back(Guide guide, GuideStep step) {
        return KioskLink.secondary(getTranslation("kiosk.step.previous"), "previous", before(guide, step));
    }

    private KioskLink on(Guide guide, GuideStep step) {
        boolean last = step.number() == guide.steps().size();
        return last
                ? KioskLink.primary(getTranslation("kiosk.step.finish"), "done", KioskPlace.Target.done(guide.slug()))
                : KioskLink.primary(
                        getTranslation("kiosk.step.next"),
                        "next",
                        KioskPlace.Target.step(guide.slug(), step.number() + 1));
    }

    private static KioskPlace.Target before(Guide guide, GuideStep step) {
        return step.number() == 1
                ? KioskPlace.Target.guide(guide.slug())
                : KioskPlace.Target.step(guide.slug(), step.number() - 1);
    }
}
