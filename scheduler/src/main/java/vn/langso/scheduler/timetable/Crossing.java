package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where the rows of a series go when it is edited or split. A row belongs to a local day of its series: there it finds
 * its new time, and a day whose row is spent is not planned again, however the time of day changes. Pure; immutable.
 *
 * @param passages in the order of the rows
 * @param spent days of the series that were heard, are on air or have ended
 */
record Crossing(List<Passage> passages, Set<LocalDate> spent, ZoneId zone) {
    Crossing {
        passages = List.copyOf(passages);
        spent = Set.copyOf(spent);
    }

    /**
     * @param date when the series now has the row's day; null if it has not, if that is over, or if the day is used up
     * @param at when it will be heard: at that date, or where a person moved it
     */
    record Passage(LedgerRow row, @Nullable Instant date, Instant at, boolean isSpent) {
        /** It will be heard, though not just as the series says. */
        boolean isCarried() {
            return !isSpent && date != null && row.deviates() && !row.isCalledOff();
        }

        private boolean isException() {
            return date != null && (row.deviates() || row.isCalledOff());
        }
    }

    /**
     * @param rows all that the series had from a moment on, by original time
     * @param plan what it becomes
     */
    static Crossing of(List<LedgerRow> rows, SlotPlan plan, Instant from, Instant now, ZoneId zone) {
        Set<LocalDate> spent = rows.stream()
                .filter(row -> row.isSpent(now))
                .map(row -> day(row.originalAt(), zone))
                .collect(Collectors.toSet());
        Map<LocalDate, Instant> dates = dates(rows, plan, from, zone);
        Set<Instant> held = rows.stream().map(LedgerRow::originalAt).collect(Collectors.toCollection(HashSet::new));
        List<Passage> passages = rows.stream()
                .map(row -> {
                    LocalDate day = day(row.originalAt(), zone);
                    Instant date = dates.get(day);
                    boolean mayHave = row.isSpent(now) ? row.isMoved() : !spent.contains(day);
                    boolean free = date != null && mayHave && (date.equals(row.originalAt()) || held.add(date));
                    return passage(row, free ? date : null, now);
                })
                .toList();
        return new Crossing(passages, spent, zone);
    }

    private static Passage passage(LedgerRow row, @Nullable Instant date, Instant now) {
        Instant planned = row.occurrence().plannedAt();
        if (row.isSpent(now)) {
            return new Passage(row, date, planned, true);
        }
        boolean movedAhead = row.isMoved() && !planned.isBefore(now);
        if (date == null || date.isBefore(now) && !movedAhead) {
            return new Passage(row, null, planned, false);
        }
        return new Passage(row, date, row.isMoved() && (movedAhead || row.isCalledOff()) ? planned : date, false);
    }

    private static Map<LocalDate, Instant> dates(List<LedgerRow> rows, SlotPlan plan, Instant from, ZoneId zone) {
        if (rows.isEmpty()) {
            return Map.of();
        }
        Instant end = day(rows.getLast().originalAt(), zone)
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        return plan.instants(from, zone)
                .takeWhile(date -> date.isBefore(end))
                .collect(Collectors.toMap(date -> day(date, zone), Function.identity(), (first, next) -> first));
    }

    /** Days on which the changed series itself plans nothing: used up, called off, or told by a row of its own. */
    Set<LocalDate> exceptions() {
        return Stream.concat(
                        spent.stream(),
                        passages.stream()
                                .filter(Passage::isException)
                                .map(passage -> day(passage.row().originalAt(), zone)))
                .collect(Collectors.toSet());
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
