package vn.langso.media.print.batch;

import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** How fast running jobs go, measured since this process took them up. Thread-safe. */
@Component
class PrintPace {
    private record Begin(long nanos, int done) {}

    private final Map<Long, Begin> running = new ConcurrentHashMap<>();

    void begins(PrintJob job) {
        running.put(job.id(), new Begin(System.nanoTime(), job.done()));
    }

    void ends(long job) {
        running.remove(job);
    }

    /** Whole seconds until the last sheet; empty before the first one is printed. */
    OptionalLong secondsLeft(PrintJob job) {
        Begin begin = running.get(job.id());
        int printed = begin == null ? 0 : job.done() - begin.done();
        if (begin == null || printed <= 0) {
            return OptionalLong.empty();
        }
        double each = (System.nanoTime() - begin.nanos()) / 1e9 / printed;
        return OptionalLong.of(Math.round(Math.ceil(each * (job.total() - job.done()))));
    }
}
