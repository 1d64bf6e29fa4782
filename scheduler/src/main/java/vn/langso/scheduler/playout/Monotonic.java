package vn.langso.scheduler.playout;

import java.util.concurrent.locks.LockSupport;

/** Time that only goes on, whatever is done to the wall clock; only differences mean something. */
@FunctionalInterface
interface Monotonic {
    long nanos();

    /** Lets some of it go by; may return early, whoever calls looks again. */
    default void pause(long nanos) {
        LockSupport.parkNanos(nanos);
    }
}
