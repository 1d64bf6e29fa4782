package vn.langso.web.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.playout.AirLogEntry;
import vn.langso.scheduler.playout.LineOutcome;

/**
 * What one line really played, as the API tells it.
 *
 * @param occurrenceId null for an emergency
 * @param emergencyId null for everything else
 * @param fromMs where in the running order this stretch began
 * @param playedMs how much of it left
 * @param outcome null while on air
 */
record AirLogAnswer(
        long id,
        @Nullable Long occurrenceId,
        @Nullable Long emergencyId,
        String title,
        String clipSha256,
        String line,
        String zones,
        OffsetDateTime plannedAt,
        OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        long fromMs,
        long playedMs,
        @Nullable LineOutcome outcome,
        @Nullable String reason) {

    static AirLogAnswer of(AirLogEntry entry, CommuneTimes times) {
        return new AirLogAnswer(
                entry.id(),
                entry.occurrenceId(),
                entry.emergencyId(),
                entry.title(),
                entry.clipSha256(),
                entry.line(),
                entry.zones(),
                times.shown(entry.plannedAt()),
                times.shown(entry.startedAt()),
                times.shownIfKnown(entry.endedAt()),
                entry.fromMs(),
                entry.playedMs(),
                entry.outcome(),
                entry.reason());
    }
}
