package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

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
    private final Clock clock;

    LedgerFiller(JdbcSlots slots, LedgerWriter writer, Ledger ledger, OccurrenceAlarms alarms, Clock clock) {
        this.slots = slots;
        this.writer = writer;
        this.ledger = ledger;
        this.alarms = alarms;
        this.clock = clock;
    }

    /**
     * Writes every date that is missing, each slot from where it was last filled: dates missed while the machine was
     * off become rows too, to be judged.
     *
     * @return how many rows were written
     */
    @Transactional
    public int fill() {
        slots.takeTurn();
        Instant until = clock.instant().plus(Ledger.AHEAD);
        int written =
                slots.living().stream().mapToInt(stored -> fill(stored, until)).sum();
        ledger.dueWithin(Ledger.ALARMS_AHEAD)
                .forEach(occurrence -> alarms.set(occurrence.id(), occurrence.plannedAt()));
        log.info("Ledger filled until {}: {} new occurrences", until, written);
        return written;
    }

    private int fill(StoredSlot stored, Instant until) {
        if (!stored.filledUntil().isBefore(until)) {
            return 0;
        }
        List<Instant> dates = stored.instants(stored.filledUntil(), clock.getZone())
                .takeWhile(date -> date.isBefore(until))
                .toList();
        slots.filledUntil(stored.slot().id(), until);
        return writer.write(stored, dates, "ghi trước vào sổ lịch phát.");
    }
}
