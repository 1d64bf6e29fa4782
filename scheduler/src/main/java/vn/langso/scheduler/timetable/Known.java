package vn.langso.scheduler.timetable;

import org.jspecify.annotations.Nullable;

/**
 * What somebody had before their eyes when they decided to change a date; null for what they do not say. A change made
 * meanwhile by somebody else is then refused instead of lost.
 *
 * @param version of the slot
 * @param revision of the date
 */
public record Known(@Nullable Long version, @Nullable Integer revision) {
    /** Whatever stands there. */
    public static final Known NOTHING = new Known(null, null);
}
