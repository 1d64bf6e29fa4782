package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
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
    private volatile Kept kept = new Kept(List.of(), List.of(), new DayIndex(List.of()));

    TakenTimes(LivingSeries living, JdbcOccurrences occurrences, ZoneBook zones, Clock clock) {
        this.living = living;
        this.occurrences = occurrences;
        this.zones = zones;
        this.clock = clock;
    }

    /** What the last question was answered with. */
    private record Kept(List<Series> series, List<Zone> book, DayIndex index) {}

    /**
     * Who else holds any of these lines in [from, to).
     *
     * @param except the slot that is asked for itself, if it exists already: it does not hold anything against itself
     */
    Taken around(SlotLines lines, Instant from, Instant to, Set<Long> except) {
        DayIndex index = index();
        Predicate<Taken.Holder> counts = holder ->
                !except.contains(holder.series().id()) && holder.lines().sharesLineWith(lines);
        List<LedgerRow> exceptions = occurrences.exceptions(from.minus(LONGEST), to).stream()
                .filter(row -> holder(index, row).filter(counts).isPresent())
                .toList();
        return new Taken(index, counts, gone(exceptions, index), deviating(exceptions, index), clock.getZone());
    }

    private static Optional<Taken.Holder> holder(DayIndex index, LedgerRow row) {
        return index.find(row.occurrence().slotId());
    }

    /** Of all living slots; made anew only once one of them, or a zone, has changed. */
    private DayIndex index() {
        List<Series> series = living.all();
        List<Zone> book = zones.all();
        Kept known = kept;
        if (known.series() != series || !known.book().equals(book)) {
            known = new Kept(series, book, index(series, book));
            kept = known;
        }
        return known.index();
    }

    private static DayIndex index(List<Series> living, List<Zone> book) {
        Map<String, Zone> bySlug = book.stream().collect(Collectors.toMap(Zone::slug, Function.identity()));
        Map<List<String>, SlotLines> known = new HashMap<>();
        return new DayIndex(living.stream()
                .map(series -> new Taken.Holder(series.heard(), lines(series, bySlug, known)))
                .toList());
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

    private Set<Taken.Date> gone(List<LedgerRow> exceptions, DayIndex index) {
        return exceptions.stream()
                .filter(row -> row.deviates() || !row.holdsItsPlace())
                .flatMap(row -> holder(index, row).stream().flatMap(holder -> gone(row, holder.series())))
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

    private static List<AirTime> deviating(List<LedgerRow> exceptions, DayIndex index) {
        return exceptions.stream()
                .filter(row -> row.deviates() && row.holdsItsPlace())
                .flatMap(row -> holder(index, row).stream()
                        .map(holder -> AirTime.of(
                                holder.lines(),
                                row.occurrence().plannedAt(),
                                row.occurrence().duration())))
                .toList();
    }
}
