package vn.langso.scheduler.timetable;

import java.time.Instant;

/** When bulletins go on air. */
public record Slot(long id, long version, SlotDraft plan, String createdBy, Instant createdAt) {
    Slot with(SlotDraft other) {
        return new Slot(id, version, other, createdBy, createdAt);
    }
}
