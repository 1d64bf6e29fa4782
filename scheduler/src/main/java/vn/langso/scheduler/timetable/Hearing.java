package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One thing that a zone hears on a day, or does not hear although it is planned.
 *
 * @param zones slugs of the zones the slot names
 * @param status PLANNED for what is still to come
 * @param why Vietnamese sentences: why it was not heard, or would not be; empty where nothing stands in its way
 * @param occurrenceId its row of the ledger; null for what has none
 * @param notes Vietnamese sentences: what else is to be known of it, though it is heard
 */
public record Hearing(
        Instant start,
        Instant end,
        String title,
        List<String> zones,
        OccurrenceStatus status,
        List<String> why,
        @Nullable Long occurrenceId,
        List<String> notes) {
    /** By time, then by name. */
    public static final Comparator<Hearing> BY_TIME =
            Comparator.comparing(Hearing::start).thenComparing(Hearing::title);

    public Hearing {
        zones = List.copyOf(zones);
        why = List.copyOf(why);
        notes = List.copyOf(notes);
    }

    /** Without a row of the ledger, and without a note. */
    public Hearing(
            Instant start, Instant end, String title, List<String> zones, OccurrenceStatus status, List<String> why) {
        this(start, end, title, zones, status, why, null, List.of());
    }

    /** The same with more to be known of it. */
    public Hearing noted(List<String> more) {
        List<String> all = Stream.concat(notes.stream(), more.stream()).toList();
        return new Hearing(start, end, title, zones, status, why, occurrenceId, all);
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
