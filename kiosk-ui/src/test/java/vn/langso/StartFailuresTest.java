package vn.langso;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;
import org.springframework.mock.env.MockEnvironment;
import vn.langso.config.Refusal;

/** What a person reads when the start fails, through the analysers as Spring Boot finds and orders them. */
class StartFailuresTest {

    @Test
    void names_the_port_and_another_one() {
        FailureAnalysis analysis = analysis(new PortInUseException(8080));

        assertThat(analysis.getDescription())
                .startsWith("Làng Số không khởi động. Cổng mạng 8080 đang có chương trình khác dùng")
                .contains("(Port 8080 is already in use)");
        assertThat(analysis.getAction()).contains("SERVER_PORT=8081");
    }

    @Test
    void passes_on_what_a_part_refused() {
        Refusal refusal = Refusal.invalid(
                "langso.lines.1.address",
                "Địa chỉ 10.0.0.1 không phải địa chỉ multicast; cần từ 224.0.0.0 đến 239.255.255.255.",
                "Line 1: 10.0.0.1 is no multicast address");

        FailureAnalysis analysis = analysis(new BeanCreationException("lines", "failed", refusal));

        assertThat(analysis.getDescription())
                .startsWith("Làng Số không khởi động. Địa chỉ 10.0.0.1 không phải")
                .contains("(Line 1: 10.0.0.1 is no multicast address)");
    }

    @Test
    void tells_that_another_instance_holds_the_database() {
        FailureAnalysis analysis = analysis(new BeanCreationException(
                "flyway", "failed", new SQLException("Database may be already in use", "90020", 90020)));

        assertThat(analysis.getDescription()).contains("đang được một Làng Số khác mở");
        assertThat(analysis.getAction()).contains("LANGSO_DATA");
    }

    @Test
    void tells_that_the_database_server_is_not_there() {
        FailureAnalysis analysis = analysis(new ApplicationContextException(
                "failed", new SQLException("Connection to localhost:5432 refused", "08001")));

        assertThat(analysis.getDescription())
                .startsWith("Làng Số không khởi động. Không nối được tới máy chủ cơ sở dữ liệu");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "langso.health.least-free-space | nhiều | một dung lượng như 200MB | a size like 200MB",
                "langso.trial | có | true hoặc false | true or false",
                "langso.speech.timeout | lâu | một khoảng thời gian như 30s | a duration like 30s",
                "langso.speech.speed | nhanh | một số nguyên | a whole number",
                "langso.speech.numbers | TRUNG | một trong: NORTH, SOUTH | one of NORTH, SOUTH",
                "server.port | abc | một số nguyên từ 1 đến 65535 | a whole number from 1 to 65535",
            })
    void says_what_a_setting_must_look_like_without_the_words_of_java(
            String name, String value, String right, String rightInEnglish) {
        FailureAnalysis analysis = analysis(refused(name, value));

        assertThat(analysis.getDescription())
                .startsWith("Làng Số không khởi động. Cài đặt %s là “%s”: cần %s".formatted(name, value, right))
                .contains("(%s is '%s', must be %s".formatted(name, value, rightInEnglish))
                .doesNotContain("java.", "org.springframework");
        assertThat(analysis.getAction())
                .contains("biến môi trường "
                        + name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "langso.speech.speed | 20 | phải là số từ 80 đến 300",
                "langso.audio.max-upload | 0B | phải lớn hơn 0 và tối đa 4GB",
                "langso.health.least-free-space | -1B | phải từ 0 trở lên",
                "langso.public-address | xa.vn | phải là địa chỉ trang web đầy đủ",
            })
    void says_between_which_bounds_a_setting_must_be(String name, String value, String right) {
        FailureAnalysis analysis = analysis(refused(name, value));

        assertThat(analysis.getDescription())
                .startsWith("Làng Số không khởi động. Cài đặt %s là “%s”: %s".formatted(name, value, right))
                .contains("(%s is '%s', must be ".formatted(name, value));
    }

    @Test
    void names_a_data_directory_that_the_database_would_read_as_settings() {
        FailureAnalysis analysis = analysis(refused("langso.data", "/kho/du;lieu"));

        assertThat(analysis.getDescription())
                .startsWith("Làng Số không khởi động. Cài đặt langso.data là “/kho/du;lieu”: ")
                .contains("không được có dấu chấm phẩy")
                .contains("(langso.data is '/kho/du;lieu', must be a path without a semicolon)");
    }

    @Test
    void names_what_the_framework_itself_refused() {
        FailureAnalysis analysis = analysis(new BeanCreationException(
                "web", "failed", new InvalidConfigurationPropertyValueException("server.port", "abc", "no number")));

        assertThat(analysis.getDescription())
                .startsWith("Làng Số không khởi động. Cài đặt server.port là “abc”: cần một số nguyên từ 1");
    }

    @Test
    void names_the_group_where_nobody_wrote_a_sentence() {
        MockEnvironment environment = new MockEnvironment().withProperty("langso.moi.cu", "2");

        Throwable failure =
                catchThrowable(() -> Binder.get(environment).bind("langso.moi", Bindable.of(Unworded.class)));

        assertThat(analysis(failure).getDescription())
                .startsWith("Làng Số không khởi động. Có cài đặt trong nhóm langso.moi không dùng được.")
                .contains("langso.moi.cu must be 1");
    }

    /** What the start ends with if the environment has this value. */
    private static Throwable refused(String name, String value) {
        String variable = name.toUpperCase(Locale.ROOT).replace('.', '_').replace("-", "");
        return catchThrowable(() -> new ApplicationContextRunner()
                .withInitializer(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, Map.of(variable, value))))
                .withUserConfiguration(Settings.class)
                .run(context -> {
                    if (context.getStartupFailure() != null) {
                        throw context.getStartupFailure();
                    }
                }));
    }

    record Unworded(int cu) {
        Unworded {
            throw new IllegalArgumentException("langso.moi.cu must be 1, but was " + cu);
        }
    }

    @Configuration
    @ConfigurationPropertiesScan("vn.langso")
    @EnableConfigurationProperties(ServerProperties.class)
    static class Settings {}

    private static FailureAnalysis analysis(Throwable failure) {
        DefaultListableBeanFactory beans = new DefaultListableBeanFactory();
        List<FailureAnalyzer> analyzers = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        FailureAnalyzer.class,
                        SpringFactoriesLoader.ArgumentResolver.of(BeanFactory.class, beans)
                                .and(Environment.class, new MockEnvironment()),
                        FailureHandler.logging(LogFactory.getLog(StartFailuresTest.class)));
        return analyzers.stream()
                .map(analyzer -> analyzer.analyze(failure))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }
}
