package vn.langso;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.apache.commons.logging.LogFactory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.core.env.Environment;
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
