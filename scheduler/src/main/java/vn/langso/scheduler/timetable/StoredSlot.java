package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A slot as it is stored.
 *
 * @param duration of the whole running order, as it was when the slot was planned
 * @param filledUntil the ledger holds every date of this slot before it
 * @param heardUntil the last day on which all it plays may be heard; null where that has no end
 * @param changedBy who edited it last, null if nobody did
 * @param withdrawnAt null while the slot lives
 * @param turn the turn of planning in which it last changed
 */
record StoredSlot(
        Slot slot,
        Duration duration,
        Instant filledUntil,
        @Nullable LocalDate heardUntil,
        @Nullable String changedBy,
        @Nullable Instant changedAt,
        @Nullable Instant withdrawnAt,
        long turn) {

    boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Local time from which another slot goes on with the series; null where it was not split. */
    @Nullable
    LocalDateTime endsBefore() {
        return slot.endsBefore();
    }

    StoredSlot endingBefore(LocalDateTime end) {
        return new StoredSlot(
                slot.endingBefore(end), duration, filledUntil, heardUntil, changedBy, changedAt, withdrawnAt, turn);
    }

    /** Its occurrences as the series says, from a moment on. */
    Stream<Instant> instants(Instant from, ZoneId zone) {
        return Series.of(this, zone).instants(from, zone);
    }
}
