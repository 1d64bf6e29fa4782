package vn.langso.config.tests;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The databases of a test run: in H2 what the tests name, or, where {@code langso.tests.database} is
 * {@code postgresql}, one of its own for each of them in a PostgreSQL that is started with the first and ends with the
 * JVM. Thread-safe.
 */
public final class TestDatabase {
    static final String USER = "postgres";

    private static final Map<String, String> MADE = new ConcurrentHashMap<>();
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private TestDatabase() {}

    /** Whether this is the round on PostgreSQL. */
    public static boolean isPostgres() {
        return "postgresql".equals(System.getProperty("langso.tests.database"));
    }

    /** An empty database that is gone when it is closed. */
    public static HikariDataSource empty() {
        String name = UUID.randomUUID().toString();
        HikariDataSource database = new HikariDataSource();
        database.setMaximumPoolSize(2);
        database.setJdbcUrl(isPostgres() ? postgres(name) : "jdbc:h2:mem:" + name);
        database.setUsername(isPostgres() ? USER : "sa");
        return database;
    }

    /** The address of the database in PostgreSQL that stands for this one; empty when it is asked for first. */
    static String postgres(String insteadOf) {
        return MADE.computeIfAbsent(insteadOf, none -> create("langso_" + NUMBER.incrementAndGet()));
    }

    private static String create(String name) {
        try (Connection connection = Server.RUNNING.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
            return Server.RUNNING.getJdbcUrl(USER, name);
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot create the database " + name, e);
        }
    }

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                // the same order of texts on every computer, and that of H2
                return EmbeddedPostgres.builder().setLocaleConfig("locale", "C").start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL does not start", e);
            }
        }
    }
}
