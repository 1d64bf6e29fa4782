package vn.langso.config;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Flyway's own connections, open as long as the application. H2 2.4 binds a check constraint to the session that made
 * it: were that session's connection retired by the pool, no row of the table could be written until the next start.
 */
@Configuration(proxyBeanMethods = false)
class MigrationConfiguration {
    /** One that holds the lock of the history, one that migrates, one for {@link IdentityNumbers}. */
    private static final int FLYWAY_NEEDS = 3;

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource tableConnections(JdbcConnectionDetails database) {
        HikariDataSource connections = new HikariDataSource();
        connections.setPoolName("tables");
        connections.setJdbcUrl(database.getJdbcUrl());
        connections.setUsername(database.getUsername());
        connections.setPassword(database.getPassword());
        connections.setMaximumPoolSize(FLYWAY_NEEDS);
        connections.setMaxLifetime(0);
        return connections;
    }
}
