package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.config.StaffAction;

/**
 * Plans slots: slot, ledger rows and alarms in one transaction, or nothing. Times without offset are local times of
 * the commune. Thread-safe; whoever plans waits for the one before.
 */
@Service
public class BroadcastSchedule {
    /** The most occurrences that a preview shows. */
    public static final int LONGEST_PREVIEW = 500;

    private static final int SHOWN_WITH_CONFLICTS = 10;

    private final SlotChecks checks;
    private final PlanDesk desk;
    private final JdbcSlots slots;
    private final JdbcOccurrences occurrences;
    private final LedgerWriter ledger;
    private final DateChanges dates;
    private final ClaimRules claims;
    private final OwnContent content;
    private final JdbcStandIns standIns;
    private final NamedDates named;
    private final Freshness freshness;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BroadcastSchedule(
            SlotChecks checks,
            PlanDesk desk,
            JdbcSlots slots,
            JdbcOccurrences occurrences,
            LedgerWriter ledger,
            DateChanges dates,
            ClaimRules claims,
            OwnContent content,
            JdbcStandIns standIns,
            NamedDates named,
            Freshness freshness,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.desk = desk;
        this.slots = slots;
        this.occurrences = occurrences;
        this.ledger = ledger;
        this.dates = dates;
        this.claims = claims;
        this.content = content;
        this.standIns = standIns;
        this.named = named;
        this.freshness = freshness;
        this.events = events;
        this.clock = clock;
    }

    /** Plans; refuses bad fields ({@link Refusal}) and conflicts ({@link SlotConflictException}). */
    @Transactional
    public Slot plan(SlotDraft draft, String by) {
        slots.takeTurn();
        // only now: whoever had the turn may have changed a bulletin
        SlotPlan plan = checks.check(draft);
        refuseConflicts(plan);
        Instant now = clock.instant();
        Instant filledUntil = now.plus(Ledger.AHEAD);
        StoredSlot stored = slots.insert(plan, by, now, filledUntil, null);
        String why = "lên lịch bởi " + by + "; không trùng lịch khác, bản tin đã duyệt.";
        Series series = Series.of(stored, clock.getZone());
        ledger.write(stored, series.datesUntil(plan.start(clock.getZone()), filledUntil, clock.getZone()), why);
        audit(by, "plan slot", stored.slot(), "");
        return stored.slot();
    }

    /** Refuses the fields that {@link #plan} would refuse; looks for no conflict and saves nothing. */
    @Transactional(readOnly = true)
    public void check(SlotDraft draft) {
        checks.check(draft);
    }

    /** Refuses the fields that {@link #preview} would refuse: a series may have started long ago. */
    @Transactional(readOnly = true)
    public void checkForPreview(SlotDraft draft) {
        checks.checkForPreview(draft);
    }

    /**
     * The next occurrences from a local time on and every conflict; saves nothing. Other than for {@link #plan} the
     * start of a series may lie in the past.
     *
     * @param count how many occurrences, 1 to {@value #LONGEST_PREVIEW}
     */
    @Transactional(readOnly = true)
    public SlotPreview preview(SlotDraft draft, LocalDateTime from, int count) {
        if (count < 1 || count > LONGEST_PREVIEW) {
            throw Refusal.invalid(
                    "count",
                    "Số lần phát cần xem trước là " + count + ", cần 1–" + LONGEST_PREVIEW + ".",
                    "Preview of " + count + " occurrences refused");
        }
        SlotPlan plan = checks.checkForPreview(draft);
        Instant shownFrom = from.atZone(clock.getZone()).toInstant();
        List<AirTime> shown =
                plan.airTimes(shownFrom, clock.getZone()).limit(count).toList();
        Instant now = clock.instant();
        return desk.review(plan, now, shown, Set.of())
                .with(desk.warnings(plan, shownFrom.isAfter(now) ? shownFrom : now, Set.of()));
    }

    /** All that are not withdrawn, oldest first. */
    @Transactional(readOnly = true)
    public List<Slot> slots() {
        return slots.living().stream().map(StoredSlot::slot).toList();
    }

    /** A slot, also one that was withdrawn. */
    @Transactional(readOnly = true)
    public Optional<Slot> find(long slotId) {
        return slots.find(slotId).map(StoredSlot::slot);
    }

