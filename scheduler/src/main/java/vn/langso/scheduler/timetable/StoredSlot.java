package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A slot as it is stored.
 *
 * @param duration of the whole running order, as it was when the slot was planned
 * @param filledUntil the ledger holds every date of this slot before it
 * @param withdrawnAt null while the slot lives
 */
record StoredSlot(
        Slot slot,
        Duration duration,
        Instant filledUntil,
        @Nullable Instant withdrawnAt) {

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Its occurrences as the series says, from a moment on. */
    Stream<Instant> instants(Instant from, ZoneId zone) {
        SlotDraft plan = slot.plan();
        Recurrence recurrence = Recurrence.parse(plan.recurrence(), plan.start(), zone);
        return SlotPlan.instants(recurrence, from, zone);
    }
}
