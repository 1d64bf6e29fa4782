package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the ledger as planning sees it.
 *
 * @param putAside why planning keeps it off the air, null where a person or the air decided
 * @param deviates true if it is not where, or not what, the series says
 */
record LedgerRow(Occurrence occurrence, @Nullable PutAside putAside, boolean deviates) {
    boolean isMoved() {
        return !originalAt().equals(occurrence.plannedAt());
    }

    /** Its time is not free for others: what planning put aside may come back to it, but not from a dead bulletin. */
    boolean holdsItsPlace() {
        return !occurrence.status().isFinal() || isSkippedByPlanning() && !isOutlived();
    }

    /** Skipped because what it plays is no longer valid then. */
    boolean isOutlived() {
        return isSkippedByPlanning() && putAside == PutAside.BULLETIN;
    }

    /** Skipped for a reason that may go again. */
    boolean isSkippedByPlanning() {
        return occurrence.status() == OccurrenceStatus.SKIPPED && putAside != null;
    }

    /** Still to come, so planning may change it. */
    boolean isOpen() {
        return occurrence.status() == OccurrenceStatus.PLANNED || isSkippedByPlanning();
    }

    /** Heard, on air, due or ended: its day of the series is used up, whatever the series becomes. */
    boolean isSpent(Instant now) {
        boolean ahead = isOpen() && !occurrence.plannedAt().isBefore(now);
        return !ahead && occurrence.status() != OccurrenceStatus.CANCELLED;
    }

    /** On the way to the air it came to an end, whichever: nobody plans it any more. */
    boolean isDecidedByTheAir() {
        return switch (occurrence.status()) {
            case AIRED, PARTLY, MISSED, PREEMPTED, INTERRUPTED -> true;
            case SKIPPED -> putAside == null;
            case PLANNED, CLAIMED, ON_AIR, CANCELLED -> false;
        };
    }

    /** A person called this one date off. */
    boolean isCalledOff() {
        return occurrence.status() == OccurrenceStatus.CANCELLED && putAside == null;
    }

    LedgerRow inZones(List<String> zones) {
        return new LedgerRow(occurrence.inZones(zones), putAside, deviates);
    }

    /** When the series says; differs from the planned time once the date was moved. */
    Instant originalAt() {
        return occurrence.originalAt();
    }
}
