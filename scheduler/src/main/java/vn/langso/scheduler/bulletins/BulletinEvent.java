package vn.langso.scheduler.bulletins;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing that was done to a bulletin.
 *
 * @param contentHash what would have been heard at that moment
 * @param reason why it was returned or withdrawn
 */
public record BulletinEvent(
        Instant at,
        String who,
        BulletinAction action,
        String contentHash,
        @Nullable String reason) {}
