package vn.langso.config.accounts;

import java.util.Set;

/** A staff account, without its password. */
public record Account(
        long id, String username, String displayName, Set<Role> roles, boolean enabled, boolean mustChangePassword) {
    public Account {
        roles = Set.copyOf(roles);
    }
}
