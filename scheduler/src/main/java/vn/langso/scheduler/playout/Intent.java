package vn.langso.scheduler.playout;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is about to be heard on some lines, as the air log keeps it: it outlives the slot, the emergency and the clips.
 *
 * @param occurrenceId what of the ledger is played; null for an emergency
 * @param emergencyId the emergency; null for an occurrence
 * @param clips SHA-256 of its clips, with commas
 * @param zones slugs, with commas
 * @param fromMs where in the sound it begins
 */
record Intent(
        @Nullable Long occurrenceId,
        @Nullable Long emergencyId,
        String fence,
        String title,
        String clips,
        String zones,
        Instant plannedAt,
        Instant at,
        long fromMs) {}
