package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slot on one day: a row of the ledger, written before its time.
 *
 * @param originalAt when the series says; with the slot its identity
 * @param plannedAt when it was planned to start; another time than the original one once it was moved
 * @param duration of the whole running order, exact from the clips
 * @param reason a Vietnamese sentence for the officer, null while planned
 * @param trace what was checked and what it said, oldest first
 * @param revision how often it was changed by hand, or with its series
 */
public record Occurrence(
        long id,
        long slotId,
        String title,
        List<String> zones,
        Instant originalAt,
        Instant plannedAt,
        Duration duration,
        OccurrenceStatus status,
        @Nullable String reason,
        List<String> trace,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        int revision) {
    public Occurrence {
        zones = List.copyOf(zones);
        trace = List.copyOf(trace);
    }

    /** Where its series says, never changed. */
    public Occurrence(
            long id,
            long slotId,
            String title,
            List<String> zones,
            Instant plannedAt,
            Duration duration,
            OccurrenceStatus status,
            @Nullable String reason,
            List<String> trace,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt) {
        this(id, slotId, title, zones, plannedAt, plannedAt, duration, status, reason, trace, startedAt, endedAt, 0);
    }

    /** The same in other zones. */
    Occurrence inZones(List<String> others) {
        return new Occurrence(
                id,
                slotId,
                title,
                others,
                originalAt,
                plannedAt,
                duration,
                status,
                reason,
                trace,
                startedAt,
                endedAt,
                revision);
    }

    /** The same, longer or shorter. */
    public Occurrence lasting(Duration other) {
        return new Occurrence(
                id,
                slotId,
                title,
                zones,
                originalAt,
                plannedAt,
                other,
                status,
                reason,
                trace,
                startedAt,
                endedAt,
                revision);
    }
}
