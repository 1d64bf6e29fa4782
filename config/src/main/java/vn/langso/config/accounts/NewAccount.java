package vn.langso.config.accounts;

import java.util.Set;

/** What is asked of an account to be made. */
public record NewAccount(String username, String password, String displayName, Set<Role> roles) {
    public NewAccount {
        roles = Set.copyOf(roles);
    }

    @Override
    public String toString() {
        return "NewAccount[username=" + username + ", roles=" + roles + "]";
    }
}
