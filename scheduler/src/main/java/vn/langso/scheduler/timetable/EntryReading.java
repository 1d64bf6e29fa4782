package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.Zone;

/** Puts entries together, asking for each bulletin and zone once. Made for one question, not thread-safe. */
final class EntryReading {
    private final PlayedBulletins played;
    private final PlayableBulletins bulletins;
    private final ZoneBook zones;
    private final ZoneId zone;
    private final Map<Long, Optional<Playable>> playables = new HashMap<>();
    private final Map<String, Boolean> speakers = new HashMap<>();

    EntryReading(PlayedBulletins played, PlayableBulletins bulletins, ZoneBook zones, ZoneId zone) {
        this.played = played;
        this.bulletins = bulletins;
        this.zones = zones;
        this.zone = zone;
    }

    TimetableEntry entry(LedgerRow row, EntryFacts facts) {
        Occurrence occurrence = row.occurrence();
        return new TimetableEntry(
                occurrence,
                row.originalAt(),
                row.deviates(),
                facts.revision(),
                facts.slotMadeAt(),
                facts.recurs(),
                priority(occurrence),
                occurrence.status() == OccurrenceStatus.PLANNED ? warnings(occurrence) : List.of());
    }

    private Priority priority(Occurrence occurrence) {
        return played.of(occurrence).stream()
                .flatMap(id -> playable(id).stream())
                .map(Playable::priority)
                .max(Priority::compareTo)
                .orElse(Priority.NORMAL);
    }

    /** What the admission to the air would find if it looked now. */
    private List<String> warnings(Occurrence occurrence) {
        LocalDate day = LocalDate.ofInstant(occurrence.plannedAt(), zone);
        Stream<String> sound = played.of(occurrence).stream().flatMap(id -> warnings(id, day));
        boolean silent = occurrence.zones().stream().noneMatch(this::hasLines);
        return Stream.concat(
                        sound,
                        silent ? Stream.of("Khu vực này không có đường loa nào nên sẽ không ai nghe.") : Stream.of())
                .distinct()
                .toList();
    }

    private Stream<String> warnings(long bulletinId, LocalDate day) {
        return playable(bulletinId)
                .map(bulletin -> Stream.of(bulletin.notApproved(), bulletin.expired(day), bulletin.unplayable())
                        .flatMap(Optional::stream))
                .orElseGet(() -> Stream.of("Bản tin số " + bulletinId + " không còn."));
    }

    private Optional<Playable> playable(long bulletinId) {
        return playables.computeIfAbsent(bulletinId, bulletins::find);
    }

    private boolean hasLines(String slug) {
        return speakers.computeIfAbsent(
                slug,
                asked -> zones.find(asked)
                        .map(Zone::lines)
                        .filter(lines -> !lines.isEmpty())
                        .isPresent());
    }
}
