package vn.langso.config.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.text.Normalizer;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.config.ConfigTest;
import vn.langso.config.Refusal;

@ConfigTest
class AccountsTest {
    @Autowired
    private Accounts accounts;

    @Autowired
    private StaffPasswords passwords;

    @Autowired
    private AuditTrail audit;

    @Test
    void the_first_administrator_may_do_everything_but_approve() {
        Account admin = accounts.find("admin").orElseThrow();

        assertThat(admin.roles()).containsExactlyInAnyOrder(Role.AUTHOR, Role.OPERATOR, Role.PRINTER, Role.ADMIN);
        assertThat(admin.mustChangePassword()).isFalse();
        assertThat(passwords.matches(
                        "Mat-khau-thu-1", accounts.passwordHash("admin").orElseThrow()))
                .isTrue();
    }

    @Test
    void a_made_account_is_usable_at_once_in_any_case_of_its_name() {
        Account made = accounts.create(lan("Lan.Nguyen"), "admin");

        assertThat(made.username()).isEqualTo("lan.nguyen");
        assertThat(made.roles()).containsExactlyInAnyOrder(Role.AUTHOR, Role.APPROVER);
        assertThat(accounts.find("LAN.NGUYEN")).contains(made);
        assertThat(accounts.all()).extracting(Account::username).containsExactly("admin", "lan.nguyen");
        assertThat(audit.newest(1)).extracting(AuditEntry::action).containsExactly("create account");
    }

    @Test
    void a_taken_name_is_a_conflict() {
        accounts.create(lan("lan"), "admin");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> accounts.create(lan("LAN"), "admin"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refusal.detail()).isEqualTo("Tên đăng nhập \"lan\" đã có người dùng, hãy chọn tên khác.");
    }

    @Test
    void all_problems_of_an_account_are_told_at_once() {
        NewAccount bad = new NewAccount("Lan Nguyễn", "1234567", "", Set.of());

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> accounts.create(bad, "admin"));

        assertThat(refusal.problems())
                .extracting(Refusal.Problem::field)
                .containsExactly("username", "password", "displayName", "roles");
        assertThat(refusal.detail())
                .contains("Mật khẩu có 7 ký tự, cần ít nhất 8.")
                .doesNotContain("1234567");
    }

    @Test
    void a_password_that_bcrypt_would_cut_is_refused() {
        NewAccount bad = new NewAccount("lan", "mật khẩu rất dài ".repeat(4), "Lan", Set.of(Role.AUTHOR));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> accounts.create(bad, "admin"));

        assertThat(refusal.detail()).isEqualTo("Mật khẩu dài 96 byte, tối đa 72.");
    }

    @Test
    void a_password_is_the_same_however_the_keyboard_composes_it() {
        String hash = passwords.encode("mật khẩu của tôi");

        assertThat(passwords.matches(Normalizer.normalize("mật khẩu của tôi", Normalizer.Form.NFD), hash))
                .isTrue();
        assertThat(passwords.matches("mat khau cua toi", hash)).isFalse();
    }

    @Test
    void the_own_password_is_changed_with_the_old_one_only() {
        accounts.create(lan("lan"), "admin");

        Refusal refusal = catchThrowableOfType(
                Refusal.class, () -> accounts.changePassword("lan", "sai rồi nhé", "mật khẩu mới"));
        accounts.changePassword("lan", "trăng rằm", "mật khẩu mới");

        assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactly("oldPassword");
        assertThat(passwords.matches(
                        "mật khẩu mới", accounts.passwordHash("lan").orElseThrow()))
                .isTrue();
    }

    @Test
    void the_new_password_differs_from_the_old_one() {
        accounts.create(lan("lan"), "admin");

        Refusal refusal =
                catchThrowableOfType(Refusal.class, () -> accounts.changePassword("lan", "trăng rằm", "trăng rằm"));

        assertThat(refusal.problems()).extracting(Refusal.Problem::field).containsExactly("newPassword");
    }

    private static NewAccount lan(String username) {
        return new NewAccount(username, "trăng rằm", "Nguyễn Thị Lan", Set.of(Role.AUTHOR, Role.APPROVER));
    }
}
