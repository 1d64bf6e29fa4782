package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.langso.config.CommuneChanged;
import vn.langso.config.calendar.CalendarChanged;
import vn.langso.scheduler.timetable.AirRules.SilentZone;

/**
 * Judges dates that stand in the ledger again when the rules changed: planned ones that are now silent become skipped,
 * with the reason; those that were put aside and are free again are planned. What a person cancelled stays cancelled.
 * Works in the transaction of the change; thread-safe.
 */
@Component
class DayRejudge {
    private static final Logger log = LoggerFactory.getLogger(DayRejudge.class);

    /** No date lasts longer. */
    private static final Duration A_DAY = Duration.ofDays(1);

    private final JdbcSlots slots;
    private final JdbcOccurrences occurrences;
    private final LedgerWriter writer;
    private final AirRuleBook rules;
    private final SlotStandings standings;
    private final OwnContent content;
    private final TakenTimes others;
    private final Clock clock;

    DayRejudge(
            JdbcSlots slots,
            JdbcOccurrences occurrences,
            LedgerWriter writer,
            AirRuleBook rules,
            SlotStandings standings,
            OwnContent content,
            TakenTimes others,
            Clock clock) {
        this.slots = slots;
        this.occurrences = occurrences;
        this.writer = writer;
        this.rules = rules;
        this.standings = standings;
        this.content = content;
        this.others = others;
        this.clock = clock;
    }

    @EventListener
    void on(CalendarChanged changed) {
        ZoneId zone = clock.getZone();
        Instant dayBefore = changed.from().minusDays(1).atZone(zone).toInstant();
        judgeAgain(dayBefore, changed.until().atZone(zone).toInstant());
    }

    /** Trial mode may have ended: from now on windows and days bind. */
    @EventListener
    void on(CommuneChanged changed) {
        judgeAgain(clock.instant(), AirRuleBook.END);
    }

    /** Judges everything that is still to come and lasts into [from, to). */
    void judgeAgain(Instant from, Instant to) {
        slots.takeTurn();
        judgeAgain(lastingInto(from, to), binding(from, to));
    }

    /** Also what begins before: a zone's silence may begin in the middle of a date. */
    private List<LedgerRow> lastingInto(Instant from, Instant to) {
        Instant now = clock.instant();
        Instant begin = later(now, from.minus(A_DAY));
        return begin.isBefore(to)
                ? occurrences.open(begin, to).stream()
                        .filter(row -> end(row).isAfter(from))
                        .toList()
                : List.of();
    }

