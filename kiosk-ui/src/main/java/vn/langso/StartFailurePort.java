package vn.langso;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import vn.langso.config.StartFailures;

/** Another program, often this one started twice, holds the port. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailurePort extends AbstractFailureAnalyzer<PortInUseException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, PortInUseException cause) {
        return StartFailures.analysis(
                "Cổng mạng %d đang có chương trình khác dùng, nên Làng Số không mở được trang web."
                        .formatted(cause.getPort()),
                "Hãy tắt chương trình đó (có thể là chính Làng Số đã chạy), hoặc chọn cổng khác, ví dụ SERVER_PORT=8081.",
                "Port " + cause.getPort() + " is already in use",
                cause);
    }
}
