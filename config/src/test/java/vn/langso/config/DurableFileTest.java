package vn.langso.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableFileTest {
    private static final String DURABLE = "durable:async:";

    @TempDir
    private Path data;

    @BeforeAll
    static void register() {
        DurableFile.register();
    }

    @Test
    void opens_a_file_from_before_and_leaves_one_that_opens_without_it() throws SQLException {
        run("async:", "create table word (text varchar(20))", "insert into word values ('trước')");
        run(DURABLE, "insert into word values ('sau')");

        assertThat(words("async:")).isEqualTo(2);
        assertThat(data.resolve("langso.mv.db")).isRegularFile();
    }

    @Test
    void an_interrupted_thread_does_not_close_the_database_for_others() throws SQLException {
        run(DURABLE, "create table word (text varchar(20))");
        try (Connection other = open(DURABLE)) {
            Thread.currentThread().interrupt();
            run(DURABLE, "insert into word values ('ngắt')");

            assertThat(Thread.interrupted()).isTrue();
            assertThat(other.isValid(1)).isTrue();
            assertThat(words(DURABLE)).isEqualTo(1);
        } finally {
            Thread.interrupted();
        }
    }

    private void run(String scheme, String... statements) throws SQLException {
        try (Connection connection = open(scheme);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    private int words(String scheme) throws SQLException {
        try (Connection connection = open(scheme);
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from word")) {
            count.next();
            return count.getInt(1);
        }
    }

    private Connection open(String scheme) throws SQLException {
        return DriverManager.getConnection("jdbc:h2:" + scheme + data.resolve("langso") + ";WRITE_DELAY=0", "sa", "");
    }
}
