package vn.langso.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.OutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.h2.store.fs.FileUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import vn.langso.config.tests.WriteLog;
import vn.langso.config.tests.WrittenFile;

class OneWriterTest {
    private static final int THREADS = 4;
    private static final int TRANSACTIONS = 40;
    /** Each makes the moment longer in which H2 looks for what has changed. */
    private static final int TABLES = 300;

    private static final List<Integer> WRITTEN = List.of(0, 50, 100, 150, 200, 250, 299);

    private final OneWriter writer = new OneWriter(Duration.ofMillis(50));

    @TempDir
    private Path data;

    /** Where the log of writes is when all tables are made. */
    private int begin;

    @BeforeAll
    static void register() {
        WrittenFile.register();
    }

    @AfterEach
    void forget() {
        WrittenFile.LOG.clear();
    }

    /** Can fail: without the turn, 6 of 2,564 files held a half; now and then it takes ten times as many. */
    @Test
    void after_any_write_the_file_holds_whole_transactions_and_can_be_written() throws Exception {
        manyWrite(inTurn(new OneWriter(), file()));

        assertThat(halves()).isEmpty();
    }

    @Test
    void another_thread_may_read_but_not_write_until_a_transaction_ends() throws Exception {
        DataSource source = inTurn(writer, memory());
        try (Connection writing = writing(source)) {
            assertThat(elsewhere(() -> number(source))).isZero();
            assertOthersWait(source);

            writing.commit();
            assertOthersWrite(source);
        }
    }

    @Test
    void a_rollback_ends_the_turn_and_a_return_to_a_savepoint_does_not() throws Exception {
        DataSource source = inTurn(writer, memory());
        try (Connection writing = writing(source)) {
            writing.rollback(writing.setSavepoint());
            assertOthersWait(source);

            writing.rollback();
            assertOthersWrite(source);
        }
    }

    @Test
    void the_turn_ends_with_the_connection() throws Exception {
        DataSource source = inTurn(writer, memory());
        writing(source).close();

        assertOthersWrite(source);
    }

    @Test
    void the_turn_stays_where_a_transaction_is_told_once_more_that_it_is_one() throws Exception {
        DataSource source = inTurn(writer, memory());
        try (Connection writing = writing(source)) {
            writing.setAutoCommit(false);
            assertOthersWait(source);

            writing.setAutoCommit(true);
            assertOthersWrite(source);
        }
    }

    @Test
    void a_statement_of_its_own_keeps_nobody_waiting_also_where_it_failed() throws Exception {
        DataSource source = inTurn(writer, memory());
        try (Connection alone = source.getConnection()) {
            run(alone, "update word0 set n = 1");
            assertOthersWrite(source);

            assertThatThrownBy(() -> run(alone, "update nowhere set n = 1")).isInstanceOf(SQLException.class);
            assertOthersWrite(source);
        }
    }

    @Test
    void a_query_that_locks_rows_is_writing() throws Exception {
        DataSource source = inTurn(writer, memory());
        try (Connection locking = source.getConnection();
                Statement statement = locking.createStatement()) {
            locking.setAutoCommit(false);
            statement
                    .executeQuery("select n from word0 where id = 0 for update")
                    .close();

            assertOthersWait(source);
        }
    }

    @Test
    void the_same_thread_may_write_on_a_second_connection() throws Exception {
        DataSource source = inTurn(writer, memory());
        try (Connection writing = writing(source)) {
            assertThat(update(source)).isEqualTo(THREADS);
            assertOthersWait(source);

            writing.commit();
            assertOthersWrite(source);
        }
    }

    @Test
    void an_interrupted_thread_waits_too_and_stays_interrupted() throws Exception {
        DataSource source = inTurn(writer, memory());
        try (Connection writing = writing(source)) {
            assertThatThrownBy(() -> elsewhere(() -> interrupted(source)))
                    .hasRootCauseInstanceOf(SQLTimeoutException.class);

            writing.commit();
            assertThat(elsewhere(() -> interrupted(source))).isEqualTo(THREADS);
        }
    }

    /** In the middle of a transaction that has written. */
    private static Connection writing(DataSource source) throws SQLException {
        Connection connection = source.getConnection();
        connection.setAutoCommit(false);
        run(connection, "update word0 set n = 1");
        return connection;
    }

