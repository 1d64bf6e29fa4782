package vn.langso.scheduler.timetable;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What differs from a slot that is split; null leaves a field as it was.
 *
 * @param start local date-time; null for the first date of the series that is split off
 * @param recurrence null for what is left of the old one
 */
public record SlotChange(
        @Nullable String title,
        @Nullable List<SlotItem> items,
        @Nullable List<String> zones,
        @Nullable LocalDateTime start,
        @Nullable String recurrence,
        @Nullable Integer lateMinutes,
        @Nullable Resume resume) {

    /** The old plan with these changes. */
    SlotDraft over(SlotDraft old, LocalDateTime firstDate, @Nullable String rest) {
        return new SlotDraft(
                title == null ? old.title() : title,
                items == null ? old.items() : items,
                zones == null ? old.zones() : zones,
                start == null ? firstDate : start,
                recurrence == null ? rest : recurrence,
                lateMinutes == null ? old.lateMinutes() : lateMinutes,
                resume == null ? old.resume() : resume);
    }
}
