package vn.langso.ui.station;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.session.SessionInformationExpiredEvent;
import org.springframework.security.web.session.SessionInformationExpiredStrategy;

/** Leads a page whose session was ended by newer sign-ins back to the sign-in page, in words its caller knows. */
final class EndedSession implements SessionInformationExpiredStrategy {

    @Override
    public void onExpiredSessionDetected(SessionInformationExpiredEvent event) throws IOException {
        HttpServletResponse response = event.getResponse();
        if (HttpMethod.GET.matches(event.getRequest().getMethod())) {
            response.sendRedirect(event.getRequest().getContextPath() + "/" + LoginView.PATH);
        } else {
            // an open page asks with POST: it reloads itself when it is told that nobody is signed in
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        }
    }
}
