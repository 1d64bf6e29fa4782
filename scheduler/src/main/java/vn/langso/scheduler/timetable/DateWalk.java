package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The dates of one series, walked forward to the end of the calendar; wide gaps are leapt over where the series need not
 * be counted from its start. Not thread-safe: used while one plan is reviewed.
 */
final class DateWalk {
    /** Reading the rule anew costs about as much as a year of steps. */
    private static final Duration WIDE = Duration.ofDays(370);

    private final Function<Instant, Stream<AirTime>> from;
    private final Duration length;
    private final boolean counted;
    private @Nullable Iterator<AirTime> ahead;
    private @Nullable AirTime present;

    /**
     * @param from its dates that start at or after a moment, in order and lazily
     * @param length how long each of them lasts
     * @param counted whether each reading begins at the start of the series
     */
    DateWalk(Function<Instant, Stream<AirTime>> from, Duration length, boolean counted) {
        this.from = from;
        this.length = length;
        this.counted = counted;
    }

    /**
     * Goes on to the first date that ends after the moment; null where there is none.
     *
     * @param moment no earlier than the one before
     */
    @Nullable
    AirTime endingAfter(Instant moment) {
        Iterator<AirTime> dates = ahead == null || isFar(moment) ? read(moment) : ahead;
        while (present != null && !present.end().isAfter(moment)) {
            present = dates.hasNext() ? dates.next() : null;
        }
        return present;
    }

    private boolean isFar(Instant moment) {
        return !counted
                && present != null
                && Duration.between(present.end(), moment).compareTo(WIDE) > 0;
    }

    private Iterator<AirTime> read(Instant moment) {
        Iterator<AirTime> dates = from.apply(moment.minus(length)).iterator();
        ahead = dates;
        present = dates.hasNext() ? dates.next() : null;
        return dates;
    }
}
