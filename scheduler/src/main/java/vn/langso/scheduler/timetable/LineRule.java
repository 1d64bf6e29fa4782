package vn.langso.scheduler.timetable;

import org.jspecify.annotations.Nullable;

/**
 * How one line may sound.
 *
 * @param silence why it may not, a Vietnamese sentence; null where it may
 */
public record LineRule(Volume volume, @Nullable String silence) {
    /** Nothing binds it. */
    public static final LineRule FREE = new LineRule(Volume.FULL, null);
}
