package vn.langso.config;

import java.sql.SQLTimeoutException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Lets one transaction at a time write to H2; reading waits for nobody. H2 writes its file table by table while others go
 * on: after a power cut in that moment a transaction of another thread may be there by half, without the mark that would
 * take it back, and its rows stay locked for good (<a
 * href="https://github.com/h2database/h2database/issues/2080">H2 issue 2080</a>; of 1,306 files of four writers, each as
 * it was after one write, one; OneWriterTest). Connections to PostgreSQL are left as they are.
 *
 * <p>A thread may write on a second connection while its first one writes. The turn is kept from the first statement that
 * is no query until the transaction ends, so a transaction should not wait for anything else by then. Thread-safe.
 */
@Component
class OneWriter implements BeanPostProcessor {
    /** Far longer than any transaction of ours takes: what has its second meanwhile comes late, and is not lost. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ReentrantLock turn = new ReentrantLock(true);
    private final Duration patience;

    OneWriter() {
        this(PATIENCE);
    }

    OneWriter(Duration patience) {
        this.patience = patience;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? new OneWriterDataSource(source, this) : bean;
    }

    /**
     * First come, first served. Also for an interrupted thread, which stays interrupted: its outcome has to be written
     * as well.
     *
     * @throws SQLTimeoutException if others write for longer than a minute; nothing was written then
     */
    void take() throws SQLTimeoutException {
        long end = System.nanoTime() + patience.toNanos();
        boolean interrupted = false;
        boolean taken = false; // never without a look at who waits: they came first
        while (!taken && end - System.nanoTime() > 0) {
            try {
                taken = turn.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            // as it came; the file behind "async:" stays open for an interrupted thread (DurableFileTest)
            Thread.currentThread().interrupt();
        }
        if (!taken) {
            throw new SQLTimeoutException("Others have been writing for " + patience + ", nothing was written");
        }
    }

    void give() {
        turn.unlock();
    }
}
