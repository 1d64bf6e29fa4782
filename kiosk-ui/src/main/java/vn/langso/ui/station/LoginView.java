package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.component.login.LoginI18n;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Map;
import vn.langso.config.CommuneProfile;

/** The sign-in page of the staff. */
@Route(LoginView.PATH)
@AnonymousAllowed
@StyleSheet("station.css")
@StyleSheet("station-forms.css")
final class LoginView extends Composite<Main> implements BeforeEnterObserver, HasDynamicTitle {

    static final String PATH = "dang-nhap";
    /** query parameters that say why the page is shown */
    static final String WRONG = "sai";

    static final String BLOCKED = "tam-khoa";
    static final String SIGNED_OUT = "da-thoat";

    private final SignedIn signedIn;
    private final CommuneProfile commune;
    private final LoginForm form = new LoginForm();
    private final Paragraph place = new Paragraph();
    private final Paragraph signedOut = new Paragraph();

    LoginView(SignedIn signedIn, CommuneProfile commune) {
        this.signedIn = signedIn;
        this.commune = commune;
        form.setI18n(words());
        form.setAction(PATH);
        form.setForgotPasswordButtonVisible(false);
        signedOut.setText(getTranslation("station.sign-in.signed-out"));
        signedOut.addClassName("hint");
        signedOut.getElement().setAttribute("role", "status");
        place.addClassName("hint");
        getContent().addClassName("sign-in");
        getContent().add(card());
    }

    private Div card() {
        Anchor home = new Anchor("/", getTranslation("station.sign-in.to-kiosk"));
        home.setRouterIgnore(true);
        Div card = new Div(
                new H1(getTranslation("station.product")),
                place,
                signedOut,
                form,
                new Paragraph(getTranslation("station.sign-in.help")),
                home);
        card.addClassName("sign-in-card");
        return card;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.isAnybody()) {
            event.forwardTo(TodayView.class);
            return;
        }
        place.setText(getTranslation("station.sign-in.place", commune.current().name()));
        Map<String, ?> why = event.getLocation().getQueryParameters().getParameters();
        signedOut.setVisible(why.containsKey(SIGNED_OUT));
        if (why.containsKey(BLOCKED)) {
            form.showErrorMessage(
                    getTranslation("station.sign-in.blocked"), getTranslation("station.sign-in.blocked-detail"));
        } else if (why.containsKey(WRONG)) {
            form.setError(true);
        }
    }

    private LoginI18n words() {
        LoginI18n words = LoginI18n.createDefault();
        LoginI18n.Form labels = words.getForm();
        labels.setTitle(getTranslation("station.sign-in.title"));
        labels.setUsername(getTranslation("station.sign-in.username"));
        labels.setPassword(getTranslation("station.sign-in.password"));
        labels.setSubmit(getTranslation("station.sign-in.submit"));
        LoginI18n.ErrorMessage errors = words.getErrorMessage();
        errors.setTitle(getTranslation("station.sign-in.wrong"));
        errors.setMessage(getTranslation("station.sign-in.wrong-detail"));
        errors.setUsername(getTranslation("station.sign-in.username-missing"));
        errors.setPassword(getTranslation("station.sign-in.password-missing"));
        return words;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.sign-in.title");
    }
}
