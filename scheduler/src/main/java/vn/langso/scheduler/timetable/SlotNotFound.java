package vn.langso.scheduler.timetable;

import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Kind;

/** Refuses a slot that is not there, or no longer. */
final class SlotNotFound {
    private SlotNotFound() {}

    static Refusal of(long slotId) {
        return Refusal.of(
                Kind.NOT_FOUND,
                "Không có lịch phát số " + slotId + ", hoặc lịch phát này đã hủy.",
                "Slot " + slotId + " not found or withdrawn");
    }
}
