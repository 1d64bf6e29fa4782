package vn.langso.scheduler.timetable;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The dates of one series, walked forward to the end of the calendar. */
sealed interface DateWalk permits StepWalk, WeekWalk {
    /**
     * Goes on to the first date that ends after the moment; null where there is none.
     *
     * @param moment no earlier than the one before
     */
    @Nullable
    AirTime endingAfter(Instant moment);
}
