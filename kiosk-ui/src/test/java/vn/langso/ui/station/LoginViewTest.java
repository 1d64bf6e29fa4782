package vn.langso.ui.station;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.login.LoginForm;
import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import vn.langso.config.accounts.Role;

class LoginViewTest extends StationTest {

    @Test
    void shows_the_form_and_the_commune() {
        open("dang-nhap");

        assertThat(_get(LoginForm.class).getAction()).isEqualTo("dang-nhap");
        assertThat(texts()).contains("Đài truyền thanh Xã Đức Hợp").doesNotContain("Đã đăng xuất.");
    }

    @Test
    void says_that_the_password_was_wrong() {
        openWith("sai");

        assertThat(_get(LoginForm.class).isError()).isTrue();
    }

    @Test
    void says_that_the_account_is_blocked_for_a_while() {
        openWith("tam-khoa");

        assertThat(_get(LoginForm.class).getElement().getProperty("i18n")).contains("15 phút");
    }

    @Test
    void leads_who_is_signed_in_on_to_the_station() {
        signIn("lan", Role.AUTHOR);

        open("dang-nhap");

        assertThat(address()).isEqualTo("tram");
    }

    @Test
    void is_where_strangers_end_who_want_into_the_station() {
        open("tram");

        assertThat(address()).isEqualTo("dang-nhap");
    }

    private static void openWith(String why) {
        UI.getCurrent().navigate("dang-nhap", QueryParameters.of(why, ""));
    }
}
