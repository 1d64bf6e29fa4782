package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.util.List;

/**
 * A row of the ledger with its identity.
 *
 * @param originalAt when the series says; differs from the planned time once the date was moved
 */
record LedgerRow(Occurrence occurrence, Instant originalAt) {
    boolean isMoved() {
        return !originalAt.equals(occurrence.plannedAt());
    }

    /** Its date is no longer where the series says, or is over. */
    boolean leavesItsPlace() {
        return isMoved() || occurrence.status().isFinal();
    }

    LedgerRow inZones(List<String> zones) {
        Occurrence o = occurrence;
        return new LedgerRow(
                new Occurrence(
                        o.id(),
                        o.slotId(),
                        o.title(),
                        zones,
                        o.plannedAt(),
                        o.duration(),
                        o.status(),
                        o.reason(),
                        o.trace(),
                        o.startedAt(),
                        o.endedAt()),
                originalAt);
    }
}
