package vn.langso.config;

import java.sql.DatabaseMetaData;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Brings what was committed onto the disk itself. H2 hands commits to the operating system only; without
 * {@code CHECKPOINT SYNC} a power cut loses them (measured). PostgreSQL does it at every commit. Thread-safe.
 */
@Component
public class DurableCommit {
    private final JdbcClient jdbc;
    private final boolean h2;
    private final ReentrantLock disk = new ReentrantLock();
    private final AtomicLong asked = new AtomicLong();
    private long durable;

    DurableCommit(DataSource dataSource, JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.h2 = "H2".equals(productName(dataSource));
    }

    /**
     * Call after the commit (also in {@code afterCommit}); before it, the open transaction is not covered. Of many who ask
     * at once one goes to the disk for all: whoever waited and finds that it was done after they came has what they want.
     */
    public void sync() {
        if (!h2) {
            return;
        }
        long mine = asked.incrementAndGet();
        disk.lock();
        try {
            if (durable < mine) {
                long covered = asked.get();
                jdbc.sql("checkpoint sync").update();
                durable = covered;
            }
        } finally {
            disk.unlock();
        }
    }

    private static String productName(DataSource dataSource) {
        try {
            return JdbcUtils.extractDatabaseMetaData(dataSource, DatabaseMetaData::getDatabaseProductName);
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("Cannot ask the database for its product name", e);
        }
    }
}
