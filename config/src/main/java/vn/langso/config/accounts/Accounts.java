package vn.langso.config.accounts;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.InputCheck;
import vn.langso.config.Refusal;
import vn.langso.config.VietnameseText;

/**
 * The staff accounts. Passwords are kept as BCrypt hashes only; user names are lower case and found in any case.
 * Thread-safe.
 */
@Service
public class Accounts {
    private static final String USERNAME = "[a-z0-9][a-z0-9._@-]{1,63}";

    private final JdbcAccounts accounts;
    private final StaffPasswords passwords;
    private final AuditTrail audit;
    private final Clock clock;

    Accounts(JdbcAccounts accounts, StaffPasswords passwords, AuditTrail audit, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.audit = audit;
        this.clock = clock;
    }

    /** All accounts, by user name. */
    @Transactional(readOnly = true)
    public List<Account> all() {
        return accounts.all();
    }

    @Transactional(readOnly = true)
    public Optional<Account> find(String username) {
        return accounts.find(folded(username));
    }

    /** The BCrypt hash for the sign-in check by {@link StaffPasswords}; empty also where the account is disabled. */
    @Transactional(readOnly = true)
    public Optional<String> passwordHash(String username) {
        return accounts.passwordHash(folded(username));
    }

    /** Refuses what {@link #create} would refuse; makes nothing. */
    @Transactional(readOnly = true)
    public void check(NewAccount wanted) {
        checked(wanted, false);
    }

    /** Makes an account that is usable at once; refuses taken names, weak passwords, no role. */
    @Transactional
    public Account create(NewAccount wanted, String by) {
        return create(wanted, false, by);
    }

    /** The very first account, made by the installation itself; nothing where there is one already. */
    @Transactional
    Optional<Account> createFirst(NewAccount wanted, boolean mustChangePassword) {
        return accounts.none() ? Optional.of(create(wanted, mustChangePassword, "system")) : Optional.empty();
    }

    /** Changes the own password after checking the old one. */
    @Transactional
    public void changePassword(String username, String oldPassword, String newPassword) {
        Account account = find(username).orElseThrow(() -> unknown(username));
        String hash = passwordHash(username).orElseThrow(() -> unknown(username));
        InputCheck check = new InputCheck();
        if (!passwords.matches(oldPassword, hash)) {
            check.problem("oldPassword", "Mật khẩu cũ chưa đúng, hãy gõ lại.");
        } else if (passwords.matches(newPassword, hash)) {
            check.problem("newPassword", "Mật khẩu mới trùng mật khẩu cũ, hãy chọn mật khẩu khác.");
        }
        checkPassword(check, "newPassword", newPassword);
        check.refuseProblems("New password of " + account.username() + " refused");
        accounts.setPassword(account.id(), hash(newPassword));
        audit.record(account.username(), "change password", account.username());
    }

    private Account create(NewAccount wanted, boolean mustChangePassword, String by) {
        Account account = checked(wanted, mustChangePassword);
        try {
            accounts.insert(account, hash(wanted.password()), by, clock.instant());
        } catch (DuplicateKeyException e) {
            throw taken(account.username());
        }
        audit.record(by, "create account", account.username() + " " + account.roles());
        return accounts.find(account.username()).orElseThrow();
    }

    private Account checked(NewAccount wanted, boolean mustChangePassword) {
        InputCheck check = new InputCheck();
        String username = folded(wanted.username());
        if (!username.matches(USERNAME)) {
            check.problem(
                    "username",
                    "Tên đăng nhập \"" + username + "\" chưa đúng: từ 2 đến 64 chữ thường không dấu, số,"
                            + " dấu chấm, gạch nối, gạch dưới hoặc @, bắt đầu bằng chữ hoặc số.");
        }
        checkPassword(check, "password", wanted.password());
        String displayName = check.required("displayName", "Họ tên", wanted.displayName(), 120);
        if (wanted.roles().isEmpty()) {
            check.problem(
                    "roles",
                    "Tài khoản chưa có vai trò; cần ít nhất một: người soạn (AUTHOR), người duyệt (APPROVER),"
                            + " cán bộ truyền thanh (OPERATOR), người in (PRINTER), quản trị (ADMIN).");
        }
        check.refuseProblems("Account " + username + " refused");
        // told before the insert where possible; the unique key decides between two at the same moment
        if (accounts.find(username).isPresent()) {
            throw taken(username);
        }
        return new Account(0, username, displayName, wanted.roles(), true, mustChangePassword);
    }

    private void checkPassword(InputCheck check, String field, String password) {
        String weakness = passwords.weakness(password);
        if (!weakness.isEmpty()) {
            check.problem(field, weakness);
        }
    }

    private String hash(String password) {
        return Objects.requireNonNull(passwords.encode(password));
    }

    private static String folded(String username) {
        return VietnameseText.clean(username).strip().toLowerCase(Locale.ROOT);
    }

    private static Refusal taken(String username) {
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "Tên đăng nhập \"" + username + "\" đã có người dùng, hãy chọn tên khác.",
                "User name " + username + " is taken");
    }

    private static Refusal unknown(String username) {
        return Refusal.of(
                Refusal.Kind.NOT_FOUND,
                "Không có tài khoản \"" + username + "\" đang hoạt động.",
                "No enabled account " + username);
    }
}
