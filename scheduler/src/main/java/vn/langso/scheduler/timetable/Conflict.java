package vn.langso.scheduler.timetable;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a plan does not fit.
 *
 * @param field the part of the plan it is about: "zones", "start", "items[0].bulletinId"…
 * @param detail a Vietnamese sentence with the other party's name and times
 * @param plannedAt the occurrence it concerns, null if all
 * @param otherSlotId the other slot, null if there is none
 */
public record Conflict(
        Kind kind,
        String field,
        String detail,
        @Nullable Instant plannedAt,
        @Nullable Long otherSlotId) {
    /** What kind of reason. */
    public enum Kind {
        OVERLAP,
        WINDOW,
        /** the day is silent, and no other date is left */
        HOLIDAY,
        /** its zones or the slot itself are suspended, and no other date is left */
        SUSPENDED,
        NOT_APPROVED,
        /** a bulletin's last day is over before the first date */
        EXPIRED,
        UNPLAYABLE
    }
}
