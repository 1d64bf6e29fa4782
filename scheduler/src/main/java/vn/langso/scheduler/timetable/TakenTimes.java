package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.speakers.Zone;

/** Finds who holds which lines when, also far beyond the ledger. Joins the caller's transaction; thread-safe. */
@Component
class TakenTimes {
    /** No running order is longer, so nothing that began earlier still lasts. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final LivingSeries living;
    private final JdbcOccurrences occurrences;
    private final ZoneBook zones;
    private final Clock clock;

    TakenTimes(LivingSeries living, JdbcOccurrences occurrences, ZoneBook zones, Clock clock) {
        this.living = living;
        this.occurrences = occurrences;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * Who else holds any of these lines in [from, to).
     *
     * @param except the slot that is asked for itself, if it exists already: it does not hold anything against itself
     */
    Taken around(SlotLines lines, Instant from, Instant to, Set<Long> except) {
        Map<String, Zone> book = zones.all().stream().collect(Collectors.toMap(Zone::slug, Function.identity()));
        Map<List<String>, SlotLines> known = new HashMap<>();
        Map<Long, Taken.Holder> holders = living.all().stream()
                .filter(series -> !except.contains(series.id()))
                .map(series -> new Taken.Holder(series.heard(), lines(series, book, known)))
                .filter(holder -> holder.lines().sharesLineWith(lines))
                .collect(Collectors.toMap(holder -> holder.series().id(), Function.identity()));
        List<LedgerRow> exceptions = occurrences.exceptions(from.minus(LONGEST), to).stream()
                .filter(row -> holders.containsKey(row.occurrence().slotId()))
                .toList();
        return new Taken(
                new ArrayList<>(holders.values()),
                gone(exceptions, holders),
                deviating(exceptions, holders),
                clock.getZone());
    }

    /** @param known lines by zones, so that ten thousand slots in forty zones cost forty times */
    private static SlotLines lines(Series series, Map<String, Zone> book, Map<List<String>, SlotLines> known) {
        SlotDraft plan = series.stored().slot().plan();
        return known.computeIfAbsent(
                        plan.zones(),
                        slugs -> SlotLines.of(
                                null,
                                "",
                                slugs.stream()
                                        .flatMap(slug -> Stream.ofNullable(book.get(slug)))
                                        .toList()))
                .named(series.id(), plan.title());
    }

    private Set<Taken.Date> gone(List<LedgerRow> exceptions, Map<Long, Taken.Holder> holders) {
        return exceptions.stream()
                .filter(row -> row.deviates() || !row.holdsItsPlace())
                .flatMap(row -> Stream.ofNullable(holders.get(row.occurrence().slotId()))
                        .flatMap(holder -> gone(row, holder.series())))
                .collect(Collectors.toSet());
    }

    /** What is over keeps its time when the series gets another, which then holds nothing on that day either. */
    private Stream<Taken.Date> gone(LedgerRow row, Series series) {
        Taken.Date written = new Taken.Date(series.id(), row.originalAt());
        if (series.stored().changedAt() == null) {
            return Stream.of(written);
        }
        LocalDate day = LocalDate.ofInstant(row.originalAt(), clock.getZone());
        Instant now = day.atTime(series.timeOfDay()).atZone(clock.getZone()).toInstant();
        return Stream.of(written, new Taken.Date(series.id(), now));
    }

    private static List<AirTime> deviating(List<LedgerRow> exceptions, Map<Long, Taken.Holder> holders) {
        return exceptions.stream()
                .filter(row -> row.deviates() && row.holdsItsPlace())
                .map(LedgerRow::occurrence)
                .flatMap(row -> Stream.ofNullable(holders.get(row.slotId()))
                        .map(holder -> AirTime.of(holder.lines(), row.plannedAt(), row.duration())))
                .toList();
    }
}
