package vn.langso.scheduler.timetable;

import vn.langso.scheduler.bulletins.Priority;

/**
 * What decides how the rules of the air bind a slot.
 *
 * @param priority the lowest of its bulletins: one ordinary notice makes the whole running order ordinary
 */
record Standing(SlotLines slot, Priority priority) {
    boolean isEmergency() {
        return priority == Priority.EMERGENCY;
    }
}
