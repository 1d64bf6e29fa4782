package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.OccurrenceStatus.AIRED;
import static vn.langso.scheduler.timetable.OccurrenceStatus.CANCELLED;
import static vn.langso.scheduler.timetable.OccurrenceStatus.PLANNED;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A series that is edited to and fro within one day, part of which is over. */
@TimetableTest
class RedatingTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private SlotChanges changes;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @BeforeEach
    void emptyTimetable() {
        TimetableFixture.clean(jdbc);
        trial.on = false;
        clock.turnTo("2026-12-01T04:00");
    }

    @Test
    void a_cancelled_date_keeps_its_time_where_the_new_one_has_aired() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");
        aired(slot, "2026-12-01T05:30");
        clock.turnTo("2026-12-01T09:00");
        edit(slot, 1, "17:00");
        schedule.cancel(slot.id(), at("2026-12-01T17:00"), "can-bo");

        edit(slot, 2, "05:30");

        assertThat(rows(slot))
                .extracting(Occurrence::plannedAt, Occurrence::status)
                .containsExactly(
                        tuple(at("2026-12-01T05:30"), AIRED),
                        tuple(at("2026-12-01T17:00"), CANCELLED),
                        tuple(at("2026-12-02T05:30"), PLANNED));

        edit(slot, 3, "17:30");

        assertThat(rows(slot))
                .as("the day stays cancelled")
                .extracting(Occurrence::plannedAt, Occurrence::status)
                .containsExactly(
                        tuple(at("2026-12-01T05:30"), AIRED),
                        tuple(at("2026-12-01T17:30"), CANCELLED),
                        tuple(at("2026-12-02T17:30"), PLANNED));
    }

    @Test
    void a_planned_date_does_not_take_the_place_of_one_that_was_moved_and_has_aired() {
        Slot slot = schedule.plan(daily("17:00"), "can-bo");
        schedule.move(slot.id(), at("2026-12-01T17:00"), LocalDateTime.parse("2026-12-01T05:30"), "can-bo");
        aired(slot, "2026-12-01T05:30");
        clock.turnTo("2026-12-01T09:00");
        edit(slot, 1, "17:30");

        edit(slot, 2, "17:00");

        assertThat(rows(slot))
                .extracting(Occurrence::plannedAt, Occurrence::status)
                .containsExactly(
                        tuple(at("2026-12-01T05:30"), AIRED),
                        tuple(at("2026-12-01T17:30"), CANCELLED),
                        tuple(at("2026-12-02T17:00"), PLANNED));
    }

    private void edit(Slot slot, long version, String time) {
        changes.edit(slot.id(), version, daily(time), "can-bo");
    }

    private static SlotDraft daily(String time) {
        return draft("Bản tin", SHORT_NOTICE, "toan-xa", "2026-12-01T" + time, "RRULE:FREQ=DAILY");
    }

    private void aired(Slot slot, String local) {
        long changed = jdbc.sql("update occurrence set status = 'AIRED' where slot_id = :slot and planned_at = :at")
                .param("slot", slot.id())
                .param("at", at(local).atZone(TimetableFixture.VIETNAM).toOffsetDateTime())
                .update();
        assertThat(changed).isEqualTo(1);
    }

    /** Of today and tomorrow. */
    private List<Occurrence> rows(Slot slot) {
        return ledger.between(at("2026-12-01T00:00"), at("2026-12-03T00:00"), null, null).stream()
                .filter(row -> row.slotId() == slot.id())
                .toList();
    }
}
