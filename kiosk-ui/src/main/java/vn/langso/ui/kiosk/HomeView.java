package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import vn.langso.config.CommuneProfile;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideCategory;
import vn.langso.media.guides.GuideLibrary;

/** The first screen: what would you like to do? */
@Route(value = "", layout = KioskLayout.class)
@AnonymousAllowed
final class HomeView extends Composite<Div> implements KioskScreen, BeforeEnterObserver, HasDynamicTitle {
    private final GuideLibrary guides;
    private final CommuneProfile commune;
    private final TodayOnAir today;
    private final Header head = new Header();
    private final Div tiles = new Div();

    HomeView(GuideLibrary guides, CommuneProfile commune, TodayOnAir today) {
        this.guides = guides;
        this.commune = commune;
        this.today = today;
        head.addClassName("welcome");
        tiles.addClassName("tiles");
        KioskScreen.frame(getContent(), "home").add(head, tiles);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Span place = new Span(commune.current().name());
        place.addClassName("welcome-place");
        head.removeAll();
        head.add(place, new H1(getTranslation("kiosk.home.question")), onAir(today.times()));
        tiles.removeAll();
        List<Guide> all = guides.all();
        guides.categories().forEach(category -> tiles.add(tile(category, all)));
    }

    private GuideTile tile(GuideCategory category, List<Guide> all) {
        List<Guide> inside = all.stream()
                .filter(guide -> guide.category().equals(category.slug()))
                .toList();
        return inside.size() == 1
                ? GuideTile.single(category, inside.getFirst())
                : GuideTile.category(category, getTranslation("kiosk.home.guides", inside.size()));
    }

    private Paragraph onAir(List<String> times) {
        Paragraph line = new Paragraph();
        line.addClassName("welcome-air");
        line.setText(
                times.isEmpty()
                        ? getTranslation("kiosk.home.hint")
                        : getTranslation("kiosk.home.air", String.join(getTranslation("kiosk.home.between"), times)));
        return line;
    }

    @Override
    public KioskPlace place() {
        return KioskPlace.first();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kiosk.home.title");
    }
}
