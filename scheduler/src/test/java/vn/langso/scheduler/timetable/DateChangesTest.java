package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;

/** One date changes, the series stays; and the ledger is filled again and again. */
@TimetableTest
class DateChangesTest {
    private static final Instant WEDNESDAY = at("2026-12-02T05:30");
    private static final Instant THURSDAY = at("2026-12-03T05:30");

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private LedgerFiller filler;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.FakeAlarms alarms;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.Heard heard;

    private long daily;

    @BeforeEach
    void oneDailySlot() {
        daily = plan("Bản tin sáng", "toan-xa", "2026-12-01T05:30", "RRULE:FREQ=DAILY");
        heard.events.clear();
    }

    /** Two rows of one slot at one moment: both would be heard. */
    @Test
    void a_date_does_not_come_back_to_where_another_of_its_series_was_moved_meanwhile() {
        schedule.cancel(daily, WEDNESDAY, "can-bo");
        schedule.move(daily, THURSDAY, LocalDateTime.parse("2026-12-02T05:30"), "can-bo");

        assertThatThrownBy(() -> schedule.restore(daily, WEDNESDAY, "can-bo"))
                .isInstanceOfSatisfying(
                        SlotConflictException.class,
                        refused -> assertThat(refused.conflicts())
                                .extracting(Conflict::kind)
                                .containsExactly(Conflict.Kind.OVERLAP));
        assertThat(planned(WEDNESDAY)).hasSize(1);

        schedule.restore(daily, THURSDAY, "can-bo");
        schedule.restore(daily, WEDNESDAY, "can-bo");
        assertThat(planned(WEDNESDAY)).hasSize(1);
        assertThat(planned(THURSDAY)).hasSize(1);
    }

    @Test
    void a_time_means_the_date_that_is_planned_then_rather_than_one_that_was_called_off() {
        schedule.cancel(daily, WEDNESDAY, "can-bo");
        schedule.move(daily, THURSDAY, LocalDateTime.parse("2026-12-02T05:30"), "can-bo");

        Occurrence later =
                schedule.move(daily, WEDNESDAY, Known.NOTHING, LocalDateTime.parse("2026-12-02T05:40"), "can-bo");
        assertThat(later.originalAt()).isEqualTo(THURSDAY);

        schedule.move(daily, THURSDAY, LocalDateTime.parse("2026-12-02T05:30"), "can-bo");
        assertThat(schedule.cancel(daily, WEDNESDAY, Known.NOTHING, "can-bo").originalAt())
                .isEqualTo(THURSDAY);
        assertThat(planned(WEDNESDAY)).isEmpty();
    }

    @Test
    void a_time_that_means_two_dates_is_refused_and_both_are_named_otherwise() {
        schedule.move(daily, WEDNESDAY, LocalDateTime.parse("2026-12-02T05:50"), "can-bo");
        schedule.move(daily, THURSDAY, LocalDateTime.parse("2026-12-02T05:30"), "can-bo");

        assertThatThrownBy(() -> schedule.cancel(daily, WEDNESDAY, Known.NOTHING, "can-bo"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.detail())
                                .contains("giờ mới 05:50 ngày 02/12/2026", "giờ gốc 05:30 ngày 03/12/2026"));
        assertThat(schedule.cancel(daily, at("2026-12-02T05:50"), Known.NOTHING, "can-bo")
                        .originalAt())
                .isEqualTo(WEDNESDAY);
        assertThat(schedule.cancel(daily, THURSDAY, Known.NOTHING, "can-bo").originalAt())
                .isEqualTo(THURSDAY);
    }

    @Test
    void a_time_means_the_date_moved_there_where_the_own_one_outlives_its_bulletin() {
        jdbc.sql("update occurrence set status = 'SKIPPED', put_aside = 'BULLETIN', reason = 'hết hiệu lực'"
                        + " where slot_id = :slot and original_at = :at")
                .param("slot", daily)
                .param("at", WEDNESDAY.atOffset(ZoneOffset.UTC))
                .update();
        schedule.move(daily, THURSDAY, LocalDateTime.parse("2026-12-02T05:30"), "can-bo");

        assertThat(schedule.cancel(daily, WEDNESDAY, Known.NOTHING, "can-bo").originalAt())
                .isEqualTo(THURSDAY);
    }

