package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.util.List;

/**
 * One thing that a zone hears on a day, or does not hear although it is planned.
 *
 * @param zones slugs of the zones the slot names
 * @param status PLANNED for what is still to come
 * @param why Vietnamese sentences: why it was not heard, or would not be; empty where nothing stands in its way
 */
public record Hearing(
        Instant start, Instant end, String title, List<String> zones, OccurrenceStatus status, List<String> why) {
    public Hearing {
        zones = List.copyOf(zones);
        why = List.copyOf(why);
    }

    /** Somebody will hear it, hears it or heard it, at least in part. */
    public boolean sounds() {
        return switch (status) {
            case PLANNED -> why.isEmpty();
            case CLAIMED, ON_AIR, AIRED, PARTLY, PREEMPTED, INTERRUPTED -> true;
            case MISSED, SKIPPED, CANCELLED -> false;
        };
    }
}
