package vn.langso.web.errors;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers where the server itself gives up: in a filter, before or after a controller. */
@Controller
class LastResort implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(LastResort.class);

    @RequestMapping("/error")
    ResponseEntity<Object> error(HttpServletRequest request) {
        HttpStatusCode status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        return ErrorAnswers.answer(path, problem(status, path, request), new HttpHeaders());
    }

    private static ProblemDetail problem(HttpStatusCode status, String path, HttpServletRequest request) {
        if (!status.is5xxServerError()) {
            return Problems.of(status, sentence(status));
        }
        String number = ErrorNumber.next();
        Throwable reason = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        log.error("Error {} at {}: status {}", number, path, status.value(), reason);
        return ErrorNumber.problem(number);
    }

    static String sentence(HttpStatusCode status) {
        return switch (status.value()) {
            case 403 -> "Không được mở địa chỉ này.";
            case 404 -> "Không có địa chỉ này; hãy xem lại đường dẫn.";
            case 413 -> "Nội dung gửi lên quá lớn.";
            default -> "Máy chủ không hiểu yêu cầu này; hãy xem lại đường dẫn và nội dung gửi lên.";
        };
    }

    /** Opened by hand, without an error behind it, the address simply does not exist. */
    private static HttpStatusCode status(@Nullable Object code) {
        return code instanceof Integer value ? HttpStatusCode.valueOf(value) : HttpStatus.NOT_FOUND;
    }
}
