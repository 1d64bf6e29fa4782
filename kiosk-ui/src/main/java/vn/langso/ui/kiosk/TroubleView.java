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
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import vn.langso.ui.common.ErrorReporter;

/** Something broke while a page was built: one sentence, a number for the officer, and the way home by itself. */
@ParentLayout(KioskLayout.class)
@AnonymousAllowed
final class TroubleView extends Composite<Div> implements KioskScreen, HasErrorParameter<Exception>, HasDynamicTitle {
    private static final Duration LEAVES = Duration.ofSeconds(10);

    private final ErrorReporter reporter;
    private final Paragraph number = new Paragraph();

    TroubleView(ErrorReporter reporter) {
        this.reporter = reporter;
        number.addClassName("trouble-number");
        Div words = new Div(
                Pictogram.of("help"),
                new Div(
                        new H1(getTranslation("kiosk.trouble.title")),
                        new Paragraph(getTranslation("kiosk.trouble.text", LEAVES.toSeconds())),
                        number));
        words.addClassName("praise");
        Nav ways = new Nav(KioskLink.primary(getTranslation("kiosk.done.home"), "home", KioskPlace.Target.HOME));
        ways.addClassName("ways");
        KioskScreen.frame(getContent(), "lost").add(words, ways);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        number.setText(getTranslation("kiosk.trouble.number", reporter.report(parameter.getException())));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
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
        return getTranslation("kiosk.trouble.title");
    }
}
