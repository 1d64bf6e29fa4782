package vn.langso.config;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A second Làng Số on the same data directory is told so, not shown a stack trace. */
class DatabaseInUse extends AbstractFailureAnalyzer<SQLException> {
    /** org.h2.api.ErrorCode.DATABASE_ALREADY_OPEN_1; H2 itself is there at run time only */
    private static final int ALREADY_OPEN = 90020;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        if (cause.getErrorCode() != ALREADY_OPEN) {
            return null;
        }
        return new FailureAnalysis(
                "Làng Số không khởi động: the database is in use by another process (" + cause.getMessage() + ").",
                "Một Làng Số khác đang chạy trên cùng thư mục dữ liệu. Hãy tắt nó trước,"
                        + " hoặc đặt LANGSO_DATA tới một thư mục khác.",
                cause);
    }
}
