package vn.langso.ui.station;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langso.config.accounts.Account;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.Role;

/** Who works at this screen, and what they may do. Asks the session of the caller; thread-safe. */
@org.springframework.stereotype.Component
public class SignedIn {

    private final AuthenticationContext authentication;
    private final Accounts accounts;
    private final AccessAnnotationChecker views = new AccessAnnotationChecker();

    SignedIn(AuthenticationContext authentication, Accounts accounts) {
        this.authentication = authentication;
        this.accounts = accounts;
    }

    /** The name under which deeds are recorded. */
    public String username() {
        return authentication
                .getPrincipalName()
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in at this staff page"));
    }

    Optional<Account> account() {
        return authentication.getPrincipalName().flatMap(accounts::find);
    }

    boolean isAnybody() {
        return authentication.isAuthenticated();
    }

    public boolean hasAny(Role... roles) {
        return Stream.of(roles).anyMatch(role -> authentication.hasRole(role.name()));
    }

    /** Whether the annotations of a view let this account in. */
    boolean mayOpen(Class<? extends Component> view) {
        return views.hasAccess(view, () -> username(), authentication::hasRole);
    }

    void signOut() {
        authentication.logout();
    }
}
