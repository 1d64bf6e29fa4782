package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Problem;

@TimetableTest
class SuspensionsTest {
    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2026-12-04T12:00");
    private static final LocalDateTime SUNDAY = LocalDateTime.parse("2026-12-06T00:00");

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LineRules lineRules;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @Test
    void a_slot_is_silent_between_two_dates_and_comes_back_by_itself() {
        Slot slot = daily("Bản tin", TimetableFixture.EAST);

        suspensions.suspendSlot(slot.id(), LocalDateTime.parse("2026-12-02T00:00"), FRIDAY, "nghỉ phép", "can-bo");

        assertThat(statuses(slot, 5))
                .containsExactly(
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.PLANNED);
        assertThat(rows(slot, 5).get(1).reason())
                .isEqualTo("Không phát: lịch phát tạm dừng từ 00:00 ngày 02/12/2026 đến 12:00 ngày 04/12/2026"
                        + " (nghỉ phép).");
    }

    @Test
    void many_slots_are_silent_alike_and_each_comes_back_on_its_own() {
        Slot first = daily("Một", TimetableFixture.EAST);
        Slot second = daily("Hai", TimetableFixture.WEST);
        Slot other = schedule.plan(
                draft("Ba", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-01T06:00", "RRULE:FREQ=DAILY"), "nam");

        suspensions.suspendSlots(
                List.of(second.id(), first.id(), second.id()),
                LocalDateTime.parse("2026-12-02T00:00"),
                FRIDAY,
                "nghỉ phép",
                "can-bo");

        assertThat(suspensions.ofSlots())
                .extracting(Suspension::subject)
                .containsExactly(Long.toString(first.id()), Long.toString(second.id()));
        for (Slot slot : List.of(first, second)) {
            assertThat(statuses(slot, 5))
                    .containsExactly(
                            OccurrenceStatus.PLANNED,
                            OccurrenceStatus.SKIPPED,
                            OccurrenceStatus.SKIPPED,
                            OccurrenceStatus.SKIPPED,
                            OccurrenceStatus.PLANNED);
        }
        assertThat(rows(second, 5).get(1).reason())
                .isEqualTo("Không phát: lịch phát tạm dừng từ 00:00 ngày 02/12/2026 đến 12:00 ngày 04/12/2026"
                        + " (nghỉ phép).");
        assertThat(statuses(other, 5)).containsOnly(OccurrenceStatus.PLANNED);

        suspensions.resumeSlot(first.id(), "can-bo");

        assertThat(statuses(first, 5)).containsOnly(OccurrenceStatus.PLANNED);
        assertThat(statuses(second, 5)).contains(OccurrenceStatus.SKIPPED);
    }

    @Test
    void none_of_many_slots_is_suspended_if_one_ended_and_each_that_ended_is_named() {
        Slot first = daily("Một", TimetableFixture.EAST);
        Slot second = daily("Hai", TimetableFixture.WEST);
        schedule.withdraw(second.id(), "lan");

        Refusal refused = catchThrowableOfType(
                Refusal.class,
                () -> suspensions.suspendSlots(List.of(first.id(), second.id()), null, FRIDAY, "nghỉ phép", "can-bo"));

        assertThat(refused.problems())
                .containsExactly(new Problem(
                        Long.toString(second.id()),
                        "Lịch phát 'Hai' đã hủy nên không tạm dừng được nữa; hãy bỏ chọn các lần phát của lịch này."));
        assertThat(suspensions.ofSlots()).isEmpty();
        assertThat(statuses(first, 3)).containsOnly(OccurrenceStatus.PLANNED);
    }

    @Test
    void lifting_a_suspension_plans_its_dates_again_but_not_the_cancelled_one() {
        Slot slot = daily("Bản tin", TimetableFixture.EAST);
        schedule.cancel(slot.id(), at("2026-12-02T05:30"), "can-bo");
        suspensions.suspendSlot(slot.id(), null, FRIDAY, "nghỉ phép", "can-bo");

        suspensions.resumeSlot(slot.id(), "can-bo");

        assertThat(statuses(slot, 3))
                .containsExactly(OccurrenceStatus.PLANNED, OccurrenceStatus.CANCELLED, OccurrenceStatus.PLANNED);
        assertThat(suspensions.ofSlots()).isEmpty();
        assertThat(catchThrowableOfType(Refusal.class, () -> suspensions.resumeSlot(slot.id(), "can-bo"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void of_two_suspensions_of_a_hamlet_one_is_lifted_and_the_other_stays() {
        Slot east = daily("Thôn Đông", TimetableFixture.EAST);
        suspensions.suspendZone(
                TimetableFixture.EAST, null, LocalDateTime.parse("2026-12-01T12:00"), "mất điện", "can-bo");
        suspensions.suspendZone(
                TimetableFixture.EAST, LocalDateTime.parse("2026-12-03T00:00"), FRIDAY, "sửa loa", "can-bo");

        suspensions.resumeZone(suspensions.ofZones().getFirst(), "can-bo");

        assertThat(suspensions.ofZones()).extracting(Suspension::reason).containsExactly("sửa loa");
        assertThat(statuses(east, 4))
                .containsExactly(
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED);
    }

    @Test
    void to_resume_lifts_what_is_in_force_and_else_what_comes_first() {
        Slot slot = daily("Bản tin", TimetableFixture.EAST);
        suspensions.suspendSlot(slot.id(), LocalDateTime.parse("2026-12-05T00:00"), SUNDAY, "sửa loa", "can-bo");
        suspensions.suspendSlot(slot.id(), LocalDateTime.parse("2026-12-03T00:00"), FRIDAY, "nghỉ phép", "can-bo");
        suspensions.suspendSlot(slot.id(), null, FRIDAY, "mất điện", "can-bo");
        suspensions.suspendZone(
                TimetableFixture.WEST, LocalDateTime.parse("2026-12-05T00:00"), SUNDAY, "sửa loa", "can-bo");
        suspensions.suspendZone(TimetableFixture.WEST, null, FRIDAY, "mất điện", "can-bo");

        suspensions.resumeSlot(slot.id(), "can-bo");
        suspensions.resumeZone(TimetableFixture.WEST, "can-bo");

        assertThat(suspensions.ofSlots()).extracting(Suspension::reason).containsExactly("nghỉ phép", "sửa loa");
        assertThat(suspensions.ofZones()).extracting(Suspension::reason).containsExactly("sửa loa");
        assertThat(statuses(slot, 5))
                .containsExactly(
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED);

        suspensions.resumeSlot(slot.id(), "can-bo");

        assertThat(suspensions.ofSlots()).extracting(Suspension::reason).containsExactly("sửa loa");
    }

    @Test
    void without_power_a_hamlet_is_silent_and_the_rest_of_the_commune_is_not() {
        Slot east = daily("Thôn Đông", TimetableFixture.EAST);
        Slot whole = schedule.plan(
                draft("Toàn xã", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-01T06:00", "RRULE:FREQ=DAILY"),
                "can-bo");

        suspensions.suspendZone(TimetableFixture.EAST, null, FRIDAY, "mất điện", "can-bo");

        assertThat(statuses(east, 5))
                .containsExactly(
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.PLANNED);
        assertThat(rows(east, 1).getFirst().reason())
                .isEqualTo("Không phát: Thôn Đông tạm ngừng phát đến 12:00 ngày 04/12/2026 (mất điện).");
        assertThat(statuses(whole, 5)).containsOnly(OccurrenceStatus.PLANNED);
        assertThat(silentNow(whole)).containsExactly("dong-stream");
        assertThat(suspensions.ofZones()).extracting(Suspension::reason).containsExactly("mất điện");

        suspensions.resumeZone(TimetableFixture.EAST, "can-bo");

        assertThat(statuses(east, 5)).containsOnly(OccurrenceStatus.PLANNED);
        assertThat(silentNow(whole)).isEmpty();
    }

    @Test
    void a_hamlet_falls_silent_only_from_the_moment_on_that_was_given() {
        Slot east = daily("Thôn Đông", TimetableFixture.EAST);
        LocalDateTime thursday = LocalDateTime.parse("2026-12-03T05:00");

        long affected = suspensions.affected(TimetableFixture.EAST, thursday, FRIDAY);
        suspensions.suspendZone(TimetableFixture.EAST, thursday, FRIDAY, "sửa loa", "can-bo");

        assertThat(affected).isEqualTo(2);
        assertThat(suspensions.ofZones()).extracting(Suspension::from).containsExactly(at("2026-12-03T05:00"));
        assertThat(statuses(east, 5))
                .containsExactly(
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.PLANNED);
        assertThat(silentNow(east)).isEmpty();

        schedule.cancel(east.id(), at("2026-12-02T05:30"), "can-bo");
        schedule.cancel(east.id(), at("2026-12-03T05:30"), "can-bo");
        schedule.restore(east.id(), at("2026-12-02T05:30"), "can-bo");
        schedule.restore(east.id(), at("2026-12-03T05:30"), "can-bo");

        assertThat(statuses(east, 3))
                .containsExactly(OccurrenceStatus.PLANNED, OccurrenceStatus.PLANNED, OccurrenceStatus.SKIPPED);

        suspensions.resumeZone(TimetableFixture.EAST, "can-bo");

        assertThat(statuses(east, 5)).containsOnly(OccurrenceStatus.PLANNED);
    }

    @Test
    void what_a_zone_would_hear_only_the_beginning_of_is_silent_and_comes_back() {
        Slot east = daily("Thôn Đông", TimetableFixture.EAST);
        LocalDateTime halfAMinuteIn = LocalDateTime.parse("2026-12-03T05:30:30");

        long affected = suspensions.affected(TimetableFixture.EAST, halfAMinuteIn, FRIDAY);
        suspensions.suspendZone(TimetableFixture.EAST, halfAMinuteIn, FRIDAY, "cắt điện", "can-bo");

        assertThat(affected).isEqualTo(2);
        assertThat(statuses(east, 4))
                .containsExactly(
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED);

        suspensions.resumeZone(TimetableFixture.EAST, "can-bo");

        assertThat(statuses(east, 4)).containsOnly(OccurrenceStatus.PLANNED);
    }

    @Test
    void tells_beforehand_how_many_dates_would_fall_silent_by_the_rule_of_the_claim() {
        daily("Thôn Đông", TimetableFixture.EAST);
        schedule.plan(
                draft("Toàn xã", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-01T06:00", "RRULE:FREQ=DAILY"),
                "can-bo");
        schedule.plan(
                draft("Tin bão", TimetableFixture.EMERGENCY, TimetableFixture.EAST, "2026-12-02T17:00", null), "nam");
        LocalDateTime now = LocalDateTime.now(clock);

        long east = suspensions.affected(TimetableFixture.EAST, now, FRIDAY);
        suspensions.suspendZone(TimetableFixture.EAST, null, FRIDAY, "mất điện", "can-bo");

        assertThat(east).as("the commune's still air, an emergency too").isEqualTo(4);
        assertThat(suspensions.affected(TimetableFixture.EAST, now, FRIDAY)).isZero();
        assertThat(suspensions.affected(TimetableFixture.WEST, now, FRIDAY))
                .as("with both hamlets silent the commune's dates reach nobody but its own line")
                .isZero();
        assertThat(suspensions.affected("toan-xa", now, FRIDAY)).isEqualTo(4);
        assertThat(suspensions.affected("toan-xa", FRIDAY, now)).isZero();
    }

    @Test
    void new_slots_and_the_claim_know_of_a_suspension_also_in_trial_mode() {
        trial.on = true;
        suspensions.suspendZone(TimetableFixture.EAST, null, FRIDAY, "mất điện", "can-bo");

        Slot slot = daily("Bản tin", TimetableFixture.EAST);
        SlotConflictException once = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.plan(
                        draft(
                                "Một lần",
                                TimetableFixture.SHORT_NOTICE,
                                TimetableFixture.EAST,
                                "2026-12-02T06:00",
                                null),
                        "can-bo"));

        assertThat(statuses(slot, 2)).containsOnly(OccurrenceStatus.SKIPPED);
        assertThat(schedule.whyNotNow(rows(slot, 1).getFirst()))
                .hasValueSatisfying(why -> assertThat(why).contains("mất điện"));
        assertThat(once.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.SUSPENDED);
    }

    @Test
    void tells_what_is_wrong_with_a_suspension() {
        Slot slot = daily("Bản tin", TimetableFixture.EAST);

        Refusal backwards = catchThrowableOfType(
                Refusal.class,
                () -> suspensions.suspendSlot(
                        slot.id(), FRIDAY, LocalDateTime.parse("2026-12-03T00:00"), " ", "can-bo"));
        Refusal unknownZone = catchThrowableOfType(
                Refusal.class, () -> suspensions.suspendZone("khong-co", null, FRIDAY, "mất điện", "can-bo"));

        Refusal checked = catchThrowableOfType(
                Refusal.class, () -> suspensions.check(null, LocalDateTime.parse("2026-11-30T00:00"), ""));

        assertThat(backwards.problems()).extracting(Problem::field).containsExactly("reason", "until");
        assertThat(checked.problems()).extracting(Problem::field).containsExactly("reason", "until");
        assertThat(unknownZone.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
    }

    @Test
    void quotes_an_end_as_it_was_written_whether_as_a_day_or_as_a_moment() {
        LocalDateTime endOfWednesday = LocalDateTime.parse("2026-12-03T00:00");
        LocalDateTime noon = LocalDateTime.parse("2026-11-30T12:00");

        Refusal day = catchThrowableOfType(Refusal.class, () -> suspensions.check(FRIDAY, endOfWednesday, "sửa loa"));
        Refusal moment = catchThrowableOfType(Refusal.class, () -> suspensions.check(null, noon, "sửa loa"));

        assertThat(day.problems())
                .containsExactly(new Problem(
                        "until",
                        "Lúc hết tạm dừng (hết ngày 02/12/2026, tức 00:00 ngày 03/12/2026) phải sau lúc bắt đầu"
                                + " (12:00 ngày 04/12/2026)."));
        assertThat(moment.problems())
                .containsExactly(new Problem(
                        "until", "Lúc hết tạm dừng (12:00 ngày 30/11/2026) phải sau bây giờ (04:00 ngày 01/12/2026)."));
    }

    private List<String> silentNow(Slot slot) {
        return lineRules.now(rows(slot, 1).getFirst(), slot).entrySet().stream()
                .filter(rule -> rule.getValue().silence() != null)
                .map(Map.Entry::getKey)
                .toList();
    }

    private Slot daily(String title, String zone) {
        return schedule.plan(
                draft(title, TimetableFixture.SHORT_NOTICE, zone, "2026-12-01T05:30", "RRULE:FREQ=DAILY"), "can-bo");
    }

    private List<OccurrenceStatus> statuses(Slot slot, int days) {
        return rows(slot, days).stream().map(Occurrence::status).toList();
    }

    private List<Occurrence> rows(Slot slot, int days) {
        return ledger
                .between(at("2026-12-01T00:00"), at("2026-12-01T00:00").plusSeconds(days * 86_400L), null, null)
                .stream()
                .filter(row -> row.slotId() == slot.id())
                .toList();
    }
}
