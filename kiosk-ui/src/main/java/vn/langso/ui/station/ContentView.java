package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.langso.config.accounts.Role;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideCategory;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuidePacks;
import vn.langso.media.guides.GuidePictures;
import vn.langso.media.pictures.PictureLibrary;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.Bulletins;

/** The guides: who confirmed them, and their ways to the screen, the phone, the air and paper. */
@Route(value = "noi-dung", layout = StationLayout.class)
@PermitAll
final class ContentView extends Composite<Div> implements AfterNavigationObserver, HasDynamicTitle {

    private final GuideLibrary guides;
    private final GuidePictures pictures;
    private final PictureLibrary library;
    private final Bulletins bulletins;
    private final StationTimes times;
    private final SignedIn signedIn;
    private final GuidePacks packs;
    private final Div list = new Div();

    ContentView(
            GuideLibrary guides,
            GuidePacks packs,
            GuidePictures pictures,
            PictureLibrary library,
            Bulletins bulletins,
            StationTimes times,
            SignedIn signedIn) {
        this.guides = guides;
        this.pictures = pictures;
        this.library = library;
        this.packs = packs;
        this.bulletins = bulletins;
        this.times = times;
        this.signedIn = signedIn;
        getContent().addClassName("page");
        getContent()
                .add(
                        new H1(getTranslation("station.content")),
                        new Paragraph(getTranslation("station.content.why")),
                        list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        List<Guide> all = guides.all();
        list.removeAll();
        if (!packs.problems().isEmpty()) {
            list.add(refusedPacks());
        }
        guides.categories().forEach(category -> list.add(section(category, all)));
    }

    /** What lies in the folder of the commune's own packs and could not be taken: staff put it there and wait for it. */
    private Component refusedPacks() {
        UnorderedList sentences = new UnorderedList();
        packs.problems().forEach(problem -> sentences.add(new ListItem(problem)));
        Section box = new Section(new H2(getTranslation("station.content.refused-packs")), sentences);
        box.addClassName("trouble");
        box.getElement().setAttribute("role", "alert");
        return box;
    }

    private Component section(GuideCategory category, List<Guide> all) {
        Section section = new Section(new H2(category.name()));
        section.addClassName("guide-category");
        all.stream()
                .filter(guide -> guide.category().equals(category.slug()))
                .forEach(guide -> section.add(card(guide)));
        return section;
    }

    private Component card(Guide guide) {
        GuideCard card = new GuideCard(guide, times);
        if (!guide.confirmed() && signedIn.hasAny(Role.APPROVER, Role.ADMIN)) {
            card.offer("station.guide.confirm", () -> confirm(guide));
        }
        if (signedIn.hasAny(Role.AUTHOR)) {
            card.offer("station.guide.make-bulletin", () -> makeBulletin(guide));
            card.offer("station.guide.pictures", () -> openPictures(guide));
        }
        return card;
    }

    private void confirm(Guide guide) {
        guides.confirm(guide.slug(), guide.version(), signedIn.username());
        Questions.done("station.guide.now-confirmed", guide.title());
        refresh();
    }

    private void openPictures(Guide guide) {
        new PicturesDialog(guide, pictures, library, signedIn.username(), this::refresh).open();
    }

    private void makeBulletin(Guide guide) {
        Bulletin made = bulletins.fromGuide(guide.slug(), signedIn.username());
        Questions.done("station.bulletin.made", made.title());
        getUI().ifPresent(ui -> ui.navigate(BulletinsView.class, made.id()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.content");
    }
}
