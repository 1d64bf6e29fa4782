package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger for people who plan: what will be heard in a zone, whatever zone the slot names, and what was not heard.
 * Only reads. Thread-safe.
 */
@Service
public class Timetable {
    private static final Set<OccurrenceStatus> NOT_WHOLLY_AIRED = EnumSet.of(
            OccurrenceStatus.PARTLY,
            OccurrenceStatus.MISSED,
            OccurrenceStatus.SKIPPED,
            OccurrenceStatus.CANCELLED,
            OccurrenceStatus.PREEMPTED,
            OccurrenceStatus.INTERRUPTED);

    private final JdbcOccurrences occurrences;
    private final JdbcEntryFacts facts;
    private final JdbcStandIns standIns;
    private final Misfits misfits;
    private final ZoneBook zones;
    private final PlayableBulletins bulletins;
    private final Clock clock;

    Timetable(
            JdbcOccurrences occurrences,
            JdbcEntryFacts facts,
            JdbcStandIns standIns,
            Misfits misfits,
            ZoneBook zones,
            PlayableBulletins bulletins,
            Clock clock) {
        this.occurrences = occurrences;
        this.facts = facts;
        this.standIns = standIns;
        this.misfits = misfits;
        this.zones = zones;
        this.bulletins = bulletins;
        this.clock = clock;
    }

    /** Every status that did not play, or not to its end. */
    public static Set<OccurrenceStatus> notWhollyAired() {
        return EnumSet.copyOf(NOT_WHOLLY_AIRED);
    }

    /**
     * Dates planned in [from, to), by time.
     *
     * @param zone slug of the zone in which they are heard, null for all
     */
    @Transactional(readOnly = true)
    public List<TimetableEntry> between(Instant from, Instant to, @Nullable String zone) {
        return entries(occurrences.between(from, to, heardIn(zone), null), from, to);
    }

    @Transactional(readOnly = true)
    public Optional<TimetableEntry> find(long occurrenceId) {
        return occurrences.find(occurrenceId).map(row -> {
            Instant at = row.occurrence().plannedAt();
            return entries(List.of(row), at, at.plus(Duration.ofMillis(1))).getFirst();
        });
    }

    /**
     * What was planned in [from, to) and did not play, or not wholly; the newest first. A date instead of which another
     * slot was planned, longer or elsewhere, is told by that one.
     *
     * @param zone slug of the zone in which it would have been heard, null for all
     */
    @Transactional(readOnly = true)
    public List<Occurrence> notAired(Instant from, Instant to, @Nullable String zone) {
        Set<String> heard = heardIn(zone);
        Set<Long> replaced = standIns.replaced(from, to);
        return NOT_WHOLLY_AIRED.stream()
                .flatMap(status -> occurrences.between(from, to, heard, status).stream())
                .map(LedgerRow::occurrence)
                .filter(date -> !replaced.contains(date.id()))
                .sorted(Comparator.comparing(Occurrence::plannedAt)
                        .thenComparing(Occurrence::id)
                        .reversed())
                .toList();
    }

    private @Nullable Set<String> heardIn(@Nullable String zone) {
        return zone == null ? null : new Reach(zone, zones).zones();
    }

    private List<TimetableEntry> entries(List<LedgerRow> rows, Instant from, Instant to) {
        Map<Long, EntryFacts> known = facts.between(from, to);
        EntryReading reading =
                new EntryReading(facts.played(from, to), new AskedOnce(bulletins, zones), clock.getZone());
        Map<Long, List<String>> against = misfits.among(rows);
        return rows.stream()
                .flatMap(row ->
                        Stream.ofNullable(known.get(row.occurrence().id())).map(about -> reading.entry(row, about)))
                .map(entry ->
                        entry.warned(against.getOrDefault(entry.occurrence().id(), List.of())))
                .toList();
    }
}
