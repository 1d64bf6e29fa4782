package vn.langso.web.errors;

import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import vn.langso.web.PlainPage;

/** The same problem for a program or for a person: problem details under {@code /api/}, a page elsewhere. */
final class ErrorAnswers {

    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private ErrorAnswers() {}

    static ResponseEntity<Object> answer(String path, ProblemDetail problem, HttpHeaders headers) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.status(problem.getStatus()).headers(headers);
        return isApi(path)
                ? answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem)
                : answer.contentType(HTML)
                        .header(HttpHeaders.CACHE_CONTROL, "no-store")
                        .body(page(problem));
    }

    static boolean isApi(String path) {
        return path.startsWith("/api/");
    }

    /** People are told what is wrong with the address they opened, not that it could not be processed. */
    static HttpStatusCode statusFor(String path, HttpStatusCode status) {
        return !isApi(path) && status.value() == 422 ? HttpStatusCode.valueOf(400) : status;
    }

    static byte[] page(ProblemDetail problem) {
        HttpStatusCode status = HttpStatusCode.valueOf(problem.getStatus());
        PlainPage page = PlainPage.titled(Problems.title(status));
        String detail = problem.getDetail();
        page.body().appendElement("p").addClass("loi").text(detail == null ? "" : detail);
        link(page, "/", "Về trang đầu");
        link(page, "/huong-dan", "Về danh sách hướng dẫn");
        return page.html().getBytes(StandardCharsets.UTF_8);
    }

    private static void link(PlainPage page, String address, String text) {
        page.body()
                .appendElement("p")
                .appendElement("a")
                .addClass("nut")
                .attr("href", address)
                .text(text);
    }
}
