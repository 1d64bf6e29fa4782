package vn.langso.scheduler.bulletins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a bulletin to be made.
 *
 * @param expiresOn the last day on which it may be heard; null for one that does not expire
 */
public record BulletinDraft(
        String title,
        BulletinKind kind,
        Priority priority,
        @Nullable String guideSlug,
        @Nullable String text,
        @Nullable Long clipId,
        @Nullable String streamUrl,
        @Nullable LocalDate expiresOn) {
    /** One that does not expire. */
    public BulletinDraft(
            String title,
            BulletinKind kind,
            Priority priority,
            @Nullable String guideSlug,
            @Nullable String text,
            @Nullable Long clipId,
            @Nullable String streamUrl) {
        this(title, kind, priority, guideSlug, text, clipId, streamUrl, null);
    }
}
