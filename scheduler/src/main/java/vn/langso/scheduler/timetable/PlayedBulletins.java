package vn.langso.scheduler.timetable;

import java.util.List;
import java.util.Map;

/**
 * Which bulletins dates play: their slot's, or their own.
 *
 * @param ofSlots by slot
 * @param ofDates by occurrence, of those that have content of their own
 */
record PlayedBulletins(Map<Long, List<Long>> ofSlots, Map<Long, List<Long>> ofDates) {
    List<Long> of(Occurrence date) {
        return ofDates.getOrDefault(date.id(), ofSlots.getOrDefault(date.slotId(), List.of()));
    }
}
