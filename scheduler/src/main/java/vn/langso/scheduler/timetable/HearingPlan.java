package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
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
import vn.langso.scheduler.speakers.Zone;

/**
 * What a zone hears on a day by plan: from the ledger, and beyond its horizon from the series of the slots, judged by the
 * same rules. Emergencies are not planned; {@code ZoneHearing} of the playout knows them too. Only reads. Thread-safe.
 */
@Service
public class HearingPlan {
    /** The filler comes round hourly; a day before its horizon the ledger is surely whole. */
    private static final Duration SURELY_FILLED = Ledger.AHEAD.minusDays(1);

    /** No running order is longer, so the rules of a stretch are known to the end of what begins in it. */
    private static final Duration LONGEST = Duration.ofHours(24);

    private final Timetable timetable;
    private final LivingSeries living;
    private final JdbcEntryFacts facts;
    private final AirRuleBook rules;
    private final PlayableBulletins bulletins;
    private final ZoneBook zones;
    private final UnheardDates unheard;
    private final Clock clock;

    HearingPlan(
            Timetable timetable,
            LivingSeries living,
            JdbcEntryFacts facts,
            AirRuleBook rules,
            PlayableBulletins bulletins,
            ZoneBook zones,
            UnheardDates unheard,
            Clock clock) {
        this.timetable = timetable;
        this.living = living;
        this.facts = facts;
        this.rules = rules;
        this.bulletins = bulletins;
        this.zones = zones;
        this.unheard = unheard;
        this.clock = clock;
    }

    /** By time; what begins on the day, on any line of the zone. A zone that does not exist hears nothing. */
    @Transactional(readOnly = true)
    public List<Hearing> day(String zone, LocalDate day) {
        Instant from = day.atStartOfDay(clock.getZone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        AirRules binding = rules.between(from, to.plus(LONGEST));
        List<TimetableEntry> written = timetable.between(from, to, zone);
        Map<Long, String> silences = unheard.of(
                zone, written.stream().map(TimetableEntry::occurrence).toList(), binding);
        Stream<Hearing> told = written.stream()
                .map(entry -> hearing(entry, silences.get(entry.occurrence().id())));
        List<String> lines = zones.find(zone).map(Zone::lines).orElse(List.of());
        return Stream.concat(told, isFilled(to) ? Stream.of() : expected(from, to, zone, lines, binding))
                .sorted(Hearing.BY_TIME)
                .toList();
    }

    /**
     * What the series say for [from, to) beyond the ledger: dates that have no row yet, by time, as the ledger would
     * tell of them if it were filled so far.
     *
     * @param zone slug of the zone in which they are heard, null for all
     */
    @Transactional(readOnly = true)
    public List<Hearing> expected(Instant from, Instant to, @Nullable String zone) {
        return isFilled(to)
                ? List.of()
                : expected(from, to, zone, List.of(), rules.between(from, to.plus(LONGEST)))
                        .sorted(Hearing.BY_TIME)
                        .toList();
    }

    private boolean isFilled(Instant to) {
        return !to.isAfter(clock.instant().plus(SURELY_FILLED));
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
                Stream.concat(reason, entry.warnings().stream()).toList(),
                o.id(),
                List.of());
    }

    /** A date that has a row is told by its row. */
    private Stream<Hearing> expected(
            Instant from, Instant to, @Nullable String zone, Collection<String> lines, AirRules binding) {
        AskedOnce known = new AskedOnce(bulletins, zones);
        Predicate<List<String>> heard = zone == null ? any -> true : new Reach(zone, known)::heardFrom;
        Map<Long, Set<Instant>> held = facts.originals(from, to);
        Foresight foresight = new Foresight(binding, known);
        return living.all().stream()
                .filter(series -> heard.test(series.stored().slot().plan().zones()))
                .sorted(Comparator.comparing(Series::id))
                .flatMap(series -> series.instants(from, clock.getZone())
                        .takeWhile(start -> start.isBefore(to))
                        .filter(start ->
                                !held.getOrDefault(series.id(), Set.of()).contains(start))
                        .map(start -> foresight.hearing(series.stored(), start, lines)));
    }
}
