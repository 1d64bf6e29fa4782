package vn.langso.scheduler.bulletins;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A draft that was found right, with its guide's text filled in. */
record BulletinContent(
        String title,
        BulletinKind kind,
        Priority priority,
        @Nullable String guideSlug,
        @Nullable Integer guideVersion,
        @Nullable String text,
        @Nullable Long clipId,
        @Nullable LocalDate expiresOn) {

    BulletinContent with(long newClipId) {
        return new BulletinContent(title, kind, priority, guideSlug, guideVersion, text, newClipId, expiresOn);
    }
}
