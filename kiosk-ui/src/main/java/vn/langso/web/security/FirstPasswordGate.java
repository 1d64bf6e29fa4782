package vn.langso.web.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets no account into the API that still has the password somebody else has seen. */
class FirstPasswordGate extends OncePerRequestFilter {

    private final ApiSignInRefusals refusals;

    FirstPasswordGate(ApiSignInRefusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mustChangePassword(SecurityContextHolder.getContext().getAuthentication())) {
            refusals.mustChangePassword(request, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static boolean mustChangePassword(@Nullable Authentication who) {
        return who != null && who.getPrincipal() instanceof StaffUser user && user.mustChangePassword();
    }
}
