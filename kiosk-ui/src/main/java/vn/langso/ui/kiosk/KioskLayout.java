package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.jspecify.annotations.Nullable;
import vn.langso.ui.common.BrowserGaps;

/** The frame of every resident screen: the screen itself, the fixed bar, and what waits for idle, lost and bad times. */
@AnonymousAllowed
@StyleSheet("context://assets/kiosk/kiosk.css")
@StyleSheet("context://assets/kiosk/guide.css")
@StyleSheet("context://assets/kiosk/screens.css")
final class KioskLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    private final Main content = new Main();
    private final KioskBar bar = new KioskBar();
    private final BrowserGaps gaps = new BrowserGaps();

    KioskLayout() {
        getContent().addClassName("kiosk");
        getContent()
                .add(
                        new EmergencyOverStrip(),
                        content,
                        bar,
                        new IdleWarning(),
                        new AwayPages(),
                        new EmergencyScreen(),
                        gaps);
    }

    @Override
    public void showRouterLayoutContent(@Nullable HasElement screen) {
        content.getElement().removeAllChildren();
        if (screen != null) {
            content.getElement().appendChild(screen.getElement());
        }
    }

    @Override
    public void removeRouterLayoutContent(@Nullable HasElement screen) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        event.getActiveChain().stream()
                .filter(KioskScreen.class::isInstance)
                .map(KioskScreen.class::cast)
                .findFirst()
                .ifPresent(this::settle);
    }

    private void settle(KioskScreen screen) {
        bar.show(screen.place());
        gaps.idleAfter(screen.place().patience());
        gaps.homeAfter(screen.leavesAfter());
    }
}
