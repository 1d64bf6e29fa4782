package vn.langso.scheduler.playout;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does a task again and again on a thread of its own, until closed. A failure is logged and the next beat tries again.
 * Ends by a flag: an interrupt would close the database for everybody.
 */
final class Beat implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Beat.class);

    private final Duration period;
    private final Supplier<Duration> task;
    private final Thread thread;
    private volatile boolean closed;
    private volatile boolean wanted;

    Beat(String name, Duration period, Runnable task) {
        this(name, period, (Supplier<Duration>) () -> {
            task.run();
            return period;
        });
    }

    private Beat(String name, Duration period, Supplier<Duration> task) {
        this.period = period;
        this.task = task;
        this.thread = Thread.ofPlatform().daemon().name(name).start(this::run);
    }

    /** @param task which answers how long to wait for its next beat; {@code period} is for the first, and after a failure */
    static Beat paced(String name, Duration period, Supplier<Duration> task) {
        return new Beat(name, period, task);
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
        Duration next = period;
        while (!closed) {
            pause(next);
            wanted = false;
            if (!closed) {
                next = once();
            }
        }
    }

    private void pause(Duration length) {
        long until = System.nanoTime() + length.toNanos();
        for (long left = length.toNanos(); left > 0 && !closed && !wanted; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private Duration once() {
        try {
            return task.get();
        } catch (RuntimeException e) {
            log.warn("{} failed, tried again in {}", thread.getName(), period, e);
            return period;
        }
    }
}
