package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.NewAccount;
import vn.langso.config.accounts.Role;

class PasswordViewTest extends StationTest {

    private static final String OLD = "lúa chín đầu đồng";
    private static final String NEW = "trăng rằm tháng tám";

    @Autowired
    Accounts accounts;

    @Autowired
    PasswordEncoder passwords;

    private String username = "";

    @BeforeEach
    void openAsSomebodyNew() {
        username = "tho." + accounts.all().size();
        accounts.create(new NewAccount(username, OLD, "Nguyễn Thị Thơ", Set.of(Role.AUTHOR)), "admin");
        signIn(username, Role.AUTHOR);
        open("doi-mat-khau");
    }

    @Test
    void changes_the_password_and_goes_on_to_the_station() {
        change(OLD, NEW, NEW);

        assertThat(passwords.matches(NEW, accounts.passwordHash(username).orElseThrow()))
                .isTrue();
        assertThat(address()).isEqualTo("tram");
    }

    @Test
    void refuses_a_new_password_that_was_typed_in_two_ways() {
        change(OLD, NEW, "trăng rằm tháng bảy");

        assertThat(field("Nhập lại mật khẩu mới").isInvalid()).isTrue();
        assertThat(passwords.matches(OLD, accounts.passwordHash(username).orElseThrow()))
                .isTrue();
    }

    @Test
    void says_at_their_fields_what_the_rules_refuse() {
        change("không phải", "ngắn", "ngắn");

        assertThat(field("Mật khẩu hiện tại").isInvalid()).isTrue();
        assertThat(field("Mật khẩu mới").getErrorMessage()).contains("8");
    }

    private void change(String old, String wanted, String again) {
        _setValue(field("Mật khẩu hiện tại"), old);
        _setValue(field("Mật khẩu mới"), wanted);
        _setValue(field("Nhập lại mật khẩu mới"), again);
        press("Đổi mật khẩu");
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }
}