    /** Whether there is such a slot and nobody has withdrawn it. */
    @Transactional(readOnly = true)
    public boolean stands(long slotId) {
        return slots.find(slotId).filter(slot -> !slot.isWithdrawn()).isPresent();
    }

    /**
     * The slot as it applies to one occurrence: with that date's own items where it has other content. Whoever plays an
     * occurrence takes its items from here.
     */
    @Transactional(readOnly = true)
    public Optional<Slot> slotFor(Occurrence occurrence) {
        return find(occurrence.slotId()).map(slot -> content.slotFor(slot, occurrence.id()));
    }

    /**
     * Why an occurrence may not begin at this moment, as a Vietnamese sentence: it would not end inside its broadcast
     * window, the day is silent, the slot or all of its zones are suspended. To be asked at the claim (G4), whatever
     * was true when it was planned. Emergencies are bound by none of this, trial mode lifts windows and holidays.
     */
    @Transactional(readOnly = true)
    public Optional<String> whyNotNow(Occurrence occurrence) {
        return slotFor(occurrence).flatMap(slot -> claims.whyNotNow(occurrence, slot));
    }

    /** As {@link #withdraw(long, Long, String)}, whatever version the slot has. */
    @Transactional
    public void withdraw(long slotId, String by) {
        withdraw(slotId, null, by);
    }

    /**
     * Ends a slot, and what is still to be heard instead of its dates: the planned occurrences become CANCELLED, their
     * alarms go; what is on air ends by itself.
     *
     * @param version the version the person saw; another one is refused ({@link StaleSlotException}); null for any
     */
    @Transactional
    public void withdraw(long slotId, @Nullable Long version, String by) {
        slots.takeTurn();
        StoredSlot stored = living(slotId);
        freshness.refuseStale(stored, version);
        standIns.bySeries().getOrDefault(slotId, List.of()).stream()
                .filter(standIn -> !occurrences.open(standIn, Instant.EPOCH).isEmpty())
                .forEach(standIn -> end(living(standIn), by));
        end(stored, by);
    }

    private void end(StoredSlot stored, String by) {
        long slotId = stored.slot().id();
        slots.withdraw(slotId, by, clock.instant());
        occurrences.open(slotId, Instant.EPOCH).forEach(row -> dates.cancelWithSlot(row, by));
        audit(by, "withdraw slot", stored.slot(), "");
    }

    /**
     * Cancels one date without touching the series; again changes nothing.
     *
     * @param originalAt when the series has it
     */
    @Transactional
    public Occurrence cancel(long slotId, Instant originalAt, String by) {
        return cancel(exactly(slotId, originalAt), by);
    }

    /**
     * The same, refused ({@link StaleSlotException}, {@link StaleDateException}) if something else stands there now.
     *
     * @param at the original time of the date, or the time to which it was moved
     */
    @Transactional
    public Occurrence cancel(long slotId, Instant at, Known known, String by) {
        return cancel(called(slotId, at, known), by);
    }

    private Occurrence cancel(Named date, String by) {
        Occurrence changed = dates.cancel(date.slot(), date.originalAt(), by);
        audit(by, "cancel date", date.slot().slot(), ", " + local(date.originalAt()));
        return changed;
    }

    /**
     * Brings a cancelled or moved date back to its original time, if that is still ahead and free; what was planned
     * instead of it goes, unless it was heard already.
     *
     * @param at the original time of the date; or the time to which it was moved, if the series has none then
     */
    @Transactional
    public Occurrence restore(long slotId, Instant at, String by) {
        return restore(slotId, at, Known.NOTHING, by);
    }

    /** The same, refused ({@link StaleSlotException}, {@link StaleDateException}) if something else stands there now. */
    @Transactional
    public Occurrence restore(long slotId, Instant at, Known known, String by) {
        StoredSlot stored = exactly(slotId, at).slot();
        freshness.refuseStale(stored, at, known);
        occurrences
                .find(slotId, at)
                .flatMap(row -> standIns.insteadOf(row.occurrence().id()))
                .ifPresent(standIn -> end(unheard(living(standIn)), by));
        Occurrence changed = dates.restore(stored, at, by);
        audit(by, "restore date", stored.slot(), ", " + local(at));
        return changed;
    }

