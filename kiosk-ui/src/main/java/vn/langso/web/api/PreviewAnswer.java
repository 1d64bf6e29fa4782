package vn.langso.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.timetable.AirOrder;
import vn.langso.scheduler.timetable.Conflict;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.SlotPreview;
import vn.langso.scheduler.timetable.Warning;

/**
 * What a plan would mean: its next occurrences, every conflict, the nearest free times, what is not wise, and the orders
 * in which it and those it meets would fit.
 */
record PreviewAnswer(
        List<Item> occurrences,
        List<ConflictAnswer> conflicts,
        List<OffsetDateTime> freeTimes,
        List<Warning> warnings,
        List<OrderAnswer> orders) {

    static PreviewAnswer of(SlotPreview preview, CommuneTimes times) {
        return new PreviewAnswer(
                preview.occurrences().stream().map(item -> Item.of(item, times)).toList(),
                preview.conflicts().stream()
                        .map(conflict -> ConflictAnswer.of(conflict, times))
                        .toList(),
                preview.freeTimes().stream().map(times::shown).toList(),
                preview.warnings(),
                preview.orders().stream()
                        .map(order -> OrderAnswer.of(order, times))
                        .toList());
    }

    /**
     * One way to go directly before or behind a slot that is met; to take it, plan with its start.
     *
     * @param place whether the plan goes before or after the other
     */
    record OrderAnswer(long otherSlotId, String otherTitle, AirOrder.Place place, OffsetDateTime start) {

        static OrderAnswer of(AirOrder order, CommuneTimes times) {
            return new OrderAnswer(order.otherSlotId(), order.otherTitle(), order.place(), times.shown(order.start()));
        }
    }

    /** One occurrence that the plan would have. */
    record Item(
            OffsetDateTime plannedAt,
            OccurrenceStatus status,
            @Nullable String reason) {

        static Item of(SlotPreview.Item item, CommuneTimes times) {
            return new Item(times.shown(item.plannedAt()), item.status(), item.reason());
        }
    }

    /**
     * One reason why the plan does not fit.
     *
     * @param plannedAt the occurrence it concerns, null for all
     */
    record ConflictAnswer(
            Conflict.Kind kind,
            String field,
            String detail,
            @Nullable OffsetDateTime plannedAt,
            @Nullable Long otherSlotId) {

        static ConflictAnswer of(Conflict conflict, CommuneTimes times) {
            return new ConflictAnswer(
                    conflict.kind(),
                    conflict.field(),
                    conflict.detail(),
                    times.shownIfKnown(conflict.plannedAt()),
                    conflict.otherSlotId());
        }
    }
}
