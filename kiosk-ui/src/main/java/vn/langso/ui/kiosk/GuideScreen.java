package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;

/** What the screens of one guide share: they find it by the slug in the address, and say so when there is none. */
abstract class GuideScreen extends Composite<Div> implements KioskScreen, BeforeEnterObserver, HasDynamicTitle {
    private final GuideLibrary guides;
    private String title = "";
    private KioskPlace place = KioskPlace.first();

    GuideScreen(GuideLibrary guides, String look) {
        this.guides = guides;
        KioskScreen.frame(getContent(), look);
    }

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        String slug = event.getRouteParameters().get(GuideView.SLUG).orElse("");
        Guide guide = guides.find(slug).orElseThrow(() -> new NotFoundException("No guide " + slug));
        title = guide.title();
        place = show(guide, event);
    }

    /** Fills the screen; answers where it stands. */
    abstract KioskPlace show(Guide guide, BeforeEnterEvent event);

    @Override
    public final KioskPlace place() {
        return place;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
