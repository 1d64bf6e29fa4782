package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a plan would mean.
 *
 * @param warnings what the plan may do but should not; nothing refuses it
 * @param orders ways to follow or precede those it meets, for a person to choose
 * @param freeTimes nearest starts without a conflict, local date-times of the commune
 */
public record SlotPreview(
        List<Item> occurrences,
        List<Conflict> conflicts,
        List<LocalDateTime> freeTimes,
        List<Warning> warnings,
        List<AirOrder> orders) {
    public SlotPreview(List<Item> occurrences, List<Conflict> conflicts, List<LocalDateTime> freeTimes) {
        this(occurrences, conflicts, freeTimes, List.of(), List.of());
    }

    public SlotPreview {
        warnings = List.copyOf(warnings);
        occurrences = List.copyOf(occurrences);
        conflicts = List.copyOf(conflicts);
        freeTimes = List.copyOf(freeTimes);
        orders = List.copyOf(orders);
    }

    SlotPreview with(List<Warning> unwise) {
        return new SlotPreview(occurrences, conflicts, freeTimes, unwise, orders);
    }

    /** One occurrence that the plan would have. */
    public record Item(
            Instant plannedAt,
            OccurrenceStatus status,
            @Nullable String reason) {}
}
