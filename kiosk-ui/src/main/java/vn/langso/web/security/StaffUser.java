package vn.langso.web.security;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.Role;

/** A staff account as Spring Security knows it, equal by its name; each {@link Role} is {@code ROLE_…}. */
final class StaffUser extends User {

    private static final long serialVersionUID = 1L;

    private final boolean mustChangePassword;

    StaffUser(Account account, String passwordHash, boolean blocked) {
        super(account.username(), passwordHash, account.enabled(), true, true, !blocked, authorities(account.roles()));
        this.mustChangePassword = account.mustChangePassword();
    }

    private static Set<GrantedAuthority> authorities(Set<Role> roles) {
        return roles.stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .collect(Collectors.toSet());
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }
}
