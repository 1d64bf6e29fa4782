package vn.langso.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import vn.langso.web.errors.ProblemWriter;

/**
 * Refuses what another site's page makes a browser send: Vaadin's sign-in form carries no CSRF token, so that a foreign
 * page could sign somebody in under its own account. Browsers tell by {@code Sec-Fetch-Site} (W3C Fetch Metadata), or by
 * {@code Origin} where that is left out, as it is over plain HTTP. Programs send neither. Thread-safe.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class OwnPagesOnly extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final ProblemWriter problems;

    OwnPagesOnly(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod()) || !fromElsewhere(request)) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "Yêu cầu này do một trang khác gửi thay bạn nên không được nhận; hãy mở thẳng trang của xã rồi làm lại.");
    }

    private static boolean fromElsewhere(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        return site != null
                ? site.equals("cross-site")
                : foreign(request.getHeader(HttpHeaders.ORIGIN), request.getServerName());
    }

    private static boolean foreign(@Nullable String origin, String ownName) {
        if (origin == null) {
            return false;
        }
        try {
            return !ownName.equalsIgnoreCase(URI.create(origin).getHost());
        } catch (IllegalArgumentException _) {
            return true; // no browser writes such an origin for a page of ours
        }
    }
}