    private List<Occurrence> planned(Instant at) {
        return ledger.between(at, at.plusSeconds(1), null, OccurrenceStatus.PLANNED).stream()
                .filter(occurrence -> occurrence.slotId() == daily)
                .toList();
    }

    @Test
    void a_cancelled_date_stays_cancelled_when_the_ledger_is_filled_again() {
        Occurrence cancelled = schedule.cancel(daily, WEDNESDAY, "can-bo");

        filler.fill();

        assertThat(cancelled.status()).isEqualTo(OccurrenceStatus.CANCELLED);
        assertThat(cancelled.reason()).contains("can-bo");
        assertThat(on("2026-12-02")).containsExactly(cancelled);
        assertThat(alarms.set).doesNotContainKey(cancelled.id()).hasSize(1);
        assertThat(heard.events).contains(new OccurrenceChanged(cancelled.id(), OccurrenceStatus.CANCELLED));
    }

    @Test
    void cancelling_twice_changes_nothing_more() {
        Occurrence once = schedule.cancel(daily, WEDNESDAY, "can-bo");

        assertThat(schedule.cancel(daily, WEDNESDAY, "nguoi-khac")).isEqualTo(once);
    }

    @Test
    void a_cancelled_date_leaves_its_time_free() {
        schedule.cancel(daily, WEDNESDAY, "can-bo");

        long other = plan("Thay thế", "toan-xa", "2026-12-02T05:30", null);

        assertThat(schedule.find(other)).isPresent();
        assertThatThrownBy(() -> schedule.restore(daily, WEDNESDAY, "can-bo"))
                .isInstanceOfSatisfying(
                        SlotConflictException.class,
                        refused -> assertThat(refused.detail()).contains("Trùng với 'Thay thế'"));
    }

    @Test
    void a_restored_date_is_planned_again_with_its_alarm() {
        schedule.cancel(daily, WEDNESDAY, "can-bo");

        Occurrence restored = schedule.restore(daily, WEDNESDAY, "can-bo");

        assertThat(restored.status()).isEqualTo(OccurrenceStatus.PLANNED);
        assertThat(restored.reason()).isNull();
        assertThat(restored.trace()).hasSize(3);
        assertThat(alarms.set).containsEntry(restored.id(), WEDNESDAY);
    }

    @Test
    void a_moved_date_keeps_its_identity() {
        Instant evening = at("2026-12-02T17:15");

        Occurrence moved = schedule.move(daily, WEDNESDAY, LocalDateTime.parse("2026-12-02T17:15"), "can-bo");
        filler.fill();

        assertThat(moved.plannedAt()).isEqualTo(evening);
        assertThat(on("2026-12-02")).containsExactly(moved);
        assertThat(alarms.set).containsEntry(moved.id(), evening);
        assertThat(schedule.restore(daily, WEDNESDAY, "can-bo").plannedAt()).isEqualTo(WEDNESDAY);
    }

    @Test
    void a_moved_date_is_found_by_its_new_time_too() {
        Occurrence moved = schedule.move(daily, WEDNESDAY, LocalDateTime.parse("2026-12-02T17:15"), "can-bo");

        assertThat(schedule.cancel(daily, at("2026-12-02T17:15"), "can-bo").id())
                .isEqualTo(moved.id());
    }

    @Test
    void a_moved_date_takes_its_new_time_and_frees_the_old() {
        schedule.move(daily, WEDNESDAY, LocalDateTime.parse("2026-12-02T17:15"), "can-bo");

        plan("Chỗ cũ", "toan-xa", "2026-12-02T05:30", null);

        assertThatThrownBy(() -> plan("Chỗ mới", "toan-xa", "2026-12-02T17:16", null))
                .isInstanceOfSatisfying(
                        SlotConflictException.class,
                        refused -> assertThat(refused.detail())
                                .contains("Trùng với 'Bản tin sáng' tại Toàn xã, 17:15:00–17:19:12 ngày 02/12/2026"));
    }

