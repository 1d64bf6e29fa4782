package vn.langso.web.errors;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;

/** A short number that joins what a person was told with the line in the log. */
final class ErrorNumber {

    private ErrorNumber() {}

    static String next() {
        return String.format(Locale.ROOT, "%06X", ThreadLocalRandom.current().nextInt(0x100_0000));
    }

    static ProblemDetail problem(String number) {
        ProblemDetail problem = Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "Hệ thống gặp lỗi ngoài dự tính, mã %s; hãy thử lại, nếu vẫn lỗi thì báo mã này cho quản trị viên."
                        .formatted(number));
        problem.setProperty("errorNumber", number);
        return problem;
    }
}
