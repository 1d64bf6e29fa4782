package vn.langso.web.security;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.security.authentication.event.AuthenticationFailureBadCredentialsEvent;
import org.springframework.security.authentication.event.AuthenticationFailureLockedEvent;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;
import org.springframework.stereotype.Component;
import vn.langso.config.accounts.SignInThrottle;

/** Counts what Spring Security reports, of the sign-in form and of HTTP Basic alike. */
@Component
class SignInEvents {

    private static final Logger log = LoggerFactory.getLogger(SignInEvents.class);

    private final SignInThrottle throttle;
    private final StaffUsers users;

    SignInEvents(SignInThrottle throttle, StaffUsers users) {
        this.throttle = throttle;
        this.users = users;
    }

    @EventListener
    void on(AuthenticationFailureBadCredentialsEvent event) {
        String username = users.accountName(event.getAuthentication().getName());
        log.warn("Sign-in failed for '{}'", forLog(username));
        throttle.failed(username);
    }

    @EventListener
    void on(AuthenticationFailureLockedEvent event) {
        log.warn(
                "Sign-in refused for '{}': too many failures",
                forLog(event.getAuthentication().getName()));
    }

    @EventListener
    void on(AuthenticationSuccessEvent event) {
        throttle.succeeded(event.getAuthentication().getName());
    }

    /** What a stranger typed must not forge a line of the log. */
    private static String forLog(String username) {
        return username.replaceAll("\\p{Cntrl}", "?");
    }
}
