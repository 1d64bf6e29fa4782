package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Finds planned dates that no longer fit where they lie: outside their window, or over another date. Planning lets
 * nothing of the kind in, but a bulletin that was recorded again may be longer. Joins the caller's transaction;
 * thread-safe.
 */
@Component
class Misfits {
    /** No running order is longer, so nothing that began earlier still lasts. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final JdbcOccurrences occurrences;
    private final JdbcSlots slots;
    private final AirRuleBook rules;
    private final SlotStandings standings;
    private final OwnContent content;
    private final ZoneBook zones;
    private final Clock clock;

    Misfits(
            JdbcOccurrences occurrences,
            JdbcSlots slots,
            AirRuleBook rules,
            SlotStandings standings,
            OwnContent content,
            ZoneBook zones,
            Clock clock) {
        this.occurrences = occurrences;
        this.slots = slots;
        this.rules = rules;
        this.standings = standings;
        this.content = content;
        this.zones = zones;
        this.clock = clock;
    }

    /** By id of the occurrence Vietnamese sentences: what is against its length; no entry where nothing is. */
    Map<Long, List<String>> among(Collection<LedgerRow> rows) {
        List<Occurrence> planned = rows.stream()
                .map(LedgerRow::occurrence)
                .filter(date -> date.status() == OccurrenceStatus.PLANNED)
                .sorted(Comparator.comparing(Occurrence::plannedAt))
                .toList();
        if (planned.isEmpty()) {
            return Map.of();
        }
        Instant from = planned.getFirst().plannedAt();
        Instant to = planned.stream()
                .map(Misfits::end)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        AirRules binding = rules.between(from, to);
        Map<Long, AirTime> times = times(from, to);
        ConflictFinder finder = new ConflictFinder(times.values());
        Map<Long, List<String>> sentences = new HashMap<>();
        for (Occurrence date : planned) {
            List<String> against = Stream.concat(
                            outsideWindow(date, binding),
                            Stream.ofNullable(times.get(date.id())).flatMap(time -> overlaps(time, finder)))
                    .toList();
            if (!against.isEmpty()) {
                sentences.put(date.id(), against);
            }
        }
        return sentences;
    }

    /** Who the slot is costs several questions, so they are only asked where a window is closed. */
    private Stream<String> outsideWindow(Occurrence date, AirRules binding) {
        if (!binding.isClosed(date.plannedAt(), end(date))) {
            return Stream.empty();
        }
        Slot slot = slots.find(date.slotId()).orElseThrow().slot();
        Standing who = standings.of(content.slotFor(slot, date.id()));
        return binding.outsideWindows(who, date.plannedAt(), end(date)).stream();
    }

    private Stream<String> overlaps(AirTime mine, ConflictFinder finder) {
        return finder.meeting(mine).stream()
                .map(other -> "Trùng với '" + other.slot().title() + "' tại "
                        + other.slot().zonesSharedWith(mine.slot()) + ", " + other.spanIn(clock.getZone())
                        + "; hãy dời hoặc rút ngắn một trong hai.");
    }

    /** By occurrence, of all that are planned and last in this period. */
    private Map<Long, AirTime> times(Instant from, Instant to) {
        Map<List<String>, SlotLines> known = new HashMap<>();
        Map<Long, AirTime> times = new LinkedHashMap<>();
        occurrences.open(from.minus(LONGEST), to).stream()
                .map(LedgerRow::occurrence)
                .filter(date ->
                        date.status() == OccurrenceStatus.PLANNED && end(date).isAfter(from))
                .forEach(date -> times.put(
                        date.id(),
                        AirTime.of(
                                known.computeIfAbsent(date.zones(), this::lines).named(date.slotId(), date.title()),
                                date.plannedAt(),
                                date.duration())));
        return times;
    }

    private SlotLines lines(List<String> slugs) {
        return SlotLines.of(
                null,
                "",
                slugs.stream().flatMap(slug -> zones.find(slug).stream()).toList());
    }

    private static Instant end(Occurrence date) {
        return date.plannedAt().plus(date.duration());
    }
}
