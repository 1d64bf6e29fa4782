package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import vn.langso.scheduler.bulletins.Priority;

/**
 * One date of the timetable as people plan with it: the ledger's row, who it is whatever becomes of it, and what would
 * keep it from the air.
 *
 * @param deviates true if it is not where, or not what, the series says
 * @param name by which calendar programs know it
 * @param sequence grows with every change, and with the outcome
 * @param changedAt when it last changed
 * @param recurs true if its slot has more dates than this one
 * @param priority the highest of its bulletins
 * @param warnings Vietnamese sentences: why it would not play if nothing changes; empty once it is over
 */
public record TimetableEntry(
        Occurrence occurrence,
        boolean deviates,
        DateName name,
        int sequence,
        Instant changedAt,
        boolean recurs,
        Priority priority,
        List<String> warnings) {
    public TimetableEntry {
        warnings = List.copyOf(warnings);
    }

    /** When the series says; with the slot the identity of the date. */
    public Instant originalAt() {
        return occurrence.originalAt();
    }

    /** How often it was changed by hand, or with its series. */
    public int revision() {
        return occurrence.revision();
    }

    public boolean isMoved() {
        return !originalAt().equals(occurrence.plannedAt());
    }

    /** Still to come and to be changed: planned, or put aside for a reason that may go again. */
    public boolean isOpen(Instant now) {
        OccurrenceStatus status = occurrence.status();
        return occurrence.plannedAt().isAfter(now)
                && (status == OccurrenceStatus.PLANNED || status == OccurrenceStatus.SKIPPED);
    }

    /** When it ends by its plan. */
    public Instant plannedEnd() {
        return occurrence.plannedAt().plus(occurrence.duration());
    }

    /** The same with more against it. */
    TimetableEntry warned(List<String> more) {
        return new TimetableEntry(
                occurrence,
                deviates,
                name,
                sequence,
                changedAt,
                recurs,
                priority,
                Stream.concat(warnings.stream(), more.stream()).toList());
    }

    /** What somebody who looks at it now has seen. */
    public Seen seen() {
        return new Seen(occurrence.id(), revision());
    }
}
