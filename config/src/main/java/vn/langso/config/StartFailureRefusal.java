package vn.langso.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A part refused to start and already says why: a setting that cannot be right, a directory that takes no file. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureRefusal extends AbstractFailureAnalyzer<Refusal> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Refusal cause) {
        return StartFailures.analysis(
                cause.detail(),
                "Hãy sửa điều nêu trên (biến môi trường, hoặc tệp config/application.properties) rồi chạy lại.",
                String.valueOf(cause.getMessage()),
                cause);
    }
}
