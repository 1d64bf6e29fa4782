package vn.langso.config;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.NoneNestedConditions;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** The default database: an H2 file in the data directory, unless {@code spring.datasource.url} names another. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {
    @Bean
    @Conditional(NoDatabaseNamed.class)
    JdbcConnectionDetails h2File(DataDirectory data) {
        DurableFile.register();
        return new H2File("jdbc:h2:durable:async:" + data.path().resolve("langso") + H2File.SETTINGS);
    }

    private record H2File(String jdbcUrl) implements JdbcConnectionDetails {
        /**
         * By default H2 forgets up to 500 ms of commits when it is killed, closes itself in its own shutdown hook while
         * the last outcomes are still being written, and is closed for everybody by one interrupted thread (which
         * "async" prevents, innermost). "durable" is {@link DurableFile}. And it remembers 8 statements a connection, while
         * one judgement before the air asks some thirty: reading them anew cost a sixth of the time of a crowded second
         * (measured).
         */
        static final String SETTINGS = ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;QUERY_CACHE_SIZE=128";

        @Override
        public String getJdbcUrl() {
            return jdbcUrl;
        }

        @Override
        public String getUsername() {
            return "sa";
        }

        @Override
        public String getPassword() {
            return "";
        }
    }

    static final class NoDatabaseNamed extends NoneNestedConditions {
        NoDatabaseNamed() {
            super(ConfigurationPhase.REGISTER_BEAN);
        }

        @ConditionalOnProperty("spring.datasource.url")
        static class Named {}
    }
}
