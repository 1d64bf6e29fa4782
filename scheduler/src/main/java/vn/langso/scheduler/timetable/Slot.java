package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When bulletins go on air.
 *
 * @param endsBefore local time from which another slot goes on with the series; null where it was not split
 */
public record Slot(
        long id,
        long version,
        SlotDraft plan,
        String createdBy,
        Instant createdAt,
        @Nullable LocalDateTime endsBefore) {
    /** One that was not split. */
    public Slot(long id, long version, SlotDraft plan, String createdBy, Instant createdAt) {
        this(id, version, plan, createdBy, createdAt, null);
    }

    Slot with(SlotDraft other) {
        return new Slot(id, version, other, createdBy, createdAt, endsBefore);
    }

    Slot endingBefore(LocalDateTime end) {
        return new Slot(id, version, plan, createdBy, createdAt, end);
    }
}
