package vn.langso.config;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** A start that was refused ends with the sentences of the {@link Refusal}, not with a stack trace. */
class RefusedStart extends AbstractFailureAnalyzer<Refusal> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, Refusal cause) {
        String description = "Làng Số không khởi động: " + cause.getMessage() + ".";
        return new FailureAnalysis(description, cause.detail(), cause);
    }
}
