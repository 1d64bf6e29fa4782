package vn.langso.web.errors;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import vn.langso.config.Refusal;

/** Says in Vietnamese where a JSON body could not be read, which value stands there, and what would be right. */
final class JsonSentences {

    private static final int SHOWN = 60;

    private JsonSentences() {}

    /** 400 for what is no JSON, 422 for JSON that as a whole has the wrong shape. */
    static ProblemDetail problem(JacksonException reason) {
        return isWrongShape(reason)
                ? Problems.of(HttpStatus.UNPROCESSABLE_CONTENT, sentence(reason, ""))
                : Problems.of(HttpStatus.BAD_REQUEST, syntax(reason.getLocation()));
    }

    static boolean isWrongShape(JacksonException reason) {
        return reason instanceof MismatchedInputException || reason instanceof InputCoercionException;
    }

    /** One field of the wrong shape, or one that nobody knows. */
    static Refusal.Problem fieldProblem(JacksonException reason) {
        String field = field(reason);
        String detail = reason instanceof UnrecognizedPropertyException unknown
                ? unknown(field, unknown)
                : sentence(reason, " của '" + field + "'");
        return new Refusal.Problem(field, detail);
    }

    private static String sentence(JacksonException reason, String ofField) {
        return "Giá trị%s%s không đúng; cần %s.".formatted(value(reason), ofField, wanted(reason));
    }

    private static String unknown(String field, UnrecognizedPropertyException reason) {
        List<String> known = reason.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
        return NearestName.of(reason.getPropertyName(), known)
                .map(near -> "Không có trường '%s'; có phải là '%s'?".formatted(field, near))
                .orElseGet(() -> "Không có trường '%s'; có các trường: %s.".formatted(field, String.join(", ", known)));
    }

    private static String syntax(@Nullable TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1
                ? "Nội dung gửi lên không phải JSON đúng cú pháp."
                : "Nội dung gửi lên sai cú pháp JSON ở dòng %d, cột %d."
                        .formatted(place.getLineNr(), place.getColumnNr());
    }

    /** As a person writes it: {@code items[0].repeats}. */
    private static String field(JacksonException reason) {
        StringBuilder field = new StringBuilder();
        for (JacksonException.Reference part : reason.getPath()) {
            if (part.getPropertyName() == null) {
                field.append('[').append(part.getIndex()).append(']');
            } else {
                field.append(field.isEmpty() ? "" : ".").append(part.getPropertyName());
            }
        }
        return field.toString();
    }

    private static String value(JacksonException reason) {
        String value = reason instanceof InvalidFormatException format
                ? String.valueOf(format.getValue())
                : token(reason.processor());
        if (value == null) {
            return "";
        }
        return " '" + (value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…") + "'";
    }

    private static @Nullable String token(@Nullable Object processor) {
        return processor instanceof JsonParser parser && parser.currentToken() != null ? parser.getString() : null;
    }

    private static boolean isText(JacksonException reason) {
        return reason instanceof InvalidFormatException format && format.getValue() instanceof String;
    }

    private static String wanted(JacksonException reason) {
        if (reason instanceof InputCoercionException tooLarge) {
            boolean wide = tooLarge.getTargetType() == long.class || tooLarge.getTargetType() == Long.class;
            return "một số nguyên không quá " + (wide ? Long.MAX_VALUE : Integer.MAX_VALUE);
        }
        Class<?> type = ((MismatchedInputException) reason).getTargetType();
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return isText(reason) ? "một số nguyên, viết không có ngoặc kép" : "một số nguyên";
        }
        if (Collection.class.isAssignableFrom(type) || type.isArray()) {
            return "một danh sách trong ngoặc vuông [ ]";
        }
        return type == String.class ? "một đoạn chữ trong ngoặc kép" : "một đối tượng trong ngoặc nhọn { }";
    }
}
