package vn.langso.ui.station;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/**
 * Files with a new address whenever they are new: their own handlers say how long browsers keep them. Spring Security's
 * {@code Pragma: no-cache} would stay beside that and Chromium obeys it, asking for every file again with every page.
 */
final class KeptAddresses implements RequestMatcher {

    private final RequestMatcher[] places = Stream.of("/VAADIN/build/**", "/webjars/**", "/assets/fonts/**")
            .map(PathPatternRequestMatcher.withDefaults()::matcher)
            .toArray(RequestMatcher[]::new);

    @Override
    public boolean matches(HttpServletRequest request) {
        return isNamedByContent(request) || Stream.of(places).anyMatch(place -> place.matches(request));
    }

    /** Vaadin puts a sum of their content behind the addresses of style sheets. */
    private static boolean isNamedByContent(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null
                && query.startsWith("v-c=")
                && request.getRequestURI().endsWith(".css");
    }
}
