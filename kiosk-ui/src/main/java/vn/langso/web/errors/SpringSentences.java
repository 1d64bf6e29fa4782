package vn.langso.web.errors;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import vn.langso.config.Refusal.Problem;

/** Spring's own refusals as Vietnamese sentences: what was tried, with which value, what would be right. */
final class SpringSentences {

    private SpringSentences() {}

    static String detail(Exception reason, HttpStatusCode status) {
        return switch (reason) {
            case NoResourceFoundException _, NoHandlerFoundException _ ->
                "Không có địa chỉ này; hãy xem lại đường dẫn.";
            case HttpRequestMethodNotSupportedException method ->
                "Địa chỉ này không nhận cách gọi %s; dùng %s."
                        .formatted(method.getMethod(), words(method.getSupportedHttpMethods()));
            case HttpMediaTypeNotSupportedException type -> contentType(type);
            case HttpMediaTypeNotAcceptableException accept ->
                "Địa chỉ này không trả lời bằng kiểu nội dung được hỏi; có %s."
                        .formatted(words(accept.getSupportedMediaTypes()));
            case MissingServletRequestPartException part ->
                "Thiếu phần '%s' trong biểu mẫu multipart/form-data; hãy gửi tệp trong phần này."
                        .formatted(part.getRequestPartName());
            case MissingServletRequestParameterException parameter ->
                "Thiếu tham số '%s'.".formatted(parameter.getParameterName());
            case TypeMismatchException mismatch ->
                "Giá trị '%s' của '%s' không đúng; cần %s."
                        .formatted(mismatch.getValue(), mismatch.getPropertyName(), wanted(mismatch));
            default -> Problems.title(status) + ".";
        };
    }

    /** Names the part, parameter or path variable the refusal is about. */
    static List<Problem> problems(Exception reason, String detail) {
        String field = switch (reason) {
            case MissingServletRequestPartException part -> part.getRequestPartName();
            case MissingServletRequestParameterException parameter -> parameter.getParameterName();
            case TypeMismatchException mismatch -> mismatch.getPropertyName();
            default -> null;
        };
        return field == null ? List.of() : List.of(new Problem(field, detail));
    }

    private static String contentType(HttpMediaTypeNotSupportedException type) {
        MediaType sent = type.getContentType();
        return "Kiểu nội dung %s không dùng được ở đây; hãy gửi %s."
                .formatted(
                        sent == null ? "(không ghi)" : "'" + sent + "'",
                        words(type.getSupportedMediaTypes().stream()
                                .filter(MediaType::isConcrete)
                                .filter(one -> !one.getSubtype().contains("yaml"))
                                .distinct()
                                .toList()));
    }

    private static String wanted(TypeMismatchException mismatch) {
        Class<?> type = mismatch.getRequiredType();
        return type == long.class || type == int.class || type == Long.class || type == Integer.class
                ? "một số nguyên"
                : "một giá trị khác";
    }

    private static String words(@Nullable Collection<?> choices) {
        return Objects.requireNonNullElse(choices, List.of()).stream()
                .map(Object::toString)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
