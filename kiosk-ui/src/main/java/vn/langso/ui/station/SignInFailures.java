package vn.langso.ui.station;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Sends whoever did not get in back to the form with the reason that may be told: wrong, or too often wrong. */
final class SignInFailures implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String why = reason instanceof LockedException ? LoginView.BLOCKED : LoginView.WRONG;
        response.sendRedirect(request.getContextPath() + "/" + LoginView.PATH + "?" + why);
    }
}