    /**
     * Moves one date to another local time, if it is free; the identity stays the original time.
     *
     * @param originalAt when the series has it
     */
    @Transactional
    public Occurrence move(long slotId, Instant originalAt, LocalDateTime to, String by) {
        return move(exactly(slotId, originalAt), to, by);
    }

    /**
     * The same, refused ({@link StaleSlotException}, {@link StaleDateException}) if something else stands there now.
     *
     * @param at the original time of the date, or the time to which it was moved
     */
    @Transactional
    public Occurrence move(long slotId, Instant at, Known known, LocalDateTime to, String by) {
        return move(called(slotId, at, known), to, by);
    }

    private Occurrence move(Named date, LocalDateTime to, String by) {
        Occurrence changed = dates.move(date.slot(), date.originalAt(), to, by);
        audit(by, "move date", date.slot().slot(), ", " + local(date.originalAt()));
        return changed;
    }

    /**
     * Other content for one date; nothing else of the series changes. {@link #restore} brings the series' own content
     * back.
     *
     * @param originalAt when the series has it
     */
    @Transactional
    public Occurrence changeContent(long slotId, Instant originalAt, List<SlotItem> items, String by) {
        return changeContent(exactly(slotId, originalAt), items, by);
    }

    /**
     * The same, refused ({@link StaleSlotException}, {@link StaleDateException}) if something else stands there now.
     *
     * @param at the original time of the date, or the time to which it was moved
     */
    @Transactional
    public Occurrence changeContent(long slotId, Instant at, Known known, List<SlotItem> items, String by) {
        return changeContent(called(slotId, at, known), items, by);
    }

    private Occurrence changeContent(Named date, List<SlotItem> items, String by) {
        Occurrence changed = dates.content(date.slot(), date.originalAt(), items, by);
        audit(by, "change date content", date.slot().slot(), ", " + local(date.originalAt()));
        return changed;
    }

    /** One date of a slot, in one's turn: nobody else can change it any more. */
    private record Named(StoredSlot slot, Instant originalAt) {}

    private Named exactly(long slotId, Instant originalAt) {
        slots.takeTurn();
        return new Named(living(slotId), originalAt);
    }

    private Named called(long slotId, Instant at, Known known) {
        StoredSlot stored = exactly(slotId, at).slot();
        Instant originalAt = named.toChange(stored, at);
        freshness.refuseStale(stored, originalAt, known);
        return new Named(stored, originalAt);
    }

    private StoredSlot unheard(StoredSlot standIn) {
        Slot slot = standIn.slot();
        boolean spent =
                occurrences.since(slot.id(), Instant.EPOCH).stream().anyMatch(row -> row.isSpent(clock.instant()));
        if (spent) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "Không khôi phục được vì '" + slot.plan().title() + "' lúc "
                            + VietnameseTimes.dateTime(slot.plan().start())
                            + ", lên lịch thay cho lần phát này, đã lên sóng hoặc qua giờ; muốn phát thêm thì lên một lịch phát mới.",
                    "Slot " + slot.id() + " was heard instead of the date to restore");
        }
        return standIn;
    }

    private String local(Instant at) {
        return VietnameseTimes.dateTime(at.atZone(clock.getZone()).toLocalDateTime());
    }

    private void audit(String by, String action, Slot slot, String date) {
        events.publishEvent(
                new StaffAction(by, action, "#" + slot.id() + " " + slot.plan().title() + date));
    }

    private void refuseConflicts(SlotPlan plan) {
        Instant start = plan.draft().start().atZone(clock.getZone()).toInstant();
        List<AirTime> first = plan.airTimes(start, clock.getZone())
                .limit(SHOWN_WITH_CONFLICTS)
                .toList();
        SlotPreview review = desk.review(plan, start, first, Set.of());
        if (!review.conflicts().isEmpty()) {
            throw new SlotConflictException(plan.draft().title(), review);
        }
    }

    private StoredSlot living(long slotId) {
        return slots.find(slotId).filter(stored -> !stored.isWithdrawn()).orElseThrow(() -> SlotNotFound.of(slotId));
    }
}
