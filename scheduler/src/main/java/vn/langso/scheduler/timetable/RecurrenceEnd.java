package vn.langso.scheduler.timetable;

import java.time.LocalDateTime;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where a recurrence ends: after so many occurrences, at a last moment, or never.
 *
 * @param count how many occurrences, 0 for no such limit
 * @param within true for times up to and including the last moment, null for no such limit
 */
record RecurrenceEnd(int count, @Nullable Predicate<LocalDateTime> within) {
    static final RecurrenceEnd NEVER = new RecurrenceEnd(0, null);

    /** Counting has to begin at the start, however far back it lies. */
    boolean counts() {
        return count > 0;
    }

    Stream<LocalDateTime> cut(Stream<LocalDateTime> times) {
        Stream<LocalDateTime> counted = counts() ? times.limit(count) : times;
        return within == null ? counted : counted.takeWhile(within);
    }
}
