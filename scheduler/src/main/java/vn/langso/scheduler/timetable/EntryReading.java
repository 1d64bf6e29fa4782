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
    private final Map<Long, List<Long>> bulletinsOfSlot;
    private final PlayableBulletins bulletins;
    private final ZoneBook zones;
    private final ZoneId zone;
    private final Map<Long, Optional<Playable>> playables = new HashMap<>();
    private final Map<String, Boolean> speakers = new HashMap<>();

    EntryReading(Map<Long, List<Long>> bulletinsOfSlot, PlayableBulletins bulletins, ZoneBook zones, ZoneId zone) {
        this.bulletinsOfSlot = bulletinsOfSlot;
        this.bulletins = bulletins;
        this.zones = zones;
        this.zone = zone;
    }

    TimetableEntry entry(LedgerRow row, EntryFacts facts) {
        Occurrence occurrence = row.occurrence();
        return new TimetableEntry(
                occurrence,
                row.originalAt(),
                facts.revision(),
                facts.slotMadeAt(),
                facts.recurs(),
                priority(occurrence.slotId()),
                occurrence.status() == OccurrenceStatus.PLANNED ? warnings(occurrence) : List.of());
    }

    private Priority priority(long slotId) {
        return items(slotId)
                .flatMap(id -> playable(id).stream())
                .map(Playable::priority)
                .max(Priority::compareTo)
                .orElse(Priority.NORMAL);
    }

    /** What the admission to the air would find if it looked now. */
    private List<String> warnings(Occurrence occurrence) {
        LocalDate day = LocalDate.ofInstant(occurrence.plannedAt(), zone);
        Stream<String> sound = items(occurrence.slotId()).flatMap(id -> warnings(id, day));
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

    private Stream<Long> items(long slotId) {
        return bulletinsOfSlot.getOrDefault(slotId, List.of()).stream();
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
