package vn.langso.web.errors;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/**
 * What Tomcat answers where no filter and no controller is reached, for example to an address with an encoded slash:
 * the same problems and pages as everywhere else instead of its own English ones. Thread-safe.
 */
final class VietnameseErrorReport extends ErrorReportValve {

    private static final Logger log = LoggerFactory.getLogger(VietnameseErrorReport.class);

    private final JsonMapper json;

    VietnameseErrorReport(JsonMapper json) {
        this.json = json;
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable reason) {
        boolean nothingToSay = response.getStatus() < HttpServletResponse.SC_BAD_REQUEST;
        if (nothingToSay || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        String path = String.valueOf(request.getRequestURI());
        ProblemDetail problem = problem(HttpStatusCode.valueOf(response.getStatus()), path, reason);
        try {
            write(response, path, problem);
        } catch (IOException | IllegalStateException gone) {
            log.debug("Nobody is there to read why {} was refused", path, gone);
        }
    }

    private static ProblemDetail problem(HttpStatusCode status, String path, @Nullable Throwable reason) {
        if (!status.is5xxServerError()) {
            log.info("Refused {} before it reached us: {}", path, status.value());
            return Problems.of(status, LastResort.sentence(status));
        }
        String number = ErrorNumber.next();
        log.error("Error {} at {}: status {}", number, path, status.value(), reason);
        return ErrorNumber.problem(number);
    }

    private void write(Response response, String path, ProblemDetail problem) throws IOException {
        boolean api = ErrorAnswers.isApi(path);
        response.setContentType(api ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : "text/html;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        String body =
                api ? json.writeValueAsString(problem) : new String(ErrorAnswers.page(problem), StandardCharsets.UTF_8);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getReporter().write(body);
        response.finishResponse();
    }
}
