package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.timetable.Crossing.Passage;

/**
 * Carries the rows of a series over to what it became: a date that was cancelled stays cancelled at its new time, a
 * moved one stays moved, and a planned one takes the new time of its day. A day that the series no longer holds is
 * cancelled until it does again. What is due already is left to the air, and what is over stays as it was. Joins the
 * caller's transaction; thread-safe.
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

    /** @param target what the series became: the same slot, edited, or the one split off */
    void carryOver(Crossing crossing, StoredSlot target, String by) {
        crossing.passages().forEach(passage -> carryOver(passage, target, by));
    }

    private void carryOver(Passage passage, StoredSlot target, String by) {
        LedgerRow row = passage.row();
        Instant date = passage.date();
        if (passage.isSpent()) {
            rows.keep(row, target.slot().id(), date == null ? row.originalAt() : date);
        } else if (row.isCalledOff()) {
            stayCancelled(row, date == null ? row.originalAt() : date, passage.at(), target, by);
        } else if (date == null) {
            rows.redate(row, target.slot().id(), row.originalAt(), target.duration());
            dropped(row, by);
        } else {
            rows.redate(row, target.slot().id(), date, target.duration());
            placed(row, passage.at(), target, by);
        }
    }

    private void stayCancelled(LedgerRow row, Instant date, Instant at, StoredSlot target, String by) {
        rows.redate(row, target.slot().id(), date, target.duration());
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
}
