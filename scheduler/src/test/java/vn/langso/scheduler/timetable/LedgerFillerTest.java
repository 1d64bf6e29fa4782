package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.scheduler.timetable.TimetableFixture.EAST;
import static vn.langso.scheduler.timetable.TimetableFixture.MORNING_NEWS;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** What others do to the timetable while its ledger is filled, some slots and some alarms at a time. */
@TimetableTest
class LedgerFillerTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerWriter writer;

    @Autowired
    private JdbcSlots slots;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeAlarms alarms;

    @BeforeEach
    @AfterEach
    void prepare() {
        TimetableFixture.clean(jdbc);
        alarms.set.clear();
        clock.turnTo("2026-12-01T04:00");
    }

    @Test
    void a_date_that_is_moved_meanwhile_keeps_the_alarm_of_its_new_time() {
        Occurrence date = plannedDate();

        fillAfter(
                () -> schedule.move(date.slotId(), date.originalAt(), LocalDateTime.parse("2026-12-01T17:45"), "mai"));

        assertThat(alarms.set.get(date.id())).isEqualTo(at("2026-12-01T17:45"));
    }

    @Test
    void a_date_that_is_called_off_meanwhile_gets_no_alarm() {
        Occurrence date = plannedDate();

        fillAfter(() -> schedule.cancel(date.slotId(), date.originalAt(), "mai"));

        assertThat(alarms.set).doesNotContainKey(date.id());
    }

    private Occurrence plannedDate() {
        Slot slot = schedule.plan(
                draft("Bản tin", MORNING_NEWS, EAST, "2026-12-01T17:30", "RRULE:FREQ=DAILY;COUNT=2"), "mai");
        return ledger.ofSlot(slot.id(), at("2026-12-01T00:00"), at("2026-12-02T00:00"))
                .getFirst();
    }

    private void fillAfter(Runnable deed) {
        new LedgerFiller(slots, writer, ledger, alarms, first(deed), clock).fill();
    }

    /** Transactions of the filler, before the first of which somebody else does something. */
    private TransactionOperations first(Runnable deed) {
        boolean[] done = {false};
        return new TransactionOperations() {
            @Override
            public <T extends @Nullable Object> T execute(TransactionCallback<T> action) {
                if (!done[0]) {
                    done[0] = true;
                    deed.run();
                }
                return transaction.execute(action);
            }
        };
    }
}
