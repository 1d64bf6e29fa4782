package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** A stored slot with its recurrence words read. Immutable and thread-safe. */
record Series(StoredSlot stored, Recurrence recurrence) {
    static Series of(StoredSlot stored, ZoneId zone) {
        SlotDraft plan = stored.slot().plan();
        return new Series(stored, Recurrence.parse(plan.recurrence(), plan.start(), zone));
    }

    long id() {
        return stored.slot().id();
    }

    /** When it starts on each of its days. */
    LocalTime timeOfDay() {
        return stored.slot().plan().start().toLocalTime();
    }

    /** The dates up to a moment and, however far it lies, the first one: nothing planned is invisible. */
    List<Instant> datesUntil(Instant from, Instant until, ZoneId zone) {
        return instants(from, zone)
                .findFirst()
                .map(first -> instants(from, zone)
                        .takeWhile(date -> date.isBefore(until) || date.equals(first))
                        .toList())
                .orElse(List.of());
    }

    /** Its occurrences as the series says, from a moment on, in order and lazily. */
    Stream<Instant> instants(Instant from, ZoneId zone) {
        return SlotPlan.instants(recurrence, endsBefore(zone), from, zone);
    }

    /** The same with no date after the last day of what it plays: nobody will hear those. */
    Series heard() {
        LocalDate last = stored.heardUntil();
        LocalDateTime end = stored.endsBefore();
        LocalDateTime over = last == null ? null : last.plusDays(1).atStartOfDay();
        return over == null || end != null && end.isBefore(over)
                ? this
                : new Series(stored.endingBefore(over), recurrence);
    }

    /** From this moment on nothing is left to it: a split gave the rest to another slot. */
    Instant endsBefore(ZoneId zone) {
        return SlotPlan.end(stored.endsBefore(), zone);
    }
}
