package vn.langso.scheduler.timetable;

import static java.time.ZoneOffset.UTC;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Gives rows of the ledger another place in an edited or split series. Joins the caller's transaction. */
@Repository
class JdbcRedating {
    private final JdbcClient jdbc;
    private final Clock clock;

    JdbcRedating(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What is over keeps the name and the zones it had, whatever becomes of its slot. */
    void freeze(Slot slot, Instant openFrom) {
        jdbc.sql("""
                        update occurrence set title = :title, zones = :zones
                        where slot_id = :slot and title is null
                        and (planned_at < :from or status in ('CLAIMED', 'ON_AIR', 'AIRED', 'PARTLY', 'MISSED',
                            'PREEMPTED', 'INTERRUPTED') or status = 'SKIPPED' and put_aside is null)
                        """)
                .param("title", slot.plan().title())
                .param("zones", "," + String.join(",", slot.plan().zones()) + ",")
                .param("slot", slot.id())
                .param("from", openFrom.atOffset(UTC))
                .update();
    }

    /** What is over keeps all but its place: with it the day of the series is used up. */
    void keep(LedgerRow row, long slotId, Instant originalAt) {
        jdbc.sql("""
                        update occurrence
                        set first_slot_id = coalesce(first_slot_id, slot_id),
                            first_original_at = coalesce(first_original_at, original_at),
                            slot_id = :slot, original_at = :original, deviates = (planned_at <> :original or own_content)
                        where id = :id
                        """)
                .param("slot", slotId)
                .param("original", originalAt.atOffset(UTC))
                .param("id", row.occurrence().id())
                .update();
    }

    /** The row goes to a date of a series; its own id stays, and the name by which calendars know it. */
    void redate(LedgerRow row, long slotId, Instant originalAt, Duration duration) {
        jdbc.sql("""
                        update occurrence
                        set first_slot_id = coalesce(first_slot_id, slot_id),
                            first_original_at = coalesce(first_original_at, original_at),
                            slot_id = :slot, original_at = :original, title = null, zones = null, changed_at = :now,
                            duration_ms = case when own_content then duration_ms else :duration end
                        where id = :id
                        """)
                .param("slot", slotId)
                .param("original", originalAt.atOffset(UTC))
                .param("duration", duration.toMillis())
                .param("now", clock.instant().atOffset(UTC))
                .param("id", row.occurrence().id())
                .update();
    }
}
