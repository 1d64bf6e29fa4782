package vn.langso.scheduler.playout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one line really played: one row per line and stretch of sound; a resumed occurrence has several.
 *
 * @param occurrenceId what of the ledger was played; null for an emergency
 * @param emergencyId the emergency that was played; null for an occurrence
 * @param fence the claim it belongs to: all lines of one stretch have the same
 * @param startedAt when the first sample left
 * @param endedAt when the last sample left; null while on air
 * @param playedMs milliseconds of running order that left in this stretch
 * @param fromMs where in the running order it began
 * @param outcome null while on air
 * @param reason Vietnamese sentences: what else is to be known of it
 */
public record AirLogEntry(
        long id,
        @Nullable Long occurrenceId,
        @Nullable Long emergencyId,
        String fence,
        String title,
        String clipSha256,
        String line,
        String zones,
        Instant plannedAt,
        Instant startedAt,
        @Nullable Instant endedAt,
        long fromMs,
        long playedMs,
        @Nullable LineOutcome outcome,
        @Nullable String reason) {

    /** The same with one more sentence. */
    AirLogEntry saying(String sentence) {
        return new AirLogEntry(
                id,
                occurrenceId,
                emergencyId,
                fence,
                title,
                clipSha256,
                line,
                zones,
                plannedAt,
                startedAt,
                endedAt,
                fromMs,
                playedMs,
                outcome,
                reason == null ? sentence : reason + " " + sentence);
    }
}
