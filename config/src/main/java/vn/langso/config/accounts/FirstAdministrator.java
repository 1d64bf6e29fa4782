package vn.langso.config.accounts;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;

/**
 * Makes the account {@value #USERNAME} at the first start, before the web server accepts anyone. It may do everything but
 * approve: nobody approves alone.
 */
@Component
class FirstAdministrator implements SmartInitializingSingleton {
    static final String USERNAME = "admin";
    private static final Set<Role> ROLES = EnumSet.complementOf(EnumSet.of(Role.APPROVER));

    private final Accounts accounts;
    private final AdministratorSettings settings;

    FirstAdministrator(Accounts accounts, AdministratorSettings settings) {
        this.accounts = accounts;
        this.settings = settings;
    }

    @Override
    public void afterSingletonsInstantiated() {
        boolean generated = settings.adminPassword().isEmpty();
        String password = generated ? ReadablePassword.next() : settings.adminPassword();
        if (create(password, generated) && generated) {
            tellOnce(password);
        }
    }

    /** Everything but the password is ours, so a refusal is about the setting it came from. */
    private boolean create(String password, boolean generated) {
        try {
            NewAccount wanted = new NewAccount(USERNAME, password, "Quản trị viên", ROLES);
            return accounts.createFirst(wanted, generated).isPresent();
        } catch (Refusal refusal) {
            Refusal named = Refusal.invalid(
                    "langso.admin-password",
                    "Cài đặt LANGSO_ADMIN_PASSWORD (langso.admin-password) không dùng được làm mật khẩu quản trị: "
                            + refusal.detail(),
                    "LANGSO_ADMIN_PASSWORD (langso.admin-password) is no password for the first administrator: needs "
                            + StaffPasswords.RULE);
            named.initCause(refusal);
            throw named;
        }
    }

    /** On standard output and not through the log, whose files would keep the password. */
    private static void tellOnce(String password) {
        // UTF-8 whatever the console's locale says: services often start with none
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        out.println("""

                ┌──────────────────────────────────────────────────────────────┐
                │  LÀNG SỐ – TÀI KHOẢN QUẢN TRỊ ĐẦU TIÊN (chỉ hiện một lần)    │
                │                                                              │
                │  Tên đăng nhập: %-45s│
                │  Mật khẩu:      %-45s│
                │                                                              │
                │  Hãy ghi lại; lần đăng nhập đầu tiên phải đổi mật khẩu.      │
                └──────────────────────────────────────────────────────────────┘
                """.formatted(USERNAME, password));
    }
}
