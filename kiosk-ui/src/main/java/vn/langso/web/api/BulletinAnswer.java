package vn.langso.web.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.bulletins.Bulletin;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.BulletinStatus;
import vn.langso.scheduler.bulletins.Priority;

/**
 * A bulletin as the API tells it.
 *
 * @param clipId what will be heard; null until there is a clip
 * @param expiresOn the last day on which it may be heard, null where it has none
 * @param contentHash over everything that will be heard; the approval is bound to it
 * @param mayGoOnAir approved, and still exactly what was approved
 */
record BulletinAnswer(
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
        boolean mayGoOnAir,
        String author,
        @Nullable String approver,
        @Nullable String reason,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime approvedAt) {

    static BulletinAnswer of(Bulletin bulletin, CommuneTimes times) {
        return new BulletinAnswer(
                bulletin.id(),
                bulletin.version(),
                bulletin.title(),
                bulletin.kind(),
                bulletin.priority(),
                bulletin.status(),
                bulletin.guideSlug(),
                bulletin.guideVersion(),
                bulletin.text(),
                bulletin.clipId(),
                bulletin.expiresOn(),
                bulletin.contentHash(),
                bulletin.mayGoOnAir(),
                bulletin.author(),
                bulletin.approver(),
                bulletin.reason(),
                times.shown(bulletin.createdAt()),
                times.shownIfKnown(bulletin.approvedAt()));
    }
}
