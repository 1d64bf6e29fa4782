package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Kind;

/**
 * Changes one date of a slot without touching its series. The row keeps the original time as its identity, so neither
 * filling the ledger nor a later plan brings a cancelled or moved date back. Joins the caller's transaction.
 */
@Component
class DateChanges {
    private final JdbcOccurrences occurrences;
    private final LedgerWriter writer;
    private final DateFit fit;
    private final AirRuleBook rules;
    private final SlotStandings standings;
    private final SlotChecks checks;
    private final OwnContent content;
    private final Clock clock;

    DateChanges(
            JdbcOccurrences occurrences,
            LedgerWriter writer,
            DateFit fit,
            AirRuleBook rules,
            SlotStandings standings,
            SlotChecks checks,
            OwnContent content,
            Clock clock) {
        this.occurrences = occurrences;
        this.writer = writer;
        this.fit = fit;
        this.rules = rules;
        this.standings = standings;
        this.checks = checks;
        this.content = content;
        this.clock = clock;
    }

    Occurrence cancel(StoredSlot stored, Instant date, String by) {
        LedgerRow row = row(stored, date);
        Occurrence occurrence = row.occurrence();
        if (occurrence.status() == OccurrenceStatus.CANCELLED) {
            return occurrence;
        }
        callOff(row, "Đã hủy riêng lần phát này, người hủy: " + by + ".");
        return reread(row).occurrence();
    }

    /** A planned date goes because its whole slot was withdrawn. */
    void cancelWithSlot(LedgerRow row, String by) {
        callOff(row, "Đã hủy cả lịch phát, người hủy: " + by + ".");
    }

    /** Other content for one date; refuses what may not or cannot go on air, and what no longer fits. */
    Occurrence content(StoredSlot stored, Instant date, List<SlotItem> items, String by) {
        LedgerRow row = row(stored, date);
        if (!row.isOpen()) {
            throw notPossible(row, "đổi nội dung");
        }
        SlotPlan plan = checks.checkItems(stored.slot(), items);
        Instant at = row.occurrence().plannedAt();
        refuseConflicts(row, fit.playing(stored, row, plan));
        content.replace(row.occurrence().id(), items);
        occurrences.duration(row.occurrence().id(), plan.duration());
        place(stored, reread(row), at, "đổi nội dung riêng ngày này bởi " + by + ".");
        return reread(row).occurrence();
    }

    private void callOff(LedgerRow row, String why) {
        Occurrence occurrence = row.occurrence();
        change(row, OccurrenceStatus.CANCELLED, occurrence.plannedAt(), why, null, why);
        writer.callOff(occurrence.id(), OccurrenceStatus.CANCELLED);
    }

    /** Back to where the series says it is. */
    Occurrence restore(StoredSlot stored, Instant date, String by) {
        LedgerRow row = row(stored, date);
        if (row.isOpen() && !row.deviates() && !row.isOutlived()) {
            return row.occurrence();
        }
        Instant back = row.originalAt();
        if (!isChangeable(row)) {
            throw notPossible(row, "khôi phục");
        }
        if (back.isBefore(clock.instant())) {
            throw tooLateToRestore(row);
        }
        content.replace(row.occurrence().id(), List.of());
        occurrences.duration(row.occurrence().id(), stored.duration());
        LedgerRow plain = reread(row);
        refuseConflicts(plain, fit.restored(stored, plain, back));
        place(stored, plain, back, "khôi phục theo lịch gốc bởi " + by + ".");
        return reread(row).occurrence();
    }

    /** Plans a date for a time, or puts it aside there if the rules keep it silent. */
    private void place(StoredSlot stored, LedgerRow row, Instant at, String traced) {
        Instant end = at.plus(row.occurrence().duration());
        Optional<Veto> veto = rules.between(at, end).veto(standing(stored, row), at, end);
        if (veto.isPresent()) {
            Veto against = veto.get();
            change(
                    row,
                    OccurrenceStatus.SKIPPED,
                    at,
                    against.reason(),
                    against.kind(),
                    traced + " " + against.reason());
            writer.callOff(row.occurrence().id(), OccurrenceStatus.SKIPPED);
        } else {
            change(row, OccurrenceStatus.PLANNED, at, null, null, traced);
            writer.replan(row.occurrence().id(), at);
        }
    }

    Occurrence move(StoredSlot stored, Instant date, LocalDateTime to, String by) {
        LedgerRow row = row(stored, date);
        if (!row.isOpen()) {
            throw notPossible(row, "dời");
        }
        Instant at = ahead(to);
        refuseConflicts(row, fit.moved(stored, row, at));
        String from = VietnameseTimes.dateTime(local(row.occurrence().plannedAt()));
        place(stored, row, at, "dời từ " + from + " bởi " + by + ".");
        return reread(row).occurrence();
    }

