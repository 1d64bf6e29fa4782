package vn.langso.ui.kiosk;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;

/** A guide opens with its warnings; the steps come after "Bắt đầu". */
@Route(value = "bai/:" + GuideView.SLUG, layout = KioskLayout.class)
@AnonymousAllowed
final class GuideView extends GuideScreen {
    static final String SLUG = "slug";

    private final Div intro = new Div();
    private final UnorderedList warnings = new UnorderedList();
    private final Nav ways = new Nav();

    GuideView(GuideLibrary guides) {
        super(guides, "guide");
        intro.addClassName("intro");
        ways.addClassName("ways");
        H2 word = new H2(new Sign("warning"), new Span(getTranslation("kiosk.guide.care")));
        Section care = new Section(word, warnings);
        care.addClassName("care");
        getContent().add(intro, care, ways);
    }

    @Override
    KioskPlace show(Guide guide, BeforeEnterEvent event) {
        intro.removeAll();
        intro.add(
                Pictogram.ofCategory(guide.category()),
                new Div(new H1(guide.title()), new Paragraph(guide.summary()), size(guide)));
        warnings.removeAll();
        guide.warnings().forEach(warning -> warnings.add(new ListItem(warning)));
        KioskPlace.Target back = KioskPlace.Target.category(guide.category());
        ways.removeAll();
        ways.add(
                KioskLink.secondary(getTranslation("kiosk.guide.others"), "previous", back),
                KioskLink.primary(
                        getTranslation("kiosk.guide.start"), "next", KioskPlace.Target.step(guide.slug(), 1)));
        return KioskPlace.reading(back, guide.slug());
    }

    private Div size(Guide guide) {
        Div size = new Div(
                new Span(getTranslation("kiosk.guide.size", guide.steps().size(), guide.minutes())));
        size.addClassName("intro-size");
        if (!guide.confirmed()) {
            size.add(GuideHead.sample(getTranslation("kiosk.guide.sample")));
        }
        return size;
    }
}
