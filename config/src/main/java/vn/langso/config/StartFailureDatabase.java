package vn.langso.config;

import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The database cannot be opened: a second instance holds its file, or the server is not there. */
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
class StartFailureDatabase extends AbstractFailureAnalyzer<SQLException> {

    /** H2: DATABASE_ALREADY_OPEN_1. */
    private static final int ALREADY_OPEN = 90020;
    /** SQL standard: class 08 is "connection exception". */
    private static final String NO_CONNECTION = "08";

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (cause.getErrorCode() == ALREADY_OPEN) {
            return StartFailures.analysis(
                    "Cơ sở dữ liệu trong thư mục dữ liệu đang được một Làng Số khác mở.",
                    "Hãy tắt Làng Số đang chạy, hoặc đặt thư mục dữ liệu khác, ví dụ LANGSO_DATA=./data2.",
                    "Database file is locked by another process: " + cause.getMessage(),
                    cause);
        }
        return Objects.requireNonNullElse(cause.getSQLState(), "").startsWith(NO_CONNECTION)
                ? StartFailures.analysis(
                        "Không nối được tới máy chủ cơ sở dữ liệu.",
                        "Hãy xem máy chủ có chạy không và SPRING_DATASOURCE_URL, tên, mật khẩu có đúng không.",
                        "Database not reachable: " + cause.getMessage(),
                        cause)
                : null;
    }
}
