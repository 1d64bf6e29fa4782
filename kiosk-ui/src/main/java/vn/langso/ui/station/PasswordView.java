package vn.langso.ui.station;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.Accounts;

/** Changes the own password; the first sign-in with a given password leads here. */
@Route("doi-mat-khau")
@PermitAll
@StyleSheet("station.css")
@StyleSheet("station-forms.css")
final class PasswordView extends Composite<Main> implements HasDynamicTitle {

    private final SignedIn signedIn;
    private final Accounts accounts;
    private final PasswordField old = new PasswordField(getTranslation("station.password.old"));
    private final PasswordField wanted = new PasswordField(getTranslation("station.password.new"));
    private final PasswordField again = new PasswordField(getTranslation("station.password.again"));
    private final FieldProblems problems;

    PasswordView(SignedIn signedIn, Accounts accounts) {
        this.signedIn = signedIn;
        this.accounts = accounts;
        ProblemBox box = new ProblemBox();
        problems = new FieldProblems(box)
                .at("oldPassword", old)
                .at("newPassword", wanted)
                .at("password", wanted)
                .at("again", again);
        Button change = new Button(getTranslation("station.password.change"), event -> change());
        change.addThemeVariants(ButtonVariant.PRIMARY);
        change.addClickShortcut(Key.ENTER);
        Div card = new Div(
                new H1(getTranslation("station.password.title")),
                new Paragraph(getTranslation("station.password.why")),
                old,
                wanted,
                again,
                box,
                change);
        card.addClassNames("sign-in-card", "form-column");
        getContent().addClassName("sign-in");
        getContent().add(card);
    }

    private void change() {
        problems.clear();
        if (!wanted.getValue().equals(again.getValue())) {
            problems.show(Refusal.invalid(
                    "again", getTranslation("station.password.differs"), "The new password was typed differently"));
            return;
        }
        try {
            accounts.changePassword(signedIn.username(), old.getValue(), wanted.getValue());
            Questions.done("station.password.done");
            getUI().ifPresent(ui -> ui.navigate(TodayView.class));
        } catch (Refusal refusal) {
            problems.show(refusal);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("station.password.title");
    }
}
