package vn.langso.web.api;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Slot;

/** The rows of the ledger that belong to a slot: mostly the next ones. */
record NextOccurrences(Ledger ledger, CommuneTimes times) {

    private static final int AT_MOST = 10;
    /** The ledger is kept filled for 30 days. */
    private static final Duration AHEAD = Duration.ofDays(31);

    List<OccurrenceAnswer> of(Slot slot) {
        Instant start = times.shown(slot.plan().start()).toInstant();
        Instant from = start.isAfter(times.now()) ? start : times.now();
        return ledger.ofSlot(slot.id(), from, from.plus(AHEAD)).stream()
                .limit(AT_MOST)
                .map(occurrence -> OccurrenceAnswer.of(occurrence, times))
                .toList();
    }

    /** Whether a date of the slot has come to anything but being cancelled: air log and ledger name the slot then. */
    boolean hasPast(long slotId) {
        return ledger.ofSlot(slotId, Instant.EPOCH, times.now()).stream()
                .anyMatch(occurrence -> occurrence.status() != OccurrenceStatus.CANCELLED);
    }
}
