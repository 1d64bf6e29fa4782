package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.Role;

class AdminViewTest extends StationTest {

    @Autowired
    Accounts accounts;

    @Test
    void adds_an_account_with_its_roles() {
        openDialog();

        fill("duyen.tran", "ruộng lúa ven sông", Set.of(Role.AUTHOR, Role.OPERATOR));
        pressInDialog();

        Account made = accounts.find("duyen.tran").orElseThrow();
        assertThat(made.roles()).containsExactlyInAnyOrder(Role.AUTHOR, Role.OPERATOR);
        assertThat(_find(Dialog.class)).isEmpty();
    }

    @Test
    void says_every_problem_at_its_field_and_makes_nothing() {
        openDialog();

        fill("tên có dấu", "ngắn", Set.of());
        pressInDialog();

        assertThat(field("Tên đăng nhập").isInvalid()).isTrue();
        assertThat(_get(PasswordField.class).getErrorMessage()).contains("8");
        assertThat(_get(CheckboxGroup.class).isInvalid()).isTrue();
        assertThat(accounts.all()).extracting(Account::username).doesNotContain("tên có dấu");
    }

    @Test
    void is_for_administrators_only() {
        signIn("lan", Role.AUTHOR, Role.APPROVER, Role.OPERATOR, Role.PRINTER);

        open("quan-tri");

        assertThat(_find(AdminView.class)).isEmpty();
    }

    private static void openDialog() {
        signIn("quan", Role.ADMIN);
        open("quan-tri");
        press("Thêm tài khoản");
    }

    /** The page's own button has the same words. */
    private static void pressInDialog() {
        com.github.mvysny.kaributesting.v10.LocatorJ._click(
                _find(com.vaadin.flow.component.button.Button.class, spec -> spec.withText("Thêm tài khoản"))
                        .getLast());
    }

    @SuppressWarnings("unchecked")
    private static void fill(String username, String password, Set<Role> roles) {
        _setValue(field("Tên đăng nhập"), username);
        _setValue(field("Họ và tên"), "Trần Thị Duyên");
        _setValue(_get(PasswordField.class), password);
        _setValue((CheckboxGroup<Role>) _get(CheckboxGroup.class), roles);
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}
