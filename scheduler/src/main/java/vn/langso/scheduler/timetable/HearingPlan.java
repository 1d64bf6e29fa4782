package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a zone hears on a day: from the ledger, and beyond its horizon from the series of the slots. Only reads.
 * Thread-safe.
 */
@Service
public class HearingPlan {
    /** The filler comes round hourly; a day before its horizon the ledger is surely whole. */
    private static final Duration SURELY_FILLED = Ledger.AHEAD.minusDays(1);

    private static final Comparator<Hearing> BY_TIME =
            Comparator.comparing(Hearing::start).thenComparing(Hearing::title);

    private final Timetable timetable;
    private final JdbcSlots slots;
    private final JdbcOccurrences occurrences;
    private final ZoneBook zones;
    private final UnheardDates unheard;
    private final Clock clock;

    HearingPlan(
            Timetable timetable,
            JdbcSlots slots,
            JdbcOccurrences occurrences,
            ZoneBook zones,
            UnheardDates unheard,
            Clock clock) {
        this.timetable = timetable;
        this.slots = slots;
        this.occurrences = occurrences;
        this.zones = zones;
        this.unheard = unheard;
        this.clock = clock;
    }

    /** By time; what begins on the day, on any line of the zone. A zone that does not exist hears nothing. */
    @Transactional(readOnly = true)
    public List<Hearing> day(String zone, LocalDate day) {
        Instant from = day.atStartOfDay(clock.getZone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        List<TimetableEntry> written = timetable.between(from, to, zone);
        Map<Long, String> silences = unheard.of(
                zone, written.stream().map(TimetableEntry::occurrence).toList());
        Stream<Hearing> told = written.stream()
                .map(entry -> hearing(entry, silences.get(entry.occurrence().id())));
        return Stream.concat(told, expected(from, to, zone).stream())
                .sorted(BY_TIME)
                .toList();
    }

    /**
     * What the series say for [from, to) beyond the ledger: dates that have no row yet, by time.
     *
     * @param zone slug of the zone in which they are heard, null for all
     */
    @Transactional(readOnly = true)
    public List<Hearing> expected(Instant from, Instant to, @Nullable String zone) {
        if (!to.isAfter(clock.instant().plus(SURELY_FILLED))) {
            return List.of();
        }
        Predicate<List<String>> heard = zone == null ? any -> true : new Reach(zone, zones)::heardFrom;
        return slots.living().stream()
                .filter(stored -> heard.test(stored.slot().plan().zones()))
                .flatMap(stored -> expected(stored, from, to))
                .sorted(BY_TIME)
                .toList();
    }

    /** @param silence why the zone hears nothing of it although it may air elsewhere, null where it does */
    private static Hearing hearing(TimetableEntry entry, @Nullable String silence) {
        Occurrence o = entry.occurrence();
        Stream<String> reason = Stream.of(o.reason(), silence).filter(Objects::nonNull);
        return new Hearing(
                o.plannedAt(),
                entry.plannedEnd(),
                o.title(),
                o.zones(),
                o.status(),
                Stream.concat(reason, entry.warnings().stream()).toList());
    }

    /** A date that has a row is told by its row. */
    private Stream<Hearing> expected(StoredSlot stored, Instant from, Instant to) {
        Set<Instant> held = occurrences.originals(stored.slot().id(), from, to);
        return stored.instants(from, clock.getZone())
                .takeWhile(start -> start.isBefore(to))
                .filter(start -> !held.contains(start))
                .map(start -> new Hearing(
                        start,
                        start.plus(stored.duration()),
                        stored.slot().plan().title(),
                        stored.slot().plan().zones(),
                        OccurrenceStatus.PLANNED,
                        List.of()));
    }
}
