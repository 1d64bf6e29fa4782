package vn.langso.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.stereotype.Component;
import vn.langso.web.errors.ProblemWriter;

/** Says in the API's words why somebody does not get in: 401, 403, or 429 after too many wrong passwords. */
@Component
class ApiSignInRefusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private static final String BLOCKED_SECONDS = "900";

    private final ProblemWriter problems;

    ApiSignInRefusals(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (reason instanceof LockedException) {
            response.setHeader(HttpHeaders.RETRY_AFTER, BLOCKED_SECONDS);
            problems.write(
                    request,
                    response,
                    HttpStatus.TOO_MANY_REQUESTS,
                    "Tài khoản bị tạm khóa 15 phút vì nhập sai mật khẩu quá nhiều lần. Hãy đợi rồi thử lại.");
            return;
        }
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"Lang So\", charset=\"UTF-8\"");
        problems.write(request, response, HttpStatus.UNAUTHORIZED, unauthorized(request));
    }

    private static String unauthorized(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null
                ? "Cần đăng nhập bằng tài khoản cán bộ (HTTP Basic) để dùng địa chỉ này."
                : "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đã ngừng dùng.";
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        problems.write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "Tài khoản '%s' không có vai trò được làm việc này; hãy nhờ người có vai trò phù hợp hoặc quản trị viên."
                        .formatted(request.getRemoteUser()));
    }

    void mustChangePassword(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(
                request,
                response,
                HttpStatus.FORBIDDEN,
                "Tài khoản '%s' còn dùng mật khẩu ban đầu; hãy đăng nhập tại /dang-nhap và đổi mật khẩu trước."
                        .formatted(request.getRemoteUser()));
    }
}
