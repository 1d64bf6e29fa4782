package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Carries the rows of a series over to what it became: a row belongs to a day, so a date that was cancelled stays
 * cancelled at its new time, a moved one stays moved, and a planned one takes the new time of its day. A day that the
 * series no longer holds is cancelled until it does again. What is due already is left to the air. Joins the caller's transaction; thread-safe.
 */
@Component
class Redating {
    private final JdbcOccurrences occurrences;
    private final JdbcRedating rows;
    private final LedgerWriter writer;
    private final AirRuleBook rules;
    private final SlotStandings standings;
    private final OwnContent content;
    private final Clock clock;

    Redating(
            JdbcOccurrences occurrences,
            JdbcRedating rows,
            LedgerWriter writer,
            AirRuleBook rules,
            SlotStandings standings,
            OwnContent content,
            Clock clock) {
        this.occurrences = occurrences;
        this.rows = rows;
        this.writer = writer;
        this.rules = rules;
        this.standings = standings;
        this.content = content;
        this.clock = clock;
    }

    /**
     * @param old whose rows they are, as it was
     * @param from only dates that the series had from this moment on
     * @param target what the series became: the same slot, edited, or the one split off
     */
    void carryOver(Slot old, Instant from, StoredSlot target, String by) {
        List<LedgerRow> open = occurrences.changeable(old.id(), from, clock.instant());
        if (open.isEmpty()) {
            return;
        }
        Instant end = day(open.getLast().originalAt())
                .plusDays(1)
                .atStartOfDay(clock.getZone())
                .toInstant();
        Map<LocalDate, Instant> dates = dates(target, from, end);
        Set<Instant> held = Stream.concat(
                        occurrences.originals(target.slot().id(), from, end).stream(),
                        open.stream().map(LedgerRow::originalAt))
                .collect(Collectors.toCollection(HashSet::new));
        open.forEach(row -> carryOver(row, newDate(row, dates, held), target, by));
    }

    private Map<LocalDate, Instant> dates(StoredSlot target, Instant from, Instant end) {
        return target.instants(from, clock.getZone())
                .takeWhile(date -> date.isBefore(end))
                .collect(Collectors.toMap(this::day, Function.identity()));
    }

    /**
     * When the series now has the row's day; null if it has not, if that is over, or if it is the date of another row,
     * as of one that has aired already.
     */
    private @Nullable Instant newDate(LedgerRow row, Map<LocalDate, Instant> dates, Set<Instant> held) {
        Instant date = dates.get(day(row.originalAt()));
        if (date == null || date.isBefore(clock.instant())) {
            return null;
        }
        return date.equals(row.originalAt()) || held.add(date) ? date : null;
    }

    /** @param date where the row goes, null if the series has no date for it */
    private void carryOver(LedgerRow row, @Nullable Instant date, StoredSlot target, String by) {
        if (row.occurrence().status() == OccurrenceStatus.CANCELLED && row.putAside() == null) {
            stayCancelled(row, date == null ? row.originalAt() : date, target, by);
        } else if (date == null) {
            rows.redate(row, target.slot().id(), row.originalAt(), target.duration());
            dropped(row, by);
        } else {
            rows.redate(row, target.slot().id(), date, target.duration());
            placed(row, row.isMoved() ? row.occurrence().plannedAt() : date, target, by);
        }
    }

    private void stayCancelled(LedgerRow row, Instant date, StoredSlot target, String by) {
        rows.redate(row, target.slot().id(), date, target.duration());
        Instant at = row.isMoved() ? row.occurrence().plannedAt() : date;
        change(row, OccurrenceStatus.CANCELLED, at, row.occurrence().reason(), null, "lịch sửa bởi " + by + ".");
    }

    private void dropped(LedgerRow row, String by) {
        String why = "Lịch phát đã sửa, không còn lần phát ngày này; người sửa: " + by + ".";
        if (row.occurrence().status() != OccurrenceStatus.CANCELLED) {
            change(row, OccurrenceStatus.CANCELLED, row.occurrence().plannedAt(), why, PutAside.SERIES, why);
            writer.callOff(row.occurrence().id(), OccurrenceStatus.CANCELLED);
        }
    }

    private void placed(LedgerRow row, Instant at, StoredSlot target, String by) {
        long id = row.occurrence().id();
        LedgerRow now = occurrences.find(id).orElseThrow();
        Instant end = at.plus(now.occurrence().duration());
        Standing who = standings.of(content.slotFor(target.slot(), id));
        Optional<Veto> veto = rules.between(at, end).veto(who, at, end);
        String traced = "lịch sửa bởi " + by + ".";
        if (veto.isPresent()) {
            Veto against = veto.get();
            change(row, OccurrenceStatus.SKIPPED, at, against.reason(), against.kind(), traced);
            writer.callOff(id, OccurrenceStatus.SKIPPED);
        } else {
            change(row, OccurrenceStatus.PLANNED, at, null, null, traced);
            writer.replan(id, at);
        }
    }

    private void change(
            LedgerRow row,
            OccurrenceStatus to,
            Instant at,
            @Nullable String reason,
            @Nullable PutAside putAside,
            String traced) {
        String trace = Trace.with(row.occurrence().trace(), Trace.line(clock, traced));
        occurrences.change(row, new JdbcOccurrences.Change(to, at, reason, putAside, trace));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }
}
