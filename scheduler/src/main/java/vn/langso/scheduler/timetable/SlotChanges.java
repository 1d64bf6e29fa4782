package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.config.StaffAction;

/**
 * Changes a whole series: edits it, or splits it so that another goes on from a date. What is over keeps its name and
 * zones; a date that a person cancelled or moved stays so. A part that was split already stays a part: neither an edit
 * nor another split takes back the dates with which another slot goes on. Times without offset are local times of the
 * commune; thread-safe.
 */
@Service
public class SlotChanges {
    private static final int SHOWN_WITH_CONFLICTS = 10;

    private final SlotChecks checks;
    private final PlanDesk desk;
    private final JdbcSlots slots;
    private final JdbcSuspensions suspensions;
    private final JdbcRedating rows;
    private final Crossings crossings;
    private final Redating redating;
    private final LedgerWriter ledger;
    private final Freshness freshness;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SlotChanges(
            SlotChecks checks,
            PlanDesk desk,
            JdbcSlots slots,
            JdbcSuspensions suspensions,
            JdbcRedating rows,
            Crossings crossings,
            Redating redating,
            LedgerWriter ledger,
            Freshness freshness,
            ApplicationEventPublisher events,
            Clock clock) {
        this.checks = checks;
        this.desk = desk;
        this.slots = slots;
        this.suspensions = suspensions;
        this.rows = rows;
        this.crossings = crossings;
        this.redating = redating;
        this.ledger = ledger;
        this.freshness = freshness;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Replaces everything about a slot from now on.
     *
     * @param version the version the person saw; another one is refused ({@link StaleSlotException}), as are bad fields
     *     ({@link Refusal}) and conflicts ({@link SlotConflictException})
     */
    @Transactional
    public Slot edit(long slotId, long version, SlotDraft draft, String by) {
        slots.takeTurn();
        StoredSlot old = living(slotId);
        freshness.refuseStale(old, version);
        SlotPlan plan = checks.checkChange(draft, old.endsBefore());
        Crossings.Rows before = crossings.ofEdit(old.slot());
        Crossing crossing = crossings.crossing(before, plan);
        checks.somethingLeft(plan.without(crossing.spent()));
        refuseConflicts(plan.without(crossing.exceptions()), clock.instant(), slotId, before);
        rows.freeze(old.slot(), clock.instant());
        StoredSlot edited = slots.update(slotId, plan, by, clock.instant());
        redating.carryOver(crossing, edited, by);
        fill(edited, "lịch sửa bởi " + by + "; không trùng lịch khác, bản tin đã duyệt.");
        audit(by, "edit slot", edited.slot(), "");
        return edited.slot();
    }

    /** As {@link #split(long, Long, LocalDateTime, SlotChange, String)}, whatever version the slot has. */
    @Transactional
    public Slot split(long slotId, LocalDateTime from, SlotChange change, String by) {
        return split(slotId, null, from, change, by);
    }

    /**
     * From a date on another slot goes on with the series; the old one ends before it.
     *
     * @param version the version the person saw; another one is refused ({@link StaleSlotException}); null for any
     * @return the new slot
     */
    @Transactional
    public Slot split(long slotId, @Nullable Long version, LocalDateTime from, SlotChange change, String by) {
        slots.takeTurn();
        StoredSlot old = living(slotId);
        freshness.refuseStale(old, version);
        SplitPoint point = SplitPoint.of(old, from, clock);
        return goOn(old, from, change.over(old.slot().plan(), point.firstDate(), point.rest()), by);
    }

    /**
     * As {@link #split(long, LocalDateTime, SlotChange, String)}, with everything that the other slot shall be.
     *
     * @param version the version the person saw; another one is refused ({@link StaleSlotException})
     */
    @Transactional
    public Slot split(long slotId, long version, LocalDateTime from, SlotDraft rest, String by) {
        slots.takeTurn();
        StoredSlot old = living(slotId);
        freshness.refuseStale(old, version);
        SplitPoint.of(old, from, clock);
        return goOn(old, from, rest, by);
    }

    /** The part of a slot from a date on, as it is now: what a split would begin with. */
    @Transactional(readOnly = true)
    public SlotDraft restOf(long slotId, LocalDateTime from) {
        StoredSlot old = living(slotId);
        SplitPoint point = SplitPoint.of(old, from, clock);
        return new SlotChange(null, null, null, null, null, null, null)
                .over(old.slot().plan(), point.firstDate(), point.rest());
    }

    /**
     * What a slot would be like after an edit, or the part of it that is split off; its own dates do not count, nor do
     * those with which another slot goes on already. Saves nothing.
     *
     * @param from local time from which it would hold; what is past does not count
     * @param count how many occurrences to answer with
     */
    @Transactional(readOnly = true)
    public SlotPreview preview(long slotId, SlotDraft draft, LocalDateTime from, int count) {
        SlotPlan whole = checks.checkForPreview(draft);
        Instant wanted = from.atZone(clock.getZone()).toInstant();
        Instant begin = wanted.isBefore(clock.instant()) ? clock.instant() : wanted;
        StoredSlot old = slots.find(slotId).orElseThrow(() -> SlotNotFound.of(slotId));
        Crossings.Rows before =
                wanted.isAfter(clock.instant()) ? crossings.ofSplit(old.slot(), wanted) : crossings.ofEdit(old.slot());
        SlotPlan ending = whole.endingBefore(old.endsBefore());
        SlotPlan plan = ending.without(crossings.crossing(before, ending).exceptions());
        List<AirTime> shown = plan.airTimes(begin, clock.getZone()).limit(count).toList();
        Set<Long> except = Set.of(slotId);
        return desk.review(plan, begin, shown, except, changed -> crossings.alongside(before, changed))
                .with(desk.warnings(plan, begin, except));
    }

    private Slot goOn(StoredSlot old, LocalDateTime from, SlotDraft rest, String by) {
        long slotId = old.slot().id();
        SlotPlan plan = checks.checkRest(rest, old.endsBefore());
        refuseEarlier(plan, from);
        Instant split = from.atZone(clock.getZone()).toInstant();
        Crossings.Rows before = crossings.ofSplit(old.slot(), split);
        Crossing crossing = crossings.crossing(before, plan);
        checks.somethingLeft(plan.without(crossing.spent()));
        refuseConflicts(plan.without(crossing.exceptions()), plan.start(clock.getZone()), slotId, before);
        Instant now = clock.instant();
        rows.freeze(old.slot(), now);
        slots.endBefore(slotId, from, by, now);
        StoredSlot goesOn = slots.insert(plan, by, now, now.plus(Ledger.AHEAD), slotId);
        suspensions.goOnWith(goesOn.slot().id(), slotId, split);
        redating.carryOver(crossing, goesOn, by);
        fill(goesOn, "tách từ lịch số " + slotId + " bởi " + by + ".");
        audit(by, "split slot", goesOn.slot(), ", từ " + VietnameseTimes.date(from.toLocalDate()));
        return goesOn.slot();
    }

    private void fill(StoredSlot stored, String why) {
        Instant now = clock.instant();
        Instant until = now.plus(Ledger.AHEAD);
        List<Instant> dates = Series.of(stored, clock.getZone()).datesUntil(now, until, clock.getZone());
        slots.filledUntil(stored.slot().id(), until);
        ledger.write(stored, dates, why);
    }

    private void refuseConflicts(SlotPlan plan, Instant from, long slotId, Crossings.Rows before) {
        List<AirTime> first =
                plan.airTimes(from, clock.getZone()).limit(SHOWN_WITH_CONFLICTS).toList();
        SlotPreview review =
                desk.review(plan, from, first, Set.of(slotId), changed -> crossings.alongside(before, changed));
        if (!review.conflicts().isEmpty()) {
            throw new SlotConflictException(plan.draft().title(), review);
        }
    }

    private static void refuseEarlier(SlotPlan plan, LocalDateTime from) {
        if (plan.draft().start().isBefore(from)) {
            throw Refusal.invalid(
                    "start",
                    "Giờ bắt đầu của lịch mới "
                            + VietnameseTimes.dateTime(plan.draft().start()) + " phải từ lúc tách "
                            + VietnameseTimes.dateTime(from) + " trở đi.",
                    "Split-off slot starts before the split");
        }
    }

    private StoredSlot living(long slotId) {
        return slots.find(slotId).filter(stored -> !stored.isWithdrawn()).orElseThrow(() -> SlotNotFound.of(slotId));
    }

    private void audit(String by, String action, Slot slot, String more) {
        events.publishEvent(
                new StaffAction(by, action, "#" + slot.id() + " " + slot.plan().title() + more));
    }
}
