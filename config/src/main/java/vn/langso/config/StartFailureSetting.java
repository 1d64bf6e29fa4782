package vn.langso.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** A setting has a value of the wrong kind: a word where a number belongs, a time without a unit. */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class StartFailureSetting extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        ConfigurationProperty property = cause.getProperty();
        if (property == null) {
            return null;
        }
        return StartFailures.analysis(
                "Cài đặt %s = '%s' không dùng được.".formatted(property.getName(), property.getValue()),
                "Hãy sửa giá trị này (lấy từ %s); cần kiểu %s."
                        .formatted(property.getOrigin(), cause.getTarget().getType()),
                "Setting " + property.getName() + " cannot be read: " + cause.getMessage(),
                cause);
    }
}
