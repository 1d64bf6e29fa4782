package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Says of dates that the ledger does not hold yet what it would say if it did: the same rules, the same sentences. Made
 * for one question, not thread-safe.
 */
final class Foresight {
    private final AirRules rules;
    private final SlotStandings standings;
    private final Hindrances hindrances;
    private final Map<Long, Standing> known = new HashMap<>();

    /** @param rules of the whole stretch of time that is asked about */
    Foresight(AirRules rules, AskedOnce known) {
        this.rules = rules;
        this.standings = new SlotStandings(known, known);
        this.hindrances = new Hindrances(known);
    }

    /** @param lines of the zone that listens; none where nobody in particular does */
    Hearing hearing(StoredSlot stored, Instant start, Collection<String> lines) {
        Instant end = start.plus(stored.duration());
        Standing who = known.computeIfAbsent(stored.slot().id(), id -> standings.of(stored.slot()));
        return rules.veto(who, start, end)
                .map(veto -> hearing(stored, start, OccurrenceStatus.SKIPPED, List.of(veto.reason())))
                .orElseGet(() -> hearing(stored, start, OccurrenceStatus.PLANNED, why(who, stored, start, lines)));
    }

    private List<String> why(Standing who, StoredSlot stored, Instant start, Collection<String> lines) {
        SlotDraft plan = stored.slot().plan();
        Stream<String> silence =
                rules.unheard(who, lines, start, start.plus(stored.duration())).map(Veto::reason).stream();
        List<Long> bulletins = plan.items().stream().map(SlotItem::bulletinId).toList();
        LocalDate day = LocalDate.ofInstant(start, rules.zone());
        return Stream.concat(silence, hindrances.on(day, bulletins, plan.zones()).stream())
                .toList();
    }

    private static Hearing hearing(StoredSlot stored, Instant start, OccurrenceStatus status, List<String> why) {
        SlotDraft plan = stored.slot().plan();
        return new Hearing(start, start.plus(stored.duration()), plan.title(), plan.zones(), status, why);
    }
}
