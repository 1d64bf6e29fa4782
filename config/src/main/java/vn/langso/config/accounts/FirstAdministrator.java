package vn.langso.config.accounts;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

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
        NewAccount wanted = new NewAccount(USERNAME, password, "Quản trị viên", ROLES);
        if (accounts.createFirst(wanted, generated).isPresent() && generated) {
            tellOnce(password);
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
