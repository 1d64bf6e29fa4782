package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds who else holds a line at the same moment. Pure: it knows only the air times it was made with, sorted once, and
 * answers in the time of a binary search. Immutable and thread-safe.
 */
final class ConflictFinder {
    private final List<AirTime> byStart;
    private final Duration longest;

    ConflictFinder(Collection<AirTime> taken) {
        this.byStart =
                taken.stream().sorted(Comparator.comparing(AirTime::start)).toList();
        this.longest = taken.stream()
                .map(time -> Duration.between(time.start(), time.end()))
                .max(Comparator.naturalOrder())
                .orElse(Duration.ZERO);
    }

    /**
     * All that meet this one, by start; itself, where it is among them, does not count. An equal one does: a date that
     * was moved onto another date of its series would air twice.
     */
    List<AirTime> meeting(AirTime mine) {
        return meetings(mine).toList();
    }

    @SuppressWarnings("ReferenceEquality") // exactly this one is meant, not its like
    private Stream<AirTime> meetings(AirTime mine) {
        int first = firstFrom(mine.start().minus(longest));
        return byStart.subList(first, byStart.size()).stream()
                .takeWhile(other -> other.start().isBefore(mine.end()))
                .filter(other -> other != mine && other.meets(mine));
    }

    boolean isFree(AirTime mine) {
        return meetings(mine).findAny().isEmpty();
    }

    /** Index of the first that starts at or after the instant. */
    private int firstFrom(Instant instant) {
        int low = 0;
        int high = byStart.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (byStart.get(middle).start().isBefore(instant)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
