package vn.langso.scheduler.playout;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a task again and again on a thread of its own, until closed. A failure is logged and the next beat tries again.
 * Ends by a flag: an interrupt would close the database for everybody.
 */
final class Beat implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Beat.class);

    private final Duration period;
    private final Runnable task;
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean wanted;

    Beat(String name, Duration period, Runnable task) {
        this.period = period;
        this.task = task;
        this.thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    /** Does not wait for the period this time. */
    void now() {
        wanted = true;
        LockSupport.unpark(thread);
    }

    @Override
    public void close() {
        closed = true;
        LockSupport.unpark(thread);
    }

    private void run() {
        while (!closed) {
            pause();
            wanted = false;
            if (!closed) {
                once();
            }
        }
    }

    private void pause() {
        long until = System.nanoTime() + period.toNanos();
        for (long left = period.toNanos(); left > 0 && !closed && !wanted; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private void once() {
        try {
            task.run();
        } catch (RuntimeException e) {
            log.warn("{} failed, tried again in {}", thread.getName(), period, e);
        }
    }
}
