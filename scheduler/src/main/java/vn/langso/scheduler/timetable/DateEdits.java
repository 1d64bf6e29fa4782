package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Kind;

/**
 * Changes one date for somebody who looked at it: refused with {@link ChangedMeanwhile} if it is no longer what they
 * saw, with {@link SlotConflictException} if it does not fit. The series stays as it is. Thread-safe.
 */
@Service
public class DateEdits {
    private final BroadcastSchedule schedule;
    private final Timetable timetable;
    private final JdbcSlots slots;
    private final JdbcOccurrences occurrences;
    private final DateChanges changes;
    private final JdbcStandIns standIns;
    private final Clock clock;

    DateEdits(
            BroadcastSchedule schedule,
            Timetable timetable,
            JdbcSlots slots,
            JdbcOccurrences occurrences,
            DateChanges changes,
            JdbcStandIns standIns,
            Clock clock) {
        this.schedule = schedule;
        this.timetable = timetable;
        this.slots = slots;
        this.occurrences = occurrences;
        this.changes = changes;
        this.standIns = standIns;
        this.clock = clock;
    }

    /** To another local time. */
    @Transactional
    public void move(Seen seen, LocalDateTime to, String by) {
        Occurrence date = unchanged(seen);
        schedule.move(date.slotId(), date.originalAt(), to, by);
    }

    /** What a move would meet there, the nearest free times and orders; changes nothing. */
    @Transactional(readOnly = true)
    public SlotPreview previewMove(long occurrenceId, LocalDateTime to) {
        LedgerRow row = row(occurrenceId);
        return changes.previewMove(stored(row), row, to);
    }

    /** What other content would meet; changes nothing. */
    @Transactional(readOnly = true)
    public SlotPreview previewContent(long occurrenceId, List<SlotItem> items) {
        LedgerRow row = row(occurrenceId);
        return changes.previewContent(stored(row), row, items);
    }

    /** What it plays as things stand: its own content, or its slot's. */
    @Transactional(readOnly = true)
    public List<SlotItem> content(long occurrenceId) {
        Occurrence occurrence = row(occurrenceId).occurrence();
        return schedule.slotFor(occurrence).orElseThrow().plan().items();
    }

    /** Other content for this date only. */
    @Transactional
    public void changeContent(Seen seen, List<SlotItem> items, String by) {
        Occurrence date = unchanged(seen);
        schedule.changeContent(date.slotId(), date.originalAt(), items, by);
    }

    /** To the same time, some minutes later or earlier. */
    @Transactional
    public void shift(Seen seen, int minutes, String by) {
        Occurrence date = unchanged(seen);
        LocalDateTime to = local(date.plannedAt()).plusMinutes(minutes);
        schedule.move(date.slotId(), date.originalAt(), to, by);
    }

    @Transactional
    public void cancel(Seen seen, String by) {
        Occurrence date = unchanged(seen);
        schedule.cancel(date.slotId(), date.originalAt(), by);
    }

    /** Back to where the series says it is. */
    @Transactional
    public void restore(Seen seen, String by) {
        Occurrence date = unchanged(seen);
        schedule.restore(date.slotId(), date.originalAt(), by);
    }

    /**
     * Heard in other zones on this date: the date is called off and planned once, at the same time and with the content
     * that it has, in those zones. What is planned instead goes with the series: it is suspended and withdrawn with it,
     * and goes when the date is restored.
     */
    @Transactional
    public Slot inZones(Seen seen, List<String> zones, String by) {
        return instead(
                seen,
                by,
                plan -> new SlotDraft(
                        plan.title(), plan.items(), zones, plan.start(), null, plan.lateMinutes(), plan.resume()));
    }

    /** Its one bulletin several times in a row on this date; refused where the running order has more than one. */
    @Transactional
    public Slot repeated(Seen seen, int repeats, String by) {
        return instead(seen, by, plan -> {
            if (plan.items().size() != 1) {
                throw Refusal.of(
                        Kind.CONFLICT,
                        "Lịch phát '" + plan.title() + "' gồm " + plan.items().size()
                                + " bản tin, nên không kéo dài hay rút ngắn được; độ dài do các bản tin quyết định.",
                        "Running order of several items cannot be stretched");
            }
            SlotItem item = plan.items().getFirst();
            return new SlotDraft(
                    plan.title(),
                    List.of(new SlotItem(item.bulletinId(), repeats, item.gapSeconds())),
                    plan.zones(),
                    plan.start(),
                    null,
                    plan.lateMinutes(),
                    plan.resume());
        });
    }

    private Slot instead(Seen seen, String by, UnaryOperator<SlotDraft> change) {
        Occurrence old = unchanged(seen);
        SlotDraft plan = schedule.slotFor(old).orElseThrow().plan();
        boolean recurs = plan.recurrence() != null;
        SlotDraft here = new SlotDraft(
                plan.title(),
                plan.items(),
                plan.zones(),
                local(old.plannedAt()),
                null,
                plan.lateMinutes(),
                plan.resume());
        SlotDraft wanted = change.apply(here);
        Optional<Long> replaced = recurs ? Optional.of(old.id()) : standIns.replacedBy(old.slotId());
        if (recurs) {
            schedule.cancel(old.slotId(), old.originalAt(), by);
        } else {
            schedule.withdraw(old.slotId(), by);
        }
        Slot planned = schedule.plan(wanted, by);
        replaced.ifPresent(occurrence -> standIns.put(planned.id(), occurrence));
        return planned;
    }

    /** The date as it is now, once nobody else can change it any more. */
    private Occurrence unchanged(Seen seen) {
        slots.takeTurn();
        Occurrence now = row(seen.occurrenceId()).occurrence();
        if (now.revision() != seen.revision()) {
            TimetableEntry entry = timetable.find(now.id()).orElseThrow(() -> gone(now.id()));
            throw new ChangedMeanwhile(entry, changed(now));
        }
        return now;
    }

    private LedgerRow row(long occurrenceId) {
        return occurrences.find(occurrenceId).orElseThrow(() -> gone(occurrenceId));
    }

    private StoredSlot stored(LedgerRow row) {
        long slotId = row.occurrence().slotId();
        return slots.find(slotId).orElseThrow(() -> SlotNotFound.of(slotId));
    }

    private static Refusal gone(long occurrenceId) {
        return Refusal.of(
                Kind.NOT_FOUND,
                "Không còn lần phát số " + occurrenceId + ".",
                "Occurrence " + occurrenceId + " not found");
    }

    private String changed(Occurrence now) {
        String last =
                now.trace().isEmpty() ? "" : " Lần sửa cuối – " + now.trace().getLast();
        return "'" + now.title() + "' đã được người khác sửa sau khi ông/bà mở trang, nay là "
                + VietnameseTimes.dateTime(local(now.plannedAt())) + "." + last;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
