package vn.langso.web.errors;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import vn.langso.config.Refusal;

/** Problem details (RFC 9457) in Vietnamese. Stateless. */
public final class Problems {

    private static final Map<HttpStatus, String> TITLES = Map.ofEntries(
            Map.entry(HttpStatus.BAD_REQUEST, "Yêu cầu chưa đúng"),
            Map.entry(HttpStatus.UNAUTHORIZED, "Cần đăng nhập"),
            Map.entry(HttpStatus.FORBIDDEN, "Không được phép"),
            Map.entry(HttpStatus.NOT_FOUND, "Không tìm thấy"),
            Map.entry(HttpStatus.METHOD_NOT_ALLOWED, "Cách gọi không dùng được"),
            Map.entry(HttpStatus.NOT_ACCEPTABLE, "Không có dạng trả lời này"),
            Map.entry(HttpStatus.CONFLICT, "Mâu thuẫn với điều đã có"),
            Map.entry(HttpStatus.CONTENT_TOO_LARGE, "Nội dung quá lớn"),
            Map.entry(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Kiểu nội dung không dùng được"),
            Map.entry(HttpStatus.UNPROCESSABLE_CONTENT, "Dữ liệu chưa đúng"),
            Map.entry(HttpStatus.TOO_MANY_REQUESTS, "Hãy thử lại sau"),
            Map.entry(HttpStatus.INTERNAL_SERVER_ERROR, "Lỗi của hệ thống"),
            Map.entry(HttpStatus.SERVICE_UNAVAILABLE, "Tạm thời chưa dùng được"));

    private Problems() {}

    public static ProblemDetail of(HttpStatusCode status, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title(status));
        return problem;
    }

    /** With a list that names every field; no list if there is no field to name. */
    public static ProblemDetail of(HttpStatusCode status, String detail, List<Refusal.Problem> errors) {
        ProblemDetail problem = of(status, detail);
        if (!errors.isEmpty()) {
            problem.setProperty("errors", errors);
        }
        return problem;
    }

    public static ProblemDetail of(Refusal refusal) {
        return of(status(refusal.kind()), refusal.detail(), refusal.problems());
    }

    static String title(HttpStatusCode status) {
        String general = status.is5xxServerError() ? "Lỗi của hệ thống" : "Yêu cầu chưa đúng";
        return TITLES.getOrDefault(HttpStatus.resolve(status.value()), general);
    }

    static HttpStatus status(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case CONFLICT -> HttpStatus.CONFLICT;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case UNAVAILABLE -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }
}