    @Test
    void a_date_can_move_by_less_than_its_own_length() {
        Occurrence moved = schedule.move(daily, WEDNESDAY, LocalDateTime.parse("2026-12-02T05:32"), "can-bo");

        assertThat(moved.plannedAt()).isEqualTo(at("2026-12-02T05:32"));
    }

    @Test
    void a_date_does_not_move_onto_another_date_of_its_own_series() {
        assertThatThrownBy(() -> schedule.move(daily, THURSDAY, LocalDateTime.parse("2026-12-02T05:30"), "mai"))
                .isInstanceOf(SlotConflictException.class);

        assertThat(on("2026-12-02")).hasSize(1);
    }

    @Test
    void a_date_does_not_move_onto_another_one_nor_out_of_the_windows_nor_into_the_past() {
        assertThatThrownBy(() -> schedule.move(daily, WEDNESDAY, LocalDateTime.parse("2026-12-03T05:33"), "can-bo"))
                .isInstanceOfSatisfying(
                        SlotConflictException.class,
                        refused -> assertThat(refused.detail()).contains("05:30:00–05:34:12 ngày 03/12/2026"));
        assertThatThrownBy(() -> schedule.move(daily, WEDNESDAY, LocalDateTime.parse("2026-12-02T22:00"), "can-bo"))
                .isInstanceOfSatisfying(
                        SlotConflictException.class,
                        refused -> assertThat(refused.conflicts())
                                .extracting(Conflict::kind)
                                .containsExactly(Conflict.Kind.WINDOW));
        assertThatThrownBy(() -> schedule.move(daily, WEDNESDAY, LocalDateTime.parse("2026-12-01T03:59"), "can-bo"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.detail()).contains("03:59 ngày 01/12/2026 đã qua"));
        assertThat(on("2026-12-02")).extracting(Occurrence::plannedAt).containsExactly(WEDNESDAY);
    }

    @Test
    void a_date_beyond_the_ledger_is_cancelled_ahead() {
        Instant far = at("2027-06-01T05:30");
        schedule.cancel(daily, far, "can-bo");

        clock.turnTo("2027-05-20T04:00");
        filler.fill();

        assertThat(on("2027-06-01")).extracting(Occurrence::status).containsExactly(OccurrenceStatus.CANCELLED);
        assertThat(on("2027-05-31")).extracting(Occurrence::status).containsExactly(OccurrenceStatus.PLANNED);
    }

