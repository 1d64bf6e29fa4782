package vn.langso.scheduler.playout;

/** Time that only goes on, whatever is done to the wall clock; only differences mean something. */
@FunctionalInterface
interface Monotonic {
    long nanos();
}
