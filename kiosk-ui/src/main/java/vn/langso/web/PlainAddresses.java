package vn.langso.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/**
 * At and below these addresses there are no screens: what no controller answers does not exist. Asked after every controller
 * and before Vaadin, which would take all that is left.
 */
@Component
class PlainAddresses implements HandlerMapping, Ordered {

    private static final List<String> PLAIN = List.of("/api", "/huong-dan", "/nghe", "/clip", "/actuator");

    @Override
    public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) throws NoResourceFoundException {
        String path = request.getRequestURI();
        if (PLAIN.stream().anyMatch(plain -> path.equals(plain) || path.startsWith(plain + "/"))) {
            throw new NoResourceFoundException(HttpMethod.valueOf(request.getMethod()), path, path);
        }
        return null;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE - 100;
    }
}
