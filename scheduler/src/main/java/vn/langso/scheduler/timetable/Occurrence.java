package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A slot on one day: a row of the ledger, written before its time.
 *
 * @param plannedAt when it was planned to start; with the slot its identity
 * @param duration of the whole running order, exact from the clips
 * @param reason a Vietnamese sentence for the officer, null while planned
 * @param trace what was checked and what it said, oldest first
 */
public record Occurrence(
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
    public Occurrence {
        zones = List.copyOf(zones);
        trace = List.copyOf(trace);
    }
}
