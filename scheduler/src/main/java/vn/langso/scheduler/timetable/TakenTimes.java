package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who holds which lines when: every living slot by its series, but for the dates the ledger knows better. */
@Component
class TakenTimes {
    /** No running order is longer, so nothing that began earlier still lasts. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final JdbcSlots slots;
    private final JdbcOccurrences occurrences;
    private final ZoneBook zones;
    private final Clock clock;

    TakenTimes(JdbcSlots slots, JdbcOccurrences occurrences, ZoneBook zones, Clock clock) {
        this.slots = slots;
        this.occurrences = occurrences;
        this.zones = zones;
        this.clock = clock;
    }

    private record Date(long slotId, Instant originalAt) {}

    /** Air times that touch [from, to) on any of these lines, also far beyond the ledger. */
    List<AirTime> between(SlotLines lines, Instant from, Instant to) {
        Instant early = from.minus(LONGEST);
        List<LedgerRow> exceptions = occurrences.exceptions(early, to);
        Set<Date> gone = exceptions.stream()
                .filter(LedgerRow::leavesItsPlace)
                .map(row -> new Date(row.occurrence().slotId(), row.originalAt()))
                .collect(Collectors.toSet());
        List<AirTime> taken = new ArrayList<>();
        for (StoredSlot stored : slots.living()) {
            SlotLines holder = linesOf(stored.slot());
            if (holder.sharesLineWith(lines)) {
                bySeries(stored, holder, gone, early, to).forEach(taken::add);
                moved(stored, holder, exceptions).forEach(taken::add);
            }
        }
        return taken;
    }

    SlotLines linesOf(Slot slot) {
        return SlotLines.of(
                slot.id(),
                slot.plan().title(),
                slot.plan().zones().stream()
                        .flatMap(slug -> zones.find(slug).stream())
                        .toList());
    }

    private Stream<AirTime> bySeries(StoredSlot stored, SlotLines holder, Set<Date> gone, Instant from, Instant to) {
        ZoneId zone = clock.getZone();
        return stored.instants(from, zone)
                .takeWhile(start -> start.isBefore(to))
                .filter(start -> !gone.contains(new Date(stored.slot().id(), start)))
                .map(start -> AirTime.of(holder, start, stored.duration()));
    }

    private static Stream<AirTime> moved(StoredSlot stored, SlotLines holder, List<LedgerRow> exceptions) {
        return exceptions.stream()
                .filter(row -> row.occurrence().slotId() == stored.slot().id())
                .filter(row -> row.isMoved() && !row.occurrence().status().isFinal())
                .map(row -> AirTime.of(
                        holder, row.occurrence().plannedAt(), row.occurrence().duration()));
    }
}
