package vn.langso.web.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.httpBasic;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.Role;
import vn.langso.config.accounts.SignInThrottle;
import vn.langso.web.WebTest;

@WebTest
class ApiSignInTest {

    private static final String PASSWORD = "mat-khau-cua-lan";

    @Autowired
    MockMvcTester web;

    @Autowired
    PasswordEncoder passwords;

    @Autowired
    Accounts accounts;

    @Autowired
    SignInThrottle throttle;

    @Test
    void asks_for_a_staff_account_in_a_sentence() {
        var answer = web.get().uri("/api/v1/guides").exchange();

        assertThat(answer).hasStatus(401).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().startsWith("Cần đăng nhập");
        assertThat(answer.getResponse().getCookies()).isEmpty();
    }

    @Test
    void lets_a_staff_account_in_without_a_session() {
        lan(false, Role.AUTHOR);

        var answer =
                web.get().uri("/api/v1/guides").with(httpBasic("lan", PASSWORD)).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer.getRequest().getSession(false)).isNull();
        then(throttle).should().succeeded("lan");
    }

    @Test
    void counts_a_wrong_password_for_the_account_however_its_name_is_written() {
        lan(false, Role.AUTHOR);
        var same = accounts.find("lan");
        given(accounts.find("LAN")).willReturn(same);

        var answer =
                web.get().uri("/api/v1/guides").with(httpBasic("LAN", "sai")).exchange();

        assertThat(answer).hasStatus(401);
        then(throttle).should().failed("lan");
        then(throttle).should(never()).failed("LAN");
    }

    @Test
    void tells_a_blocked_account_to_wait_even_with_the_right_password() {
        lan(false, Role.AUTHOR);
        given(throttle.blocked("lan")).willReturn(true);

        var answer =
                web.get().uri("/api/v1/guides").with(httpBasic("lan", PASSWORD)).exchange();

        assertThat(answer).hasStatus(429).hasHeader("Retry-After", "900");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("tạm khóa 15 phút");
    }

    @Test
    void blocks_a_name_that_nobody_has_just_like_one_that_exists() {
        given(throttle.blocked("khong-ai")).willReturn(true);

        var answer = web.get()
                .uri("/api/v1/guides")
                .with(httpBasic("khong-ai", "doan"))
                .exchange();

        assertThat(answer).hasStatus(429);
    }

    @Test
    void keeps_an_account_out_until_its_first_password_is_changed() {
        lan(true, Role.ADMIN);

        var answer =
                web.get().uri("/api/v1/guides").with(httpBasic("lan", PASSWORD)).exchange();

        assertThat(answer).hasStatus(403);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("đổi mật khẩu");
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /api/v1/guides,                  PRINTER,  true",
        "GET,    /api/v1/occurrences,             APPROVER, true",
        "GET,    /api/v1/accounts,                OPERATOR, false",
        "POST,   /api/v1/accounts,                ADMIN,    true",
        "POST,   /api/v1/clips,                   OPERATOR, false",
        "POST,   /api/v1/windows,                 APPROVER, true",
        "POST,   /api/v1/windows,                 OPERATOR, false",
        "POST,   /api/v1/bulletins,               AUTHOR,   true",
        "POST,   /api/v1/bulletins,               APPROVER, false",
        "POST,   /api/v1/bulletins/1/submit,      APPROVER, false",
        "POST,   /api/v1/bulletins/1/approve,     AUTHOR,   false",
        "POST,   /api/v1/bulletins/1/approve,     ADMIN,    false",
        "POST,   /api/v1/bulletins/1/return,      APPROVER, true",
        "POST,   /api/v1/bulletins/1/withdraw,    OPERATOR, true",
        "POST,   /api/v1/bulletins/1/withdraw,    PRINTER,  false",
        "POST,   /api/v1/slots,                   OPERATOR, true",
        "POST,   /api/v1/slots,                   AUTHOR,   false",
        "POST,   /api/v1/slots/preview,           AUTHOR,   true",
        "DELETE, /api/v1/slots/1,                 AUTHOR,   false",
        "PUT,    /api/v1/slots/1,                 AUTHOR,   false",
        "POST,   /api/v1/slots/1/suspend,         AUTHOR,   false",
        "POST,   /api/v1/zones/toan-xa/suspend,   AUTHOR,   false",
        "POST,   /api/v1/zones/toan-xa/suspend,   OPERATOR, true",
        "PUT,    /api/v1/zones/toan-xa/sensitive, OPERATOR, false",
        "GET,    /api/v1/calendar/days,           AUTHOR,   true",
        "POST,   /api/v1/calendar/days,           OPERATOR, false",
        "POST,   /api/v1/calendar/days,           ADMIN,    true",
        "GET,    /api/v1/windows,                 PRINTER,  true",
        "DELETE, /api/v1/windows/1,               OPERATOR, false",
        "POST,   /api/v1/slots/1/occurrences/2027-02-05T17:30/move, AUTHOR, false"
    })
    void opens_each_address_to_its_roles(HttpMethod method, String path, Role role, boolean allowed) {
        var answer = web.method(method)
                .uri(path)
                .with(user("lan").roles(role.name()))
                .exchange();

        int status = answer.getResponse().getStatus();
        assertThat(status == 403).as("%s answered %d", path, status).isEqualTo(!allowed);
    }

    private void lan(boolean mustChangePassword, Role role) {
        given(accounts.find("lan"))
                .willReturn(
                        Optional.of(new Account(1, "lan", "Nguyễn Thị Lan", Set.of(role), true, mustChangePassword)));
        given(accounts.passwordHash("lan")).willReturn(Optional.ofNullable(passwords.encode(PASSWORD)));
    }
}
