package vn.langso.scheduler.timetable;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a slot to be planned.
 *
 * @param start local date and time of the commune
 * @param recurrence "RRULE:…", "LUNAR:…", or null for once
 * @param lateMinutes how late it may still start
 */
public record SlotDraft(
        String title,
        List<SlotItem> items,
        List<String> zones,
        LocalDateTime start,
        @Nullable String recurrence,
        int lateMinutes,
        Resume resume) {
    public SlotDraft {
        items = List.copyOf(items);
        zones = List.copyOf(zones);
    }

    SlotDraft withItems(List<SlotItem> others) {
        return new SlotDraft(title, others, zones, start, recurrence, lateMinutes, resume);
    }
}
