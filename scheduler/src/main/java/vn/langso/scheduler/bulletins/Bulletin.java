package vn.langso.scheduler.bulletins;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that may go on air.
 *
 * @param text what the voice reads, or null for a recording
 * @param clipId the clip that will be heard; null until it is made
 * @param expiresOn the last day on which it may be heard; null where it has none. Part of what is approved
 * @param contentHash hash over everything that will be heard; the approval is bound to it
 * @param approvedHash the hash that was approved; null until then
 * @param reason why it was returned or withdrawn
 */
public record Bulletin(
        long id,
        long version,
        String title,
        BulletinKind kind,
        Priority priority,
        BulletinStatus status,
        @Nullable String guideSlug,
        @Nullable Integer guideVersion,
        @Nullable String text,
        @Nullable Long clipId,
        @Nullable LocalDate expiresOn,
        String contentHash,
        @Nullable String approvedHash,
        String author,
        @Nullable String approver,
        @Nullable String reason,
        Instant createdAt,
        @Nullable Instant approvedAt) {

    /** Approved, and still exactly what was approved. */
    public boolean mayGoOnAir() {
        return status == BulletinStatus.APPROVED && contentHash.equals(approvedHash);
    }

    /** Whether its last day is over on a day of the commune. */
    public boolean isExpiredOn(LocalDate day) {
        return expiresOn != null && day.isAfter(expiresOn);
    }

    Bulletin submitted() {
        return moved(BulletinStatus.SUBMITTED, null);
    }

    /** The approval holds for exactly this content. */
    Bulletin approvedBy(String person, Instant at) {
        return new Bulletin(
                id,
                version,
                title,
                kind,
                priority,
                BulletinStatus.APPROVED,
                guideSlug,
                guideVersion,
                text,
                clipId,
                expiresOn,
                contentHash,
                contentHash,
                author,
                person,
                null,
                createdAt,
                at);
    }

    Bulletin returned(String why) {
        return moved(BulletinStatus.RETURNED, why);
    }

    Bulletin withdrawn(String why) {
        return moved(BulletinStatus.WITHDRAWN, why);
    }

    /** Other sound needs another approval; its hash is known once the change is written. */
    Bulletin withSound(long newClipId) {
        return anew(newClipId, expiresOn);
    }

    /** Another last day needs another approval. */
    Bulletin withExpiry(@Nullable LocalDate lastDay) {
        return anew(clipId, lastDay);
    }

    private Bulletin anew(@Nullable Long newClipId, @Nullable LocalDate lastDay) {
        return new Bulletin(
                id,
                version,
                title,
                kind,
                priority,
                BulletinStatus.DRAFT,
                guideSlug,
                guideVersion,
                text,
                newClipId,
                lastDay,
                contentHash,
                null,
                author,
                null,
                null,
                createdAt,
                null);
    }

    private Bulletin moved(BulletinStatus newStatus, @Nullable String why) {
        return new Bulletin(
                id,
                version,
                title,
                kind,
                priority,
                newStatus,
                guideSlug,
                guideVersion,
                text,
                clipId,
                expiresOn,
                contentHash,
                approvedHash,
                author,
                approver,
                why,
                createdAt,
                approvedAt);
    }
}
