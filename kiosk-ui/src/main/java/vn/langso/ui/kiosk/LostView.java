package vn.langso.ui.kiosk;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;

/** A page that does not exist, perhaps no longer; goes home by itself. */
@ParentLayout(KioskLayout.class)
@AnonymousAllowed
final class LostView extends Composite<Div>
        implements KioskScreen, HasErrorParameter<NotFoundException>, HasDynamicTitle {
    private static final Duration LEAVES = Duration.ofSeconds(10);

    LostView() {
        Div words = new Div(
                Pictogram.of("search"),
                new Div(
                        new H1(getTranslation("kiosk.lost.title")),
                        new Paragraph(getTranslation("kiosk.lost.text", LEAVES.toSeconds()))));
        words.addClassName("praise");
        Nav ways = new Nav(KioskLink.primary(getTranslation("kiosk.done.home"), "home", KioskPlace.Target.HOME));
        ways.addClassName("ways");
        KioskScreen.frame(getContent(), "lost").add(words, ways);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public KioskPlace place() {
        return KioskPlace.first();
    }

    @Override
    public Duration leavesAfter() {
        return LEAVES;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("kiosk.lost.title");
    }
}
