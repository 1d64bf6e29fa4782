package vn.langso.config;

import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** The framework itself refused the value of one of its settings, for example {@code server.port}. */
@Order(Ordered.HIGHEST_PRECEDENCE + 2)
class StartFailureValue extends AbstractFailureAnalyzer<InvalidConfigurationPropertyValueException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, InvalidConfigurationPropertyValueException cause) {
        return StartFailures.wrongSetting(
                cause.getName(),
                cause.getValue(),
                SettingShape.of(cause.getName(), Object.class),
                "biến môi trường, dòng lệnh hoặc tệp config/application.properties",
                cause);
    }
}
