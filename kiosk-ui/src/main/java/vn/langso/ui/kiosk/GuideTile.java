package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideCategory;

/** A large tile with picture and words. */
final class GuideTile extends Composite<RouterLink> {
    private GuideTile(Pictogram picture, String name, String detail, KioskPlace.Target target) {
        Span words = new Span(line("tile-name", name), line("tile-detail", detail));
        words.addClassName("tile-words");
        getContent().addClassName("tile");
        getContent().add(picture, words);
        getContent().setRoute(target.screen(), target.parameters());
    }

    static GuideTile category(GuideCategory category, String detail) {
        return new GuideTile(
                Pictogram.ofCategory(category.slug()),
                category.name(),
                detail,
                KioskPlace.Target.category(category.slug()));
    }

    /** A category with one guide: the tap that would only show a list of one is saved. */
    static GuideTile single(GuideCategory category, Guide guide) {
        return new GuideTile(
                Pictogram.ofCategory(category.slug()),
                category.name(),
                guide.title(),
                KioskPlace.Target.guide(guide.slug()));
    }

    static GuideTile guide(Guide guide, String detail) {
        return new GuideTile(
                Pictogram.of(GuidePicture.of(guide)), guide.title(), detail, KioskPlace.Target.guide(guide.slug()));
    }

    private static Span line(String look, String text) {
        Span line = new Span(text);
        line.addClassName(look);
        return line;
    }
}
