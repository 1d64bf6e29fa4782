package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BiFunction;

/** Two air times that hold a line at the same moment. */
record Meeting(AirTime mine, AirTime theirs) {
    /**
     * The first meeting after a moment, empty if there is none up to the end of the calendar. Of two dates that do not
     * meet the earlier one meets no later date of the other series either, so it is left behind.
     *
     * @param until from the first date of each, the moment after which the same would only come again
     */
    static Optional<Meeting> first(
            DateWalk mine, DateWalk theirs, Instant after, BiFunction<AirTime, AirTime, Instant> until) {
        AirTime one = mine.endingAfter(after);
        AirTime other = theirs.endingAfter(after);
        Instant last = one == null || other == null ? after : until.apply(one, other);
        while (one != null && other != null && one.start().isBefore(last)) {
            if (one.meets(other)) {
                return Optional.of(new Meeting(one, other));
            }
            if (other.start().isBefore(one.start())) {
                other = theirs.endingAfter(one.start());
            } else {
                one = mine.endingAfter(other.start());
            }
        }
        return Optional.empty();
    }
}
