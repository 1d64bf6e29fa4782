package vn.langso.scheduler.timetable;

import java.time.Instant;

/** Port to the alarm clock; joins the caller's transaction. Implemented in playout. */
public interface OccurrenceAlarms {
    void set(long occurrenceId, Instant at);

    void clear(long occurrenceId);
}
