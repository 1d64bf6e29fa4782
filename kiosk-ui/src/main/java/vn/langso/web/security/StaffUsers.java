package vn.langso.web.security;

import java.util.Set;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.SignInThrottle;

/** Finds the account that signs in; the form and the API ask here. Thread-safe. */
@Service
class StaffUsers implements UserDetailsService {

    private final Accounts accounts;
    private final SignInThrottle throttle;

    StaffUsers(Accounts accounts, SignInThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    public UserDetails loadUserByUsername(String username) {
        String name = accountName(username);
        boolean blocked = throttle.blocked(name);
        return accounts.find(name)
                .flatMap(account -> accounts.passwordHash(name).map(hash -> new StaffUser(account, hash, blocked)))
                .orElseGet(() -> stranger(name, blocked));
    }

    /** One account can be written in many ways; all of them count as one when failures are counted. */
    String accountName(String typed) {
        return accounts.find(typed).map(Account::username).orElse(typed);
    }

    /** A name nobody has is blocked like any other: guessing must not tell which names exist. */
    private static StaffUser stranger(String username, boolean blocked) {
        if (!blocked) {
            throw new UsernameNotFoundException("No account '" + username + "'");
        }
        return new StaffUser(new Account(0, username, username, Set.of(), true, false), "", true);
    }
}
