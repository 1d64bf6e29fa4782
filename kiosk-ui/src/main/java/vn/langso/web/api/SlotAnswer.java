package vn.langso.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;

/**
 * A slot as the API tells it.
 *
 * @param recurrence as it was sent, null for once
 * @param endsBefore the first date that no longer belongs to it, because another slot goes on with the series from there;
 *     null where none does
 * @param ended whether it was withdrawn and is kept only for what it has aired
 * @param occurrences the next ones, at most ten; empty in lists of slots
 */
record SlotAnswer(
        long id,
        long version,
        String title,
        List<SlotItem> items,
        List<String> zones,
        OffsetDateTime start,
        @Nullable String recurrence,
        @Nullable OffsetDateTime endsBefore,
        int lateMinutes,
        Resume resume,
        String createdBy,
        OffsetDateTime createdAt,
        boolean ended,
        List<OccurrenceAnswer> occurrences) {

    static SlotAnswer of(Slot slot, List<OccurrenceAnswer> occurrences, CommuneTimes times) {
        return of(slot, false, occurrences, times);
    }

    static SlotAnswer ofEnded(Slot slot, CommuneTimes times) {
        return of(slot, true, List.of(), times);
    }

    private static SlotAnswer of(Slot slot, boolean ended, List<OccurrenceAnswer> occurrences, CommuneTimes times) {
        SlotDraft plan = slot.plan();
        return new SlotAnswer(
                slot.id(),
                slot.version(),
                plan.title(),
                plan.items(),
                plan.zones(),
                times.shown(plan.start()),
                plan.recurrence(),
                slot.endsBefore() == null ? null : times.shown(slot.endsBefore()),
                plan.lateMinutes(),
                plan.resume(),
                slot.createdBy(),
                times.shown(slot.createdAt()),
                ended,
                occurrences);
    }
}
