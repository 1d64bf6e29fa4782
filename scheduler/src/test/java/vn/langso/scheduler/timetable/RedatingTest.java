package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.OccurrenceStatus.AIRED;
import static vn.langso.scheduler.timetable.OccurrenceStatus.CANCELLED;
import static vn.langso.scheduler.timetable.OccurrenceStatus.PLANNED;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;

/** A series that is edited or split when some of its dates are over, or are not where it says. */
@TimetableTest
class RedatingTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private SlotChanges changes;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerFiller filler;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Test
    void a_day_that_was_heard_is_not_heard_again_at_another_time() {
        Slot slot = schedule.plan(daily("05:30", 3), "can-bo");
        aired(slot, "2026-12-01T05:30");
        clock.turnTo("2026-12-01T09:00");

        SlotPreview preview = changes.preview(slot.id(), daily("17:00", 3), LocalDateTime.now(clock), 10);
        changes.edit(slot.id(), 1, daily("17:00", 3), "can-bo");
        filler.fill();

        assertThat(rows(slot))
                .as("three airings, as the series says")
                .containsExactly(
                        tuple(at("2026-12-01T05:30"), AIRED),
                        tuple(at("2026-12-02T17:00"), PLANNED),
                        tuple(at("2026-12-03T17:00"), PLANNED));
        assertThat(preview.occurrences())
                .extracting(SlotPreview.Item::plannedAt)
                .containsExactly(at("2026-12-02T17:00"), at("2026-12-03T17:00"));
        assertThat(schedule.plan(draft("Khác", SHORT_NOTICE, "toan-xa", "2026-12-01T17:00", null), "can-bo")
                        .plan()
                        .start())
                .as("whom that day is free for")
                .isEqualTo(LocalDateTime.parse("2026-12-01T17:00"));
    }

    @ParameterizedTest
    @EnumSource(names = {"CLAIMED", "ON_AIR", "PARTLY", "MISSED", "SKIPPED", "PREEMPTED", "INTERRUPTED"})
    void a_day_that_is_on_air_or_has_ended_is_used_up_too(OccurrenceStatus ended) {
        Slot slot = schedule.plan(daily("05:30", 2), "can-bo");
        became(slot, "2026-12-01T05:30", ended);
        clock.turnTo("2026-12-01T05:31");

        changes.edit(slot.id(), 1, daily("17:00", 2), "can-bo");

        assertThat(rows(slot))
                .containsExactly(tuple(at("2026-12-01T05:30"), ended), tuple(at("2026-12-02T17:00"), PLANNED));
    }

    @Test
    void a_date_that_was_brought_forward_and_heard_is_not_planned_again_by_an_edit() {
        Slot slot = schedule.plan(daily("17:00", 3), "can-bo");
        schedule.move(slot.id(), at("2026-12-02T17:00"), LocalDateTime.parse("2026-12-01T05:30"), "can-bo");
        aired(slot, "2026-12-01T05:30");
        clock.turnTo("2026-12-01T09:00");

        changes.edit(slot.id(), 1, daily("17:30", 3), "can-bo");
        changes.edit(slot.id(), 2, daily("17:40", 3), "can-bo");
        filler.fill();

        assertThat(rows(slot))
                .containsExactly(
                        tuple(at("2026-12-01T05:30"), AIRED),
                        tuple(at("2026-12-01T17:40"), PLANNED),
                        tuple(at("2026-12-03T17:40"), PLANNED));
    }

    @Test
    void a_date_that_was_brought_forward_and_heard_is_not_planned_again_by_a_split() {
        Slot slot = schedule.plan(daily("17:00", 3), "can-bo");
        schedule.move(slot.id(), at("2026-12-02T17:00"), LocalDateTime.parse("2026-12-01T05:30"), "can-bo");
        aired(slot, "2026-12-01T05:30");
        clock.turnTo("2026-12-01T09:00");

        Slot rest = changes.split(
                slot.id(),
                LocalDateTime.parse("2026-12-02T00:00"),
                new SlotChange("Tên mới", null, null, LocalDateTime.parse("2026-12-02T17:30"), null, null, null),
                "can-bo");
        filler.fill();

        assertThat(rows(slot)).containsExactly(tuple(at("2026-12-01T17:00"), PLANNED));
        assertThat(rows(rest))
                .containsExactly(tuple(at("2026-12-01T05:30"), AIRED), tuple(at("2026-12-03T17:30"), PLANNED));
        assertThat(ledger.ofSlot(rest.id(), at("2026-12-01T00:00"), at("2026-12-02T00:00")))
                .as("what was heard keeps its name")
                .extracting(Occurrence::title)
                .containsExactly("Bản tin");
    }

    @Test
    void what_comes_once_and_was_heard_cannot_be_put_later_on_the_same_day() {
        Slot slot = schedule.plan(draft("Một lần", SHORT_NOTICE, "toan-xa", "2026-12-01T05:30", null), "can-bo");
        aired(slot, "2026-12-01T05:30");
        clock.turnTo("2026-12-01T09:00");
        SlotDraft later = draft("Một lần", SHORT_NOTICE, "toan-xa", "2026-12-01T17:00", null);

        Refusal refused = catchThrowableOfType(Refusal.class, () -> changes.edit(slot.id(), 1, later, "can-bo"));

        assertThat(refused.detail()).contains("không còn lần phát nào sau bây giờ");
    }

    @Test
    void a_date_that_was_put_off_stays_put_off_when_its_own_time_is_over() {
        Slot slot = schedule.plan(daily("05:30", 3), "can-bo");
        schedule.move(slot.id(), at("2026-12-01T05:30"), LocalDateTime.parse("2026-12-02T17:00"), "can-bo");
        clock.turnTo("2026-12-01T09:00");

        changes.edit(slot.id(), 1, daily("05:40", 3), "can-bo");

        assertThat(rows(slot))
                .containsExactly(
                        tuple(at("2026-12-02T05:40"), PLANNED),
                        tuple(at("2026-12-02T17:00"), PLANNED),
                        tuple(at("2026-12-03T05:40"), PLANNED));
    }

    @Test
    void a_cancelled_date_stays_so_wherever_the_series_goes() {
        Slot slot = schedule.plan(daily("05:30", 3), "can-bo");
        schedule.cancel(slot.id(), at("2026-12-02T05:30"), "can-bo");
        schedule.plan(draft("Khác", SHORT_NOTICE, "toan-xa", "2026-12-02T17:00", null), "can-bo");

        changes.edit(slot.id(), 1, daily("17:00", 3), "can-bo");

        assertThat(rows(slot))
                .as("another slot has the time of the date that will not be heard")
                .containsExactly(
                        tuple(at("2026-12-01T17:00"), PLANNED),
                        tuple(at("2026-12-02T17:00"), CANCELLED),
                        tuple(at("2026-12-03T17:00"), PLANNED));
    }

    private static SlotDraft daily(String time, int count) {
        String words = "RRULE:FREQ=DAILY;COUNT=" + count;
        return draft("Bản tin", SHORT_NOTICE, "toan-xa", "2026-12-01T" + time, words);
    }

    private void aired(Slot slot, String local) {
        became(slot, local, AIRED);
    }

    private void became(Slot slot, String local, OccurrenceStatus status) {
        long changed = jdbc.sql("update occurrence set status = :status where slot_id = :slot and planned_at = :at")
                .param("status", status.name())
                .param("slot", slot.id())
                .param("at", at(local).atZone(TimetableFixture.VIETNAM).toOffsetDateTime())
                .update();
        assertThat(changed).isEqualTo(1);
    }

    private List<Tuple> rows(Slot slot) {
        return ledger.ofSlot(slot.id(), at("2026-12-01T00:00"), at("2027-01-01T00:00")).stream()
                .map(row -> tuple(row.plannedAt(), row.status()))
                .toList();
    }
}
