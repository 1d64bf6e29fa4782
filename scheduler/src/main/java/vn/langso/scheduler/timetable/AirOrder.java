package vn.langso.scheduler.timetable;

import java.time.LocalDateTime;

/**
 * One way to let a plan and another slot that want the same lines at the same time follow each other ("Xếp thứ tự").
 * Neither wins by itself, whatever their priorities: a person takes one of the ways, and the other slot stays as it is.
 *
 * @param place whether the plan then goes before or after the other
 * @param start the plan's start then, local date-time of the commune
 */
public record AirOrder(long otherSlotId, String otherTitle, Place place, LocalDateTime start) {
    /** Where the plan goes. */
    public enum Place {
        BEFORE,
        AFTER
    }
}
