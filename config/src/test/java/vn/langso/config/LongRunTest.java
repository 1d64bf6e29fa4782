package vn.langso.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.h2.jdbc.JdbcConnection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;

/** A new installation on a file database runs for longer than its first connections live. */
class LongRunTest {

    @TempDir
    Path data;

    @Test
    void it_goes_on_saving_when_the_pool_has_retired_every_connection_of_the_start() throws SQLException {
        try (ConfigurableApplicationContext app = start()) {
            List<JdbcConnection> retired =
                    retireAll(app.getBean("dataSource", DataSource.class).unwrap(HikariDataSource.class));
            await().until(() -> retired.stream().allMatch(LongRunTest::isClosed));

            app.getBean(Hamlets.class).addAll(List.of("Thôn Đông"), "mai");

            assertThat(app.getBean(Hamlets.class).all())
                    .extracting(Hamlet::name)
                    .containsExactly("Thôn Đông");
        }
    }

    private ConfigurableApplicationContext start() {
        return new SpringApplicationBuilder(ConfigTestApplication.class)
                .web(WebApplicationType.NONE)
                .run("--langso.data=" + data, "--langso.admin-password=Mat-khau-thu-1");
    }

    /** Every connection that the pool has; it closes them when they are given back. */
    private static List<JdbcConnection> retireAll(HikariDataSource pool) throws SQLException {
        List<Connection> taken = new ArrayList<>();
        List<JdbcConnection> behind = new ArrayList<>();
        for (int i = 0; i < pool.getMaximumPoolSize(); i++) {
            taken.add(pool.getConnection());
            behind.add(taken.getLast().unwrap(JdbcConnection.class));
        }
        for (Connection connection : taken) {
            pool.evictConnection(connection);
            connection.close();
        }
        return behind;
    }

    private static boolean isClosed(JdbcConnection connection) {
        try {
            return connection.isClosed();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