    private static void assertOthersWait(DataSource source) {
        assertThatThrownBy(() -> elsewhere(() -> update(source)))
                .rootCause()
                .isInstanceOf(SQLTimeoutException.class)
                .hasMessageContaining("nothing was written");
    }

    private static void assertOthersWrite(DataSource source) throws Exception {
        assertThat(elsewhere(() -> update(source))).isEqualTo(THREADS);
    }

    private static int interrupted(DataSource source) throws SQLException {
        Thread.currentThread().interrupt();
        try {
            return update(source);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    /** Each thread raises its own number in some tables, in all of them or in none. */
    private void manyWrite(DataSource source) throws Exception {
        createTables(source);
        begin = WrittenFile.LOG.size();
        try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int mine = thread;
                running.add(threads.submit(() -> {
                    writeAll(source, mine);
                    return null;
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        assertThat(WrittenFile.LOG.size()).isGreaterThan(begin + TRANSACTIONS);
    }

    private static void createTables(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            for (int table = 0; table < TABLES; table++) {
                run(connection, "create table word" + table + " (id int primary key, n int)");
                for (int thread = 0; thread < THREADS; thread++) {
                    run(connection, "insert into word" + table + " values (" + thread + ", 0)");
                }
            }
        }
    }

    private static void writeAll(DataSource source, int thread) throws SQLException {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            for (int n = 1; n <= TRANSACTIONS; n++) {
                for (int table : WRITTEN) {
                    run(connection, "update word" + table + " set n = " + n + " where id = " + thread);
                }
                connection.commit();
            }
        }
    }

    /** What is wrong with the first file, as it was after a write, that is not as it should be; empty if there is none. */
    private List<String> halves() throws Exception {
        List<String> halves = new ArrayList<>();
        for (int cut = begin; cut <= WrittenFile.LOG.size() && halves.isEmpty(); cut++) {
            String file = "nioMemFS:cut-" + cut;
            try (OutputStream out = FileUtils.newOutputStream(file + ".mv.db", false)) {
                out.write(WrittenFile.LOG.image(cut, WriteLog.Loss.PREFIX, new Random(cut)));
            }
            try (Connection connection =
                    DriverManager.getConnection("jdbc:h2:" + file + ";LOCK_TIMEOUT=20", "sa", "")) {
                assertWhole(connection);
            } catch (SQLException | AssertionError e) {
                halves.add(cut + ": " + e.getMessage());
            } finally {
                FileUtils.delete(file + ".mv.db");
            }
        }
        return halves;
    }

    private static void assertWhole(Connection connection) throws SQLException {
        for (int thread = 0; thread < THREADS; thread++) {
            int n = number(connection, 0, thread);
            for (int table : WRITTEN) {
                assertThat(number(connection, table, thread))
                        .as("thread %s, table %s", thread, table)
                        .isEqualTo(n);
            }
        }
        for (int table : WRITTEN) {
            run(connection, "update word" + table + " set n = n + 1");
        }
    }

    private DataSource file() {
        return new DriverManagerDataSource(
                "jdbc:h2:written:async:" + data.resolve("langso") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", "sa", "");
    }

    private DataSource memory() throws SQLException {
        DataSource source =
                new DriverManagerDataSource("jdbc:h2:mem:" + data.getFileName() + ";DB_CLOSE_DELAY=-1", "sa", "");
        createTables(source);
        return source;
    }

    private static DataSource inTurn(OneWriter writer, DataSource source) {
        return (DataSource) writer.postProcessAfterInitialization(source, "dataSource");
    }

    private static <T> T elsewhere(Callable<T> work) throws Exception {
        try (ExecutorService thread = Executors.newSingleThreadExecutor()) {
            return thread.submit(work).get();
        }
    }

    private static int number(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return number(connection, 0, 0);
        }
    }

    private static int number(Connection connection, int table, int id) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select n from word" + table + " where id = " + id)) {
            row.next();
            return row.getInt(1);
        }
    }

    private static int update(DataSource source) throws SQLException {
        try (Connection connection = source.getConnection()) {
            return run(connection, "update word1 set n = n + 1");
        }
    }

    private static int run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
