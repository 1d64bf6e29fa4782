package vn.langso.ui.station;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.langso.config.Refusal;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.NewAccount;
import vn.langso.config.accounts.Role;

/** Makes a staff account. */
final class NewAccountDialog extends Dialog {

    private final TextField username = new TextField(getTranslation("station.account.username"));
    private final TextField displayName = new TextField(getTranslation("station.account.display-name"));
    private final PasswordField password = new PasswordField(getTranslation("station.account.password"));
    private final CheckboxGroup<Role> roles = new CheckboxGroup<>(getTranslation("station.account.roles"));
    private final FieldProblems problems;
    private final Function<NewAccount, Account> maker;
    private final Consumer<Account> onMade;

    NewAccountDialog(Function<NewAccount, Account> maker, Consumer<Account> onMade) {
        this.maker = maker;
        this.onMade = onMade;
        ProblemBox box = new ProblemBox();
        problems = new FieldProblems(box)
                .at("username", username)
                .at("displayName", displayName)
                .at("password", password)
                .at("roles", roles);
        username.setHelperText(getTranslation("station.account.username-help"));
        password.setHelperText(getTranslation("station.account.password-help"));
        roles.setItems(Role.values());
        roles.setItemLabelGenerator(role -> getTranslation("station.role." + role));
        Div form = new Div(username, displayName, password, roles, box);
        form.addClassName("form-column");
        setHeaderTitle(getTranslation("station.account.new"));
        setWidth("32rem");
        add(form);
        getFooter().add(new Button(getTranslation("station.cancel"), event -> close()), makeButton());
    }

    private Button makeButton() {
        Button make = new Button(getTranslation("station.account.make"), event -> make());
        make.addThemeVariants(ButtonVariant.PRIMARY);
        return make;
    }

    private void make() {
        problems.clear();
        try {
            Account made = maker.apply(
                    new NewAccount(username.getValue(), password.getValue(), displayName.getValue(), roles.getValue()));
            close();
            onMade.accept(made);
        } catch (Refusal refusal) {
            problems.show(refusal);
        }
    }
}
