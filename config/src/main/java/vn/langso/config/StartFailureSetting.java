package vn.langso.config;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.ConfigurationProperty;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.origin.Origin;
import org.springframework.boot.origin.PropertySourceOrigin;
import org.springframework.boot.origin.SystemEnvironmentOrigin;
import org.springframework.boot.origin.TextResourceOrigin;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** A setting has a value of the wrong kind: a word where a number belongs, a time without a unit. */
@Order(Ordered.HIGHEST_PRECEDENCE + 3)
class StartFailureSetting extends AbstractFailureAnalyzer<BindException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BindException cause) {
        ConfigurationProperty property = cause.getProperty();
        return property == null ? group(rootFailure, cause) : single(property, cause);
    }

    private static FailureAnalysis single(ConfigurationProperty property, BindException cause) {
        String name = property.getName().toString();
        SettingShape right = SettingShape.of(name, cause.getTarget().getType().resolve(Object.class));
        return StartFailures.wrongSetting(name, property.getValue(), right, origin(property.getOrigin()), cause);
    }

    /** The values are of the right kinds but were refused together, without a sentence of ours. */
    private static FailureAnalysis group(Throwable rootFailure, BindException cause) {
        Throwable reason = cause.getCause() == null ? rootFailure : cause.getCause();
        while (reason.getCause() != null) {
            reason = reason.getCause();
        }
        return StartFailures.analysis(
                "Có cài đặt trong nhóm %s không dùng được.".formatted(cause.getName()),
                "Hãy xem lại các cài đặt bắt đầu bằng %s; dòng tiếng Anh ở trên nêu tên và giá trị cần có."
                        .formatted(cause.getName()),
                "Settings %s cannot be used: %s".formatted(cause.getName(), reason.getMessage()),
                cause);
    }

    private static String origin(@Nullable Origin origin) {
        return switch (origin) {
            case PropertySourceOrigin wrapper when wrapper.getOrigin() != null -> origin(wrapper.getOrigin());
            case PropertySourceOrigin variable
            when variable.getPropertySource() instanceof SystemEnvironmentPropertySource ->
                "biến môi trường " + variable.getPropertyName();
            case SystemEnvironmentOrigin variable -> "biến môi trường " + variable.getProperty();
            case TextResourceOrigin file
            when file.getResource() != null && file.getLocation() != null ->
                "tệp %s, dòng %d"
                        .formatted(
                                file.getResource().getFilename(),
                                file.getLocation().getLine() + 1);
            case null, default -> "biến môi trường, dòng lệnh hoặc tệp config/application.properties";
        };
    }
}