    /** What binds dates that touch [from, to]: they may begin earlier and end later. */
    private AirRules binding(Instant from, Instant to) {
        Instant end = to.isBefore(AirRuleBook.END.minus(A_DAY)) ? to.plus(A_DAY) : AirRuleBook.END;
        return rules.between(later(clock.instant(), from.minus(A_DAY)), end);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant end(LedgerRow row) {
        return row.occurrence().plannedAt().plus(row.occurrence().duration());
    }

    /**
     * Judges what these slots still have to come, because what they play has changed: what is no longer valid becomes
     * skipped, what is valid again is planned. A date that only grew out of its window is for {@link Misfits} to tell.
     */
    void judgeAgain(Collection<Long> slotIds) {
        Map<Long, Standing> known = new HashMap<>();
        Instant now = clock.instant();
        List<LedgerRow> rows = slotIds.stream()
                .flatMap(id -> occurrences.open(id, now).stream())
                .filter(row -> row.isOutlived()
                        || standing(row, known).outlived(day(row)).isPresent())
                .toList();
        rows.stream()
                .map(row -> row.occurrence().plannedAt())
                .max(Comparator.naturalOrder())
                .ifPresent(last -> judgeAgain(rows, rules.between(now, last.plus(A_DAY))));
    }

    private LocalDate day(LedgerRow row) {
        return LocalDate.ofInstant(row.occurrence().plannedAt(), clock.getZone());
    }

    private void judgeAgain(List<LedgerRow> rows, AirRules binding) {
        Map<Long, Standing> known = new HashMap<>();
        long changed = rows.stream()
                .filter(row -> judge(row, binding, standing(row, known)))
                .count();
        log.info("Judged {} dates again: {} changed", rows.size(), changed);
    }

    /** How many planned dates one more silent zone would put aside; changes nothing. */
    long silencedBy(SilentZone more) {
        if (!more.from().isBefore(more.until())) {
            return 0;
        }
        AirRules binding = binding(more.from(), more.until()).with(more);
        Map<Long, Standing> known = new HashMap<>();
        return lastingInto(more.from(), more.until()).stream()
                .filter(row -> row.occurrence().status() == OccurrenceStatus.PLANNED)
                .filter(row -> veto(row, binding, standing(row, known)).isPresent())
                .count();
    }

    private Standing standing(LedgerRow row, Map<Long, Standing> known) {
        long slotId = row.occurrence().slotId();
        return row.deviates()
                ? standings.of(content.slotFor(slot(slotId), row.occurrence().id()))
                : known.computeIfAbsent(slotId, id -> standings.of(slot(id)));
    }

    private Slot slot(long id) {
        return slots.find(id).orElseThrow().slot();
    }

    /** True if something changed. */
    private boolean judge(LedgerRow row, AirRules binding, Standing who) {
        Optional<Veto> veto = veto(row, binding, who).or(() -> taken(row, who));
        String reason = veto.map(Veto::reason).orElse(null);
        boolean same = veto.isPresent() == row.isSkippedByPlanning()
                && (reason == null || reason.equals(row.occurrence().reason()));
        if (!same) {
            veto.ifPresentOrElse(against -> skip(row, against), () -> planAgain(row));
        }
        return !same;
    }

    private static Optional<Veto> veto(LedgerRow row, AirRules binding, Standing who) {
        return binding.veto(who, row.occurrence().plannedAt(), end(row));
    }

    /** A date whose bulletin had expired held no line: its time may be somebody else's by now. */
    private Optional<Veto> taken(LedgerRow row, Standing who) {
        if (!row.isOutlived()) {
            return Optional.empty();
        }
        Occurrence date = row.occurrence();
        AirTime mine = AirTime.of(who.slot(), date.plannedAt(), date.duration());
        return others.around(who.slot(), mine.start(), mine.end(), Set.of()).near(List.of(mine)).meeting(mine).stream()
                .findFirst()
                .map(other -> Veto.of(
                        PutAside.BULLETIN,
                        "trong khi bản tin hết hiệu lực, giờ này đã dành cho '"
                                + other.slot().title() + "', " + other.spanIn(clock.getZone())
                                + "; hãy dời hoặc khôi phục lần phát này."));
    }

    private void skip(LedgerRow row, Veto veto) {
        if (change(row, OccurrenceStatus.SKIPPED, veto, veto.reason())) {
            writer.callOff(row.occurrence().id(), OccurrenceStatus.SKIPPED);
        }
    }

    private void planAgain(LedgerRow row) {
        if (change(row, OccurrenceStatus.PLANNED, null, "lý do không phát đã hết, phát lại theo lịch.")) {
            writer.replan(row.occurrence().id(), row.occurrence().plannedAt());
        }
    }

    /** False if the row went on air meanwhile: then it is judged at the claim. */
    private boolean change(LedgerRow row, OccurrenceStatus to, @Nullable Veto veto, String traced) {
        String trace = Trace.with(row.occurrence().trace(), Trace.line(clock, traced));
        return occurrences.change(
                row,
                new JdbcOccurrences.Change(
                        to,
                        row.occurrence().plannedAt(),
                        veto == null ? null : veto.reason(),
                        veto == null ? null : veto.kind(),
                        trace));
    }
}
