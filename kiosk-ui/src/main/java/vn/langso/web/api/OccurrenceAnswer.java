package vn.langso.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * One row of the ledger as the API tells it.
 *
 * @param originalAt when the series says: with the slot what names the date, wherever it is moved
 * @param revision how often it was changed; whoever sends it along with a change does not overwrite another's
 * @param reason a Vietnamese sentence, null while planned
 * @param trace what was checked and what it said, oldest first
 */
record OccurrenceAnswer(
        long id,
        long slotId,
        String title,
        List<String> zones,
        OffsetDateTime originalAt,
        OffsetDateTime plannedAt,
        long durationMs,
        OccurrenceStatus status,
        @Nullable String reason,
        List<String> trace,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        int revision) {

    static OccurrenceAnswer of(Occurrence occurrence, CommuneTimes times) {
        return new OccurrenceAnswer(
                occurrence.id(),
                occurrence.slotId(),
                occurrence.title(),
                occurrence.zones(),
                times.shown(occurrence.originalAt()),
                times.shown(occurrence.plannedAt()),
                occurrence.duration().toMillis(),
                occurrence.status(),
                occurrence.reason(),
                occurrence.trace(),
                times.shownIfKnown(occurrence.startedAt()),
                times.shownIfKnown(occurrence.endedAt()),
                occurrence.revision());
    }
}
