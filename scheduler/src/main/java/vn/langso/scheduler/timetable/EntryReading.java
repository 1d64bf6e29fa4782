package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.langso.scheduler.bulletins.Priority;

/** Puts entries together. Made for one question, not thread-safe. */
final class EntryReading {
    private final PlayedBulletins played;
    private final AskedOnce known;
    private final Hindrances hindrances;
    private final ZoneId zone;

    EntryReading(PlayedBulletins played, AskedOnce known, ZoneId zone) {
        this.played = played;
        this.known = known;
        this.hindrances = new Hindrances(known);
        this.zone = zone;
    }

    TimetableEntry entry(LedgerRow row, EntryFacts facts) {
        Occurrence occurrence = row.occurrence();
        return new TimetableEntry(
                occurrence,
                row.deviates(),
                facts.name(),
                occurrence.revision() + (row.isDecidedByTheAir() ? 1 : 0),
                facts.changedAt(),
                facts.recurs(),
                priority(occurrence),
                occurrence.status() == OccurrenceStatus.PLANNED ? warnings(occurrence) : List.of());
    }

    private Priority priority(Occurrence occurrence) {
        return played.of(occurrence).stream()
                .flatMap(id -> known.find(id).stream())
                .map(Playable::priority)
                .max(Priority::compareTo)
                .orElse(Priority.NORMAL);
    }

    private List<String> warnings(Occurrence occurrence) {
        LocalDate day = LocalDate.ofInstant(occurrence.plannedAt(), zone);
        return hindrances.on(day, played.of(occurrence), occurrence.zones());
    }
}
