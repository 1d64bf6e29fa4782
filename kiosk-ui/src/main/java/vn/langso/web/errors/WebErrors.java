package vn.langso.web.errors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;
import vn.langso.config.Refusal;

/** Turns whatever a controller throws into an answer in Vietnamese and a log line in English. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class WebErrors extends ResponseEntityExceptionHandler {

    private static final Logger log = LoggerFactory.getLogger(WebErrors.class);
    private static final String RETRY_SECONDS = "10";

    private final LargeUploads uploads;

    WebErrors(LargeUploads uploads) {
        this.uploads = uploads;
    }

    @ExceptionHandler
    ResponseEntity<Object> refused(Refusal refusal, ServletWebRequest request) {
        HttpHeaders headers = new HttpHeaders();
        if (refusal.kind() == Refusal.Kind.UNAVAILABLE) {
            headers.set(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
        }
        return answer(refusal.getMessage(), Problems.of(refusal), headers, request);
    }

    @ExceptionHandler
    ResponseEntity<Object> changedMeanwhile(ConcurrencyFailureException reason, ServletWebRequest request) {
        String detail = "Dữ liệu vừa được người khác thay đổi; hãy tải lại rồi làm lại.";
        return answer(reason.getMessage(), Problems.of(HttpStatus.CONFLICT, detail), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> denied(AccessDeniedException reason, ServletWebRequest request) {
        String detail = "Tài khoản này không có vai trò được làm việc này.";
        return answer(reason.getMessage(), Problems.of(HttpStatus.FORBIDDEN, detail), new HttpHeaders(), request);
    }

    @ExceptionHandler
    ResponseEntity<Object> brokenUpload(MultipartException reason, ServletWebRequest request) {
        String detail = "Biểu mẫu multipart/form-data gửi lên bị đứt hoặc sai; hãy gửi lại tệp.";
        return answer(reason.getMessage(), Problems.of(HttpStatus.BAD_REQUEST, detail), new HttpHeaders(), request);
    }

    /** The person gets a number to tell us; what happened stays in the log. */
    @ExceptionHandler
    @Nullable
    ResponseEntity<Object> unexpected(Exception reason, ServletWebRequest request) {
        if (DisconnectedClientHelper.isClientDisconnectedException(reason)) {
            log.debug("Client went away from {}", path(request));
            return null;
        }
        String number = ErrorNumber.next();
        log.error("Error {} at {} {}", number, request.getHttpMethod(), path(request), reason);
        return ErrorAnswers.answer(path(request), ErrorNumber.problem(number), new HttpHeaders());
    }

    @Override
    protected ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException reason, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer("Body not readable", unreadable(reason), headers, (ServletWebRequest) request);
    }

    @Override
    protected ResponseEntity<Object> handleMaxUploadSizeExceededException(
            MaxUploadSizeExceededException reason, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        return answer(reason.getMessage(), uploads.problem(reason), headers, (ServletWebRequest) request);
    }

    private static ProblemDetail unreadable(HttpMessageNotReadableException reason) {
        if (!(reason.getCause() instanceof JacksonException json)) {
            return Problems.of(HttpStatus.BAD_REQUEST, "Thiếu nội dung JSON trong yêu cầu.");
        }
        return JsonSentences.problem(json);
    }

    @Override
    protected ResponseEntity<Object> handleExceptionInternal(
            Exception reason, @Nullable Object body, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        String detail = SpringSentences.detail(reason, status);
        ProblemDetail problem = Problems.of(status, detail, SpringSentences.problems(reason, detail));
        return answer(reason.getMessage(), problem, headers, (ServletWebRequest) request);
    }

    private static ResponseEntity<Object> answer(
            @Nullable String english, ProblemDetail problem, HttpHeaders headers, ServletWebRequest request) {
        String path = path(request);
        problem.setStatus(ErrorAnswers.statusFor(path, HttpStatusCode.valueOf(problem.getStatus()))
                .value());
        log.info("Refused {} {} with {}: {}", request.getHttpMethod(), path, problem.getStatus(), english);
        return ErrorAnswers.answer(path, problem, headers);
    }

    private static String path(ServletWebRequest request) {
        return request.getRequest().getRequestURI();
    }
}