    /** What {@link #move} would meet, and where it could go instead; changes nothing. */
    SlotPreview previewMove(StoredSlot stored, LedgerRow row, LocalDateTime to) {
        return fit.moved(stored, row, ahead(to));
    }

    /** What {@link #content} would meet; changes nothing. */
    SlotPreview previewContent(StoredSlot stored, LedgerRow row, List<SlotItem> items) {
        return fit.playing(stored, row, checks.checkItems(stored.slot(), items));
    }

    /** The row of a date; one beyond the filled ledger is written now. */
    private LedgerRow row(StoredSlot stored, Instant date) {
        long slotId = stored.slot().id();
        return occurrences.find(slotId, date).orElseGet(() -> {
            boolean inSeries = stored.instants(date, clock.getZone())
                    .findFirst()
                    .filter(date::equals)
                    .isPresent();
            if (!inSeries || date.isBefore(clock.instant())) {
                throw noSuchDate(stored, date);
            }
            writer.write(stored, List.of(date), "ghi trước vào sổ để thay đổi riêng ngày này.");
            return occurrences.find(slotId, date).orElseThrow(() -> noSuchDate(stored, date));
        });
    }

    private void change(
            LedgerRow row,
            OccurrenceStatus to,
            Instant plannedAt,
            @Nullable String reason,
            @Nullable PutAside putAside,
            String traced) {
        String trace = Trace.with(row.occurrence().trace(), Trace.line(clock, traced));
        JdbcOccurrences.Change change = new JdbcOccurrences.Change(to, plannedAt, reason, putAside, trace);
        if (!isChangeable(row) || !occurrences.change(row, change)) {
            throw notPossible(row, "thay đổi");
        }
    }

    private static void refuseConflicts(LedgerRow row, SlotPreview preview) {
        if (!preview.conflicts().isEmpty()) {
            throw new SlotConflictException(row.occurrence().title(), preview);
        }
    }

    /** With the content that this date has. */
    private Standing standing(StoredSlot stored, LedgerRow row) {
        return standings.of(content.slotFor(stored.slot(), row.occurrence().id()));
    }

    private Instant ahead(LocalDateTime to) {
        Instant at = to.truncatedTo(ChronoUnit.MILLIS).atZone(clock.getZone()).toInstant();
        refuseIfPast(at);
        return at;
    }

    private void refuseIfPast(Instant at) {
        if (at.isBefore(clock.instant())) {
            String time = VietnameseTimes.dateTime(local(at));
            throw Refusal.invalid(
                    "to",
                    "Giờ phát " + time + " đã qua; hãy chọn một giờ sau "
                            + VietnameseTimes.dateTime(LocalDateTime.now(clock)) + ".",
                    "Occurrence cannot go to " + at + ", which is past");
        }
    }

    private Refusal notPossible(LedgerRow row, String what) {
        Occurrence occurrence = row.occurrence();
        return Refusal.of(
                Kind.CONFLICT,
                "Không " + what + " được '" + occurrence.title() + "' lúc "
                        + VietnameseTimes.dateTime(local(occurrence.plannedAt()))
                        + " vì lần phát này " + inWords(occurrence.status())
                        + "; chỉ thay đổi được lần phát chưa lên sóng.",
                "Occurrence " + occurrence.id() + " cannot change, it is " + occurrence.status());
    }

    private Refusal tooLateToRestore(LedgerRow row) {
        return Refusal.of(
                Kind.CONFLICT,
                "Không khôi phục được '" + row.occurrence().title() + "' vì giờ phát gốc "
                        + VietnameseTimes.dateTime(local(row.originalAt())) + " đã qua; hãy lên một lịch phát mới.",
                "Occurrence " + row.occurrence().id() + " cannot go back to " + row.originalAt() + ", which is past");
    }

    private static boolean isChangeable(LedgerRow row) {
        return row.isOpen() || row.occurrence().status() == OccurrenceStatus.CANCELLED;
    }

    private Refusal noSuchDate(StoredSlot stored, Instant date) {
        return Refusal.of(
                Kind.NOT_FOUND,
                "Lịch phát '" + stored.slot().plan().title() + "' không có lần phát nào lúc "
                        + VietnameseTimes.dateTime(local(date)) + ".",
                "Slot " + stored.slot().id() + " has no occurrence at " + date);
    }

    private static String inWords(OccurrenceStatus status) {
        return switch (status) {
            case PLANNED -> "vừa được thay đổi";
            case CLAIMED, ON_AIR -> "đang phát";
            case AIRED, PARTLY -> "đã phát";
            case MISSED, SKIPPED -> "đã bị bỏ qua";
            case CANCELLED -> "đã hủy";
            case PREEMPTED, INTERRUPTED -> "đã bị ngắt";
        };
    }

    private LedgerRow reread(LedgerRow row) {
        return occurrences.find(row.occurrence().id()).orElseThrow();
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
