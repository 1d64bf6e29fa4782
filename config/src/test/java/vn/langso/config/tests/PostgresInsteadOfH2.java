package vn.langso.config.tests;

import java.util.Map;
import java.util.UUID;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.config.ConfigDataEnvironmentPostProcessor;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application that a test starts in the round on PostgreSQL a database there, with the profile a commune
 * would use. As with H2 it is the same one for the same URL in memory or the same data directory, so that a station
 * finds after a restart what it left.
 */
class PostgresInsteadOfH2 implements EnvironmentPostProcessor, Ordered {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        String url = environment.getProperty("spring.datasource.url", "");
        if (!TestDatabase.isPostgres() || url.startsWith("jdbc:postgresql:")) {
            return;
        }
        String insteadOf = url.isEmpty()
                ? environment.getProperty("langso.data", UUID.randomUUID().toString())
                : url;
        Map<String, Object> settings = Map.of(
                "spring.profiles.active",
                "postgres",
                "spring.datasource.url",
                TestDatabase.postgres(insteadOf),
                "spring.datasource.username",
                TestDatabase.USER);
        environment.getPropertySources().addFirst(new MapPropertySource("PostgreSQL instead of H2", settings));
    }

    /** Before the files of the profile are read. */
    @Override
    public int getOrder() {
        return ConfigDataEnvironmentPostProcessor.ORDER - 1;
    }
}
