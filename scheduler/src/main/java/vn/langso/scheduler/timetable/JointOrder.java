package vn.langso.scheduler.timetable;

import java.util.List;
import vn.langso.scheduler.timetable.AirOrder.Place;

/**
 * One way to let a plan and the date of another slot that it meets be one broadcast ("chung một thứ tự phát"): that date
 * plays both, at its own time and in its own zones, and the plan needs no slot.
 *
 * @param place whether what was planned then plays before or after what the date plays anyway
 * @param date the date as it was when the way was found
 * @param items everything that the date then plays
 */
public record JointOrder(TimetableEntry date, Place place, List<SlotItem> items) {
    public JointOrder {
        items = List.copyOf(items);
    }
}
