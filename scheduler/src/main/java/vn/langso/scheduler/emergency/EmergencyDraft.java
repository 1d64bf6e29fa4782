package vn.langso.scheduler.emergency;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked to go on air at once. Either text or a recording.
 *
 * @param text what the voice reads, and what the kiosks show
 * @param clipId the recording that is played instead
 * @param zones slugs of the zones
 * @param issuedBy the body that is answerable for it: only official warnings may be passed on
 * @param reference number or time of its paper; may be empty
 * @param expires until when it is in force; null where none was given, which is refused
 * @param repeatEveryMinutes from the beginning of one round to the beginning of the next
 * @param reason why it could not wait for an approval
 */
public record EmergencyDraft(
        String title,
        @Nullable String text,
        @Nullable Long clipId,
        List<String> zones,
        String issuedBy,
        String reference,
        @Nullable Instant expires,
        int repeatEveryMinutes,
        String reason) {
    public EmergencyDraft {
        zones = List.copyOf(zones);
    }
}