    @Test
    void says_so_when_there_is_no_such_date_or_slot() {
        assertThatThrownBy(() -> schedule.cancel(daily, at("2026-12-02T05:31"), "can-bo"))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
                    assertThat(refused.detail()).contains("không có lần phát nào lúc 05:31 ngày 02/12/2026");
                });
        assertThatThrownBy(() -> schedule.cancel(daily + 1, WEDNESDAY, "can-bo"))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.kind()).isEqualTo(Refusal.Kind.NOT_FOUND));
    }

    @Test
    void what_was_aired_cannot_be_changed() {
        jdbc.sql("update occurrence set status = 'AIRED' where original_at = :at")
                .param("at", WEDNESDAY.atOffset(ZoneOffset.UTC))
                .update();

        for (Runnable change : List.<Runnable>of(
                () -> schedule.cancel(daily, WEDNESDAY, "can-bo"),
                () -> schedule.restore(daily, WEDNESDAY, "can-bo"),
                () -> schedule.move(daily, WEDNESDAY, LocalDateTime.parse("2026-12-02T17:00"), "can-bo"))) {
            assertThatThrownBy(change::run).isInstanceOfSatisfying(Refusal.class, refused -> {
                assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                assertThat(refused.detail()).contains("đã phát");
            });
        }
    }

    @Test
    void what_was_aired_and_is_past_is_told_as_aired() {
        jdbc.sql("update occurrence set status = 'AIRED' where original_at = :at")
                .param("at", WEDNESDAY.atOffset(ZoneOffset.UTC))
                .update();
        clock.turnTo("2026-12-03T04:00");

        assertThatThrownBy(() -> schedule.restore(daily, WEDNESDAY, "can-bo"))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
                    assertThat(refused.detail()).contains("đã phát");
                });
    }

    @Test
    void a_withdrawn_slot_ends_with_its_dates_and_alarms() {
        schedule.withdraw(daily, "can-bo");
        clock.turnTo("2026-12-20T04:00");
        filler.fill();

        assertThat(ledger.between(at("2026-12-01T00:00"), at("2028-01-01T00:00"), null, null))
                .hasSize(30)
                .allSatisfy(occurrence -> {
                    assertThat(occurrence.status()).isEqualTo(OccurrenceStatus.CANCELLED);
                    assertThat(occurrence.reason()).isEqualTo("Đã hủy cả lịch phát, người hủy: can-bo.");
                });
        assertThat(alarms.set).isEmpty();
        assertThat(schedule.slots()).isEmpty();
        assertThat(schedule.find(daily)).isPresent();
        assertThatThrownBy(() -> schedule.withdraw(daily, "can-bo")).isInstanceOf(Refusal.class);
    }

    @Test
    void filling_again_changes_nothing() {
        List<Occurrence> before = ledger.between(at("2026-12-01T00:00"), at("2027-12-01T00:00"), null, null);

        int written = filler.fill();

        assertThat(written).isZero();
        assertThat(ledger.between(at("2026-12-01T00:00"), at("2027-12-01T00:00"), null, null))
                .isEqualTo(before);
        assertThat(alarms.set).hasSize(2);
    }

    @Test
    void filling_the_next_day_adds_a_day_of_rows_and_alarms() {
        clock.turnTo("2026-12-02T04:00");

        assertThat(filler.fill()).isEqualTo(1);
        assertThat(on("2026-12-31")).hasSize(1);
        assertThat(alarms.set.values()).contains(THURSDAY);
    }

    @Test
    void dates_missed_in_a_long_outage_become_rows_too() {
        clock.turnTo("2027-02-10T04:00");

        filler.fill();

        assertThat(ledger.between(at("2026-12-01T00:00"), at("2027-02-10T00:00"), null, OccurrenceStatus.PLANNED))
                .hasSize(71);
    }

    @Test
    void the_ledger_is_read_by_range_zone_and_status() {
        plan("Thôn Đông", TimetableFixture.EAST, "2026-12-02T17:00", null);
        schedule.cancel(daily, THURSDAY, "can-bo");
        Instant from = at("2026-12-02T05:30");
        Instant to = at("2026-12-04T05:30");

        assertThat(ledger.between(from, to, null, null)).hasSize(3);
        assertThat(ledger.between(from, to, TimetableFixture.EAST, null))
                .as("the hamlet hears the whole commune's slots too")
                .extracting(Occurrence::plannedAt)
                .containsExactly(WEDNESDAY, at("2026-12-02T17:00"), THURSDAY);
        assertThat(ledger.between(from, to, TimetableFixture.WEST, null))
                .extracting(Occurrence::plannedAt)
                .containsExactly(WEDNESDAY, THURSDAY);
        assertThat(ledger.between(from, to, "toan-xa", null)).hasSize(3);
        assertThat(ledger.between(from, to, "toan-xa", OccurrenceStatus.CANCELLED))
                .extracting(Occurrence::plannedAt)
                .containsExactly(THURSDAY);
        assertThat(ledger.dueWithin(Duration.ofHours(26)))
                .extracting(Occurrence::plannedAt)
                .containsExactly(at("2026-12-01T05:30"), WEDNESDAY);
        assertThat(ledger.find(-1)).isEmpty();
    }

    private long plan(String title, String zone, String start, String recurrence) {
        return schedule.plan(draft(title, TimetableFixture.MORNING_NEWS, zone, start, recurrence), "can-bo")
                .id();
    }

    private List<Occurrence> on(String day) {
        return ledger.between(at(day + "T00:00"), at(day + "T23:59"), null, null);
    }
}
