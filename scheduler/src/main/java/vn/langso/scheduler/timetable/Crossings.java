package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.timetable.Crossing.Passage;

/** Reads what a change of a series means for the dates it has. Joins the caller's transaction; thread-safe. */
@Component
class Crossings {
    private final JdbcOccurrences occurrences;
    private final OwnContent content;
    private final SlotStandings standings;
    private final Clock clock;

    Crossings(JdbcOccurrences occurrences, OwnContent content, SlotStandings standings, Clock clock) {
        this.occurrences = occurrences;
        this.content = content;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * The rows of a series before it changes.
     *
     * @param from its dates from this moment on change
     * @param going by original time
     * @param staying those of earlier dates that are still to be heard
     * @param own by occurrence what it plays instead of the slot's running order
     */
    record Rows(
            Instant from,
            List<LedgerRow> going,
            List<LedgerRow> staying,
            SlotLines lines,
            Map<Long, List<SlotItem>> own) {}

    /** All from today on change, and earlier ones that were moved to a time that is still to come. */
    Rows ofEdit(Slot slot) {
        Instant today = LocalDate.now(clock).atStartOfDay(clock.getZone()).toInstant();
        Instant from = Stream.concat(
                        Stream.of(today),
                        occurrences.open(slot.id(), clock.instant()).stream().map(LedgerRow::originalAt))
                .min(Instant::compareTo)
                .orElse(today);
        return ofSplit(slot, from);
    }

    Rows ofSplit(Slot slot, Instant from) {
        List<LedgerRow> going = occurrences.since(slot.id(), from);
        List<LedgerRow> staying = occurrences.open(slot.id(), clock.instant()).stream()
                .filter(row -> row.originalAt().isBefore(from))
                .toList();
        Map<Long, List<SlotItem>> own = going.stream()
                .filter(LedgerRow::deviates)
                .map(row -> row.occurrence().id())
                .collect(Collectors.toMap(id -> id, content::items));
        return new Rows(from, going, staying, standings.lines(slot), own);
    }

    Crossing crossing(Rows rows, SlotPlan plan) {
        return Crossing.of(rows.going(), plan, rows.from(), clock.instant(), clock.getZone());
    }

    /** The dates that must fit beside those of the plan. */
    Alongside alongside(Rows rows, SlotPlan plan) {
        return new Alongside(
                crossing(rows, plan).passages().stream()
                        .filter(Passage::isCarried)
                        .map(passage -> carried(passage, rows, plan))
                        .filter(date -> date.who().outlived(day(date.time())).isEmpty())
                        .toList(),
                rows.staying().stream()
                        .filter(LedgerRow::holdsItsPlace)
                        .map(LedgerRow::occurrence)
                        .map(date -> AirTime.of(rows.lines(), date.plannedAt(), date.duration()))
                        .toList());
    }

    private LocalDate day(AirTime time) {
        return time.localStart(clock.getZone()).toLocalDate();
    }

    private Alongside.Carried carried(Passage passage, Rows rows, SlotPlan plan) {
        LedgerRow row = passage.row();
        List<SlotItem> own = rows.own().getOrDefault(row.occurrence().id(), List.of());
        Duration length = own.isEmpty() ? plan.duration() : row.occurrence().duration();
        Standing who = own.isEmpty() ? standings.of(plan) : standings.of(plan.lines(), own);
        return new Alongside.Carried(AirTime.of(plan.lines(), passage.at(), length), who, row.isSkippedByPlanning());
    }
}
