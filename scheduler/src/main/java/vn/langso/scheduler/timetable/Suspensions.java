package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.InputCheck;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Kind;
import vn.langso.config.Refusal.Problem;
import vn.langso.config.StaffAction;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.AirRules.SilentZone;
import vn.langso.scheduler.timetable.JdbcSuspensions.Of;

/**
 * Silences a slot or a zone between two moments ("mất điện đến thứ Sáu"). Planned dates become skipped with
 * the reason and come back when the suspension is lifted. A slot that also goes to other zones still airs there. Times
 * without offset are local times of the commune; thread-safe.
 */
@Service
public class Suspensions {
    private static final int LONGEST_REASON = 200;

    private final JdbcSuspensions rows;
    private final JdbcSlots slots;
    private final ZoneBook zones;
    private final DayRejudge rejudge;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Suspensions(
            JdbcSuspensions rows,
            JdbcSlots slots,
            ZoneBook zones,
            DayRejudge rejudge,
            ApplicationEventPublisher events,
            Clock clock) {
        this.rows = rows;
        this.slots = slots;
        this.zones = zones;
        this.rejudge = rejudge;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Refuses the fields that a suspension would be refused for, whatever it silences.
     *
     * @param from null for now
     */
    public void check(@Nullable LocalDateTime from, LocalDateTime until, String reason) {
        checked(begin(from), until, reason);
    }

    /** @param from null for now */
    @Transactional
    public void suspendSlot(long slotId, @Nullable LocalDateTime from, LocalDateTime until, String reason, String by) {
        StoredSlot slot = living(slotId);
        suspend(Of.SLOT, List.of(Long.toString(slotId)), from, until, reason, by);
        auditSuspended(slot, reason, by);
    }

    /**
     * Several slots alike, as {@link #suspendSlot} does it with one: all of them, or none and a refusal that names every
     * one that ended meanwhile; the field of each problem is the slot's number.
     *
     * @param from null for now
     */
    @Transactional
    public void suspendSlots(
            Collection<Long> slotIds, @Nullable LocalDateTime from, LocalDateTime until, String reason, String by) {
        slots.takeTurn();
        List<StoredSlot> chosen = slotIds.stream()
                .distinct()
                .sorted()
                .map(id -> slots.find(id).orElseThrow(() -> SlotNotFound.of(id)))
                .toList();
        refuseEnded(chosen);
        List<String> subjects =
                chosen.stream().map(stored -> Long.toString(stored.slot().id())).toList();
        suspend(Of.SLOT, subjects, from, until, reason, by);
        chosen.forEach(stored -> auditSuspended(stored, reason, by));
    }

    private static void refuseEnded(List<StoredSlot> chosen) {
        List<Problem> problems = chosen.stream()
                .filter(StoredSlot::isWithdrawn)
                .map(StoredSlot::slot)
                .map(slot -> new Problem(
                        Long.toString(slot.id()),
                        "Lịch phát '" + slot.plan().title() + "' đã hủy nên không tạm dừng được nữa; hãy bỏ chọn các"
                                + " lần phát của lịch này."))
                .toList();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems, problems.size() + " of " + chosen.size() + " slots to suspend ended");
        }
    }

    /** Lets a slot be heard again: lifts what silences it now, or else what would next. What begins later stays. */
    @Transactional
    public void resumeSlot(long slotId, String by) {
        StoredSlot slot = living(slotId);
        lift(Of.SLOT, Long.toString(slotId), named(slot), this::atOnce, by);
        audit(by, "resume slot", "#" + slotId + " " + slot.slot().plan().title());
    }

    /** Lifts one suspension of a slot; others of it stay. */
    @Transactional
    public void resumeSlot(Suspension one, String by) {
        StoredSlot slot = living(Long.parseLong(one.subject()));
        lift(Of.SLOT, one.subject(), named(slot), only(one), by);
        audit(by, "resume slot", "#" + one.subject() + " " + slot.slot().plan().title());
    }

    private static String named(StoredSlot slot) {
        return "Lịch phát '" + slot.slot().plan().title() + "'";
    }

    /** @param from null for now; what is still heard then is silent too */
    @Transactional
    public void suspendZone(String slug, @Nullable LocalDateTime from, LocalDateTime until, String reason, String by) {
        Zone zone = zone(slug);
        suspend(Of.ZONE, List.of(slug), from, until, reason, by);
        audit(by, "suspend zone", zone.name() + ", " + reason);
    }

    /** How many planned dates would fall silent if a zone were suspended: what is still heard elsewhere does not. */
    @Transactional(readOnly = true)
    public long affected(String slug, LocalDateTime from, LocalDateTime until) {
        return rejudge.silencedBy(SilentZone.of(zone(slug), instant(from), instant(until), ""));
    }

    /** Lets a zone be heard again, as {@link #resumeSlot(long, String)} does it with a slot. */
    @Transactional
    public void resumeZone(String slug, String by) {
        Zone zone = zone(slug);
        lift(Of.ZONE, slug, zone.name(), this::atOnce, by);
        audit(by, "resume zone", zone.name());
    }

    /** Lifts one suspension of a zone; others of it stay. */
    @Transactional
    public void resumeZone(Suspension one, String by) {
        Zone zone = zone(one.subject());
        lift(Of.ZONE, one.subject(), zone.name(), only(one), by);
        audit(by, "resume zone", zone.name());
    }

    /** The zones that are silent now or will be, oldest first. */
    @Transactional(readOnly = true)
    public List<Suspension> ofZones() {
        return rows.between(Of.ZONE, clock.instant(), AirRuleBook.END);
    }

    /** The slots that are silent now or will be, oldest first. */
    @Transactional(readOnly = true)
    public List<Suspension> ofSlots() {
        return rows.between(Of.SLOT, clock.instant(), AirRuleBook.END);
    }

    /** Judges once, however many they are. */
    private void suspend(
            Of what,
            List<String> subjects,
            @Nullable LocalDateTime from,
            LocalDateTime until,
            String reason,
            String by) {
        slots.takeTurn();
        Instant now = clock.instant();
        Instant begin = begin(from);
        Instant end = instant(until);
        String why = checked(begin, until, reason);
        subjects.forEach(subject -> rows.insert(what, new Suspension(0, subject, begin, end, why, by), now));
        rejudge.judgeAgain(begin, end);
    }

    private List<Suspension> atOnce(List<Suspension> present) {
        return Suspension.atOnce(present, clock.instant());
    }

    private static UnaryOperator<List<Suspension>> only(Suspension one) {
        return present ->
                present.stream().filter(other -> other.id() == one.id()).toList();
    }

    /** @param meant which of those of the subject that are not over */
    private void lift(Of what, String subject, String named, UnaryOperator<List<Suspension>> meant, String by) {
        slots.takeTurn();
        Instant now = clock.instant();
        List<Suspension> present = rows.between(what, now, AirRuleBook.END).stream()
                .filter(suspension -> suspension.subject().equals(subject))
                .toList();
        List<Suspension> lifted = meant.apply(present);
        if (lifted.isEmpty()) {
            throw Refusal.of(
                    Kind.CONFLICT, named + " hiện không tạm dừng.", "Nothing to lift for " + what + " " + subject);
        }
        lifted.forEach(suspension -> rows.lift(what, suspension.id(), by, now));
        lifted.forEach(suspension -> rejudge.judgeAgain(suspension.from(), suspension.until()));
    }

    private Instant begin(@Nullable LocalDateTime from) {
        return from == null ? clock.instant() : instant(from);
    }

    private String checked(Instant from, LocalDateTime until, String reason) {
        InputCheck check = new InputCheck();
        String why = check.required("reason", "Lý do", reason, LONGEST_REASON).replace('\n', ' ');
        Instant end = instant(until);
        Instant now = clock.instant();
        if (!end.isAfter(from) || !end.isAfter(now)) {
            check.problem(
                    "until",
                    "Lúc hết tạm dừng (" + VietnameseTimes.end(until) + ") phải sau "
                            + (from.isAfter(now) ? "lúc bắt đầu (" + local(from) : "bây giờ (" + local(now)) + ").");
        } else if (end.isAfter(AirRuleBook.END)) {
            check.problem(
                    "until",
                    "Lúc hết tạm dừng (" + VietnameseTimes.end(until) + ") nằm ngoài lịch; cần trước năm 2101.");
        }
        check.refuseProblems("Suspension refused");
        return why;
    }

    private Instant instant(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }

    private String local(Instant at) {
        return VietnameseTimes.dateTime(LocalDateTime.ofInstant(at, clock.getZone()));
    }

    private Zone zone(String slug) {
        return zones.find(slug)
                .orElseThrow(() -> Refusal.of(
                        Kind.NOT_FOUND,
                        "Không có khu vực “" + RuleParts.shown(slug) + "”.",
                        "Zone to suspend not found"));
    }

    private StoredSlot living(long slotId) {
        return slots.find(slotId).filter(stored -> !stored.isWithdrawn()).orElseThrow(() -> SlotNotFound.of(slotId));
    }

    private void auditSuspended(StoredSlot stored, String reason, String by) {
        Slot slot = stored.slot();
        audit(by, "suspend slot", "#" + slot.id() + " " + slot.plan().title() + ", " + reason);
    }

    private void audit(String by, String action, String what) {
        events.publishEvent(new StaffAction(by, action, what));
    }
}
