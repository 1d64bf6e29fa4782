package vn.langso.web.errors;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.langso.config.Refusal;

/**
 * Looks through a JSON body before it is read, so that every field of the wrong shape is named at once: Jackson stops at
 * the first. Keeps the body in memory, therefore at most {@value #AT_MOST} bytes. Thread-safe.
 */
@ControllerAdvice
class JsonBodies extends RequestBodyAdviceAdapter {

    /** The longest text is 5,000 letters and the longest list a province's 989 teams: more than enough. */
    private static final int AT_MOST = 1024 * 1024;

    private final WrongShapes shapes;

    JsonBodies(JsonMapper json) {
        this.shapes = new WrongShapes(json);
    }

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter);
    }

    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage message,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        byte[] body = message.getBody().readNBytes(AT_MOST + 1);
        if (body.length > AT_MOST) {
            throw tooLarge();
        }
        List<Refusal.Problem> problems = wrongFields(body, type, message);
        if (!problems.isEmpty()) {
            String fields = problems.stream().map(Refusal.Problem::field).collect(Collectors.joining(", "));
            throw Refusal.invalid(problems, "JSON of the wrong shape: " + fields);
        }
        return new ReadBody(message.getHeaders(), new ByteArrayInputStream(body));
    }

    /** A text that is no JSON is told as such, whatever its first fields are: they may be what is broken. */
    private List<Refusal.Problem> wrongFields(byte[] body, Type type, HttpInputMessage message) {
        try {
            return shapes.in(body, type);
        } catch (JacksonException broken) {
            throw new HttpMessageNotReadableException("Broken JSON behind a wrong field", broken, message);
        }
    }

    private static Refusal tooLarge() {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE,
                "Nội dung JSON gửi lên lớn hơn mức tối đa 1 MB.",
                "JSON body exceeds " + AT_MOST + " bytes");
    }

    private record ReadBody(HttpHeaders headers, InputStream body) implements HttpInputMessage {

        @Override
        public HttpHeaders getHeaders() {
            return headers;
        }

        @Override
        public InputStream getBody() {
            return body;
        }
    }
}
