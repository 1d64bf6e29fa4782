package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.bulletins.BulletinChanged;

/**
 * Gives slots, and their dates that have not aired yet, the length and the last day of what they now play: a bulletin
 * may have been recorded again, or may be heard longer. While one of their bulletins has no sound the old length stays.
 * Whether a longer date still fits is for {@link Misfits} to tell. Works in the transaction of the change; thread-safe.
 */
@Component
class NewLengths {
    private static final Logger log = LoggerFactory.getLogger(NewLengths.class);

    private final JdbcSlots slots;
    private final JdbcLengths lengths;
    private final JdbcOccurrences occurrences;
    private final OwnContent content;
    private final PlayableBulletins bulletins;
    private final DayRejudge rejudge;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NewLengths(
            JdbcSlots slots,
            JdbcLengths lengths,
            JdbcOccurrences occurrences,
            OwnContent content,
            PlayableBulletins bulletins,
            DayRejudge rejudge,
            ApplicationEventPublisher events,
            Clock clock) {
        this.slots = slots;
        this.lengths = lengths;
        this.occurrences = occurrences;
        this.content = content;
        this.bulletins = bulletins;
        this.rejudge = rejudge;
        this.events = events;
        this.clock = clock;
    }

    @EventListener
    void on(BulletinChanged changed) {
        if (lengths.slotsPlaying(changed.bulletinId()).isEmpty()) {
            return; // a new bulletin waits for nobody who plans
        }
        slots.takeTurn();
        lengths.slotsPlaying(changed.bulletinId())
                .forEach(id -> renew(slots.find(id).orElseThrow()));
        rejudge.judgeAgain(lengths.slotsPlaying(changed.bulletinId()));
    }

    private void renew(StoredSlot stored) {
        Slot slot = stored.slot();
        Duration length = length(slot).orElse(stored.duration());
        LocalDate heardUntil = heardUntil(slot);
        if (!length.equals(stored.duration()) || !Objects.equals(heardUntil, stored.heardUntil())) {
            lengths.change(slot.id(), length, heardUntil);
        }
        long changed = occurrences.open(slot.id(), Instant.EPOCH).stream()
                .filter(row -> length(slot, row)
                        .filter(now -> !now.equals(row.occurrence().duration()))
                        .filter(now -> change(row, now))
                        .isPresent())
                .count();
        if (changed > 0) {
            log.info("Slot {}: {} dates have another length, a bulletin was recorded again", slot.id(), changed);
        }
    }

    private @Nullable LocalDate heardUntil(Slot slot) {
        return SlotPlan.lastDay(slot.plan().items().stream()
                .flatMap(item -> bulletins.find(item.bulletinId()).stream())
                .toList());
    }

    private Optional<Duration> length(Slot slot, LedgerRow row) {
        return length(row.deviates() ? content.slotFor(slot, row.occurrence().id()) : slot);
    }

    /** Empty while anything in it has no sound. */
    private Optional<Duration> length(Slot slot) {
        List<SlotItem> items = slot.plan().items();
        List<Playable> sounding = items.stream()
                .flatMap(item -> bulletins.find(item.bulletinId()).stream())
                .filter(bulletin -> bulletin.unplayable().isEmpty())
                .toList();
        return sounding.size() == items.size() ? Optional.of(SlotPlan.duration(items, sounding)) : Optional.empty();
    }

    /** False if it went on air meanwhile. */
    private boolean change(LedgerRow row, Duration now) {
        Occurrence date = row.occurrence();
        String why = "nay phát "
                + VietnameseTimes.span(
                        local(date.plannedAt()), local(date.plannedAt().plus(now))) + ", vì bản tin được thu lại.";
        String trace = Trace.with(date.trace(), Trace.line(clock, why));
        boolean open = occurrences.change(
                row, new JdbcOccurrences.Change(date.status(), date.plannedAt(), date.reason(), row.putAside(), trace));
        if (open) {
            occurrences.duration(date.id(), now);
            events.publishEvent(new OccurrenceChanged(date.id(), date.status()));
        }
        return open;
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
