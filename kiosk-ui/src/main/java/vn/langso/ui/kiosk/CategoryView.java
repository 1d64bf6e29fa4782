package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideCategory;
import vn.langso.media.guides.GuideLibrary;

/** The guides of one category. */
@Route(value = "chuyen-muc/:" + CategoryView.CATEGORY, layout = KioskLayout.class)
@AnonymousAllowed
final class CategoryView extends Composite<Div> implements KioskScreen, BeforeEnterObserver, HasDynamicTitle {
    static final String CATEGORY = "category";

    private final GuideLibrary guides;
    private final H1 name = new H1();
    private final Div tiles = new Div();

    CategoryView(GuideLibrary guides) {
        this.guides = guides;
        Header head = new Header(name);
        head.addClassName("head");
        tiles.addClassName("tiles");
        KioskScreen.frame(getContent(), "category").add(head, tiles);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String wanted = event.getRouteParameters().get(CATEGORY).orElse("");
        GuideCategory category = guides.categories().stream()
                .filter(one -> one.slug().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("No category " + wanted));
        name.setText(category.name());
        tiles.removeAll();
        guides.all().stream()
                .filter(guide -> guide.category().equals(wanted))
                .forEach(guide -> tiles.add(GuideTile.guide(guide, detail(guide))));
    }

    private String detail(Guide guide) {
        return getTranslation("kiosk.guide.size", guide.steps().size(), guide.minutes());
    }

    @Override
    public KioskPlace place() {
        return KioskPlace.choosing(KioskPlace.Target.HOME);
    }

    @Override
    public String getPageTitle() {
        return name.getText();
    }
}
