package vn.langso.scheduler.bulletins;

import org.jspecify.annotations.Nullable;

/** What is asked of a bulletin to be made. */
public record BulletinDraft(
        String title,
        BulletinKind kind,
        Priority priority,
        @Nullable String guideSlug,
        @Nullable String text,
        @Nullable Long clipId,
        @Nullable String streamUrl) {}
