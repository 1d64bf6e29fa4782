package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Keeps the ledger filled {@link Ledger#AHEAD}, and alarms set {@link Ledger#ALARMS_AHEAD}. To be called at start-up,
 * before reconciliation, and at least once a day; calling it again changes nothing. Thread-safe.
 */
@Service
public class LedgerFiller {
    private static final Logger log = LoggerFactory.getLogger(LedgerFiller.class);

    private final JdbcSlots slots;
    private final LedgerWriter writer;
    private final Ledger ledger;
    private final OccurrenceAlarms alarms;
    private final TransactionOperations transaction;
    private final Clock clock;

    LedgerFiller(
            JdbcSlots slots,
            LedgerWriter writer,
            Ledger ledger,
            OccurrenceAlarms alarms,
            TransactionOperations transaction,
            Clock clock) {
        this.slots = slots;
        this.writer = writer;
        this.ledger = ledger;
        this.alarms = alarms;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Writes every date that is missing, each slot from where it was last filled: dates missed while the machine was
     * off become rows too, to be judged. Some slots at a time, each time in a transaction of its own: what has its
     * second meanwhile need not wait for all of them.
     *
     * @return how many rows were written
     */
    public int fill() {
        Instant until = clock.instant().plus(Ledger.AHEAD);
        int written = 0;
        for (long first = 0; first < slots.endOfIds(); first += JdbcSlots.AT_ONCE) {
            written += fill(first, until);
        }
        setAlarms();
        log.info("Ledger filled until {}: {} new occurrences", until, written);
        return written;
    }

    private int fill(long first, Instant until) {
        if (slots.living(first).stream().noneMatch(stored -> isMissing(stored, until))) {
            return 0;
        }
        return Objects.requireNonNull(transaction.execute(status -> {
            slots.takeTurn();
            return slots.living(first).stream()
                    .mapToInt(stored -> fill(stored, until))
                    .sum();
        }));
    }

    private void setAlarms() {
        List<Occurrence> due = ledger.dueWithin(Ledger.ALARMS_AHEAD);
        for (int i = 0; i < due.size(); i += JdbcSlots.AT_ONCE) {
            List<Occurrence> some = due.subList(i, Math.min(due.size(), i + JdbcSlots.AT_ONCE));
            transaction.executeWithoutResult(status -> {
                slots.takeTurn();
                some.forEach(this::setAlarm);
            });
        }
    }

    /** For the time it has by now: it may have been moved since the list was read. */
    private void setAlarm(Occurrence listed) {
        ledger.find(listed.id())
                .filter(occurrence -> occurrence.status() == OccurrenceStatus.PLANNED)
                .ifPresent(occurrence -> alarms.set(occurrence.id(), occurrence.plannedAt()));
    }

    private static boolean isMissing(StoredSlot stored, Instant until) {
        return stored.filledUntil().isBefore(until);
    }

    private int fill(StoredSlot stored, Instant until) {
        if (!isMissing(stored, until)) {
            return 0;
        }
        List<Instant> dates = stored.instants(stored.filledUntil(), clock.getZone())
                .takeWhile(date -> date.isBefore(until))
                .toList();
        slots.filledUntil(stored.slot().id(), until);
        return writer.write(stored, dates, "ghi trước vào sổ lịch phát.");
    }
}
