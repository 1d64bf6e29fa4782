package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.calendar.DayDraft;
import vn.langso.config.calendar.DayKind;
import vn.langso.config.calendar.SpecialDay;

@TimetableTest
class SilentDaysTest {
    private static final String WHY =
            "Không phát: Quốc tang (03/12/2026–04/12/2026), chỉ phát tin khẩn cấp; căn cứ: Thông cáo đặc biệt.";

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private BroadcastCalendar calendar;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerFiller filler;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.FakeAlarms alarms;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @Test
    void a_series_that_meets_silent_days_is_saved_and_skips_them_with_the_reason() {
        decideMourning();

        schedule.plan(daily("Bản tin sáng", TimetableFixture.SHORT_NOTICE), "can-bo");

        assertThat(december(1, 5))
                .extracting(Occurrence::status)
                .containsExactly(
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.SKIPPED,
                        OccurrenceStatus.PLANNED);
        assertThat(december(3, 3).getFirst()).satisfies(skipped -> {
            assertThat(skipped.reason()).isEqualTo(WHY);
            assertThat(skipped.trace()).hasSize(2).last().asString().endsWith(WHY);
        });
        assertThat(alarms.set).hasSize(2);
    }

    @Test
    void a_preview_tells_which_dates_would_be_skipped() {
        decideMourning();

        SlotPreview preview = schedule.preview(
                daily("Bản tin sáng", TimetableFixture.SHORT_NOTICE), LocalDateTime.parse("2026-12-02T00:00"), 3);

        assertThat(preview.conflicts()).isEmpty();
        assertThat(preview.occurrences())
                .extracting(SlotPreview.Item::status)
                .containsExactly(OccurrenceStatus.PLANNED, OccurrenceStatus.SKIPPED, OccurrenceStatus.SKIPPED);
        assertThat(preview.occurrences().get(1).reason()).isEqualTo(WHY);
    }

    @Test
    void a_single_slot_on_a_silent_day_is_a_conflict_with_free_times_on_other_days() {
        decideMourning();

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.plan(
                        draft("Họp thôn", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-03T17:00", null),
                        "can-bo"));

        assertThat(refused.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.HOLIDAY);
            assertThat(conflict.detail()).isEqualTo(WHY);
        });
        assertThat(refused.preview().freeTimes())
                .hasSizeGreaterThanOrEqualTo(3)
                .allSatisfy(free ->
                        assertThat(free.toLocalDate()).isNotIn(LocalDate.of(2026, 12, 3), LocalDate.of(2026, 12, 4)));
    }

    @Test
    void a_series_of_which_no_date_is_left_is_a_conflict_too() {
        decideMourning();

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.plan(
                        draft(
                                "Hai hôm",
                                TimetableFixture.SHORT_NOTICE,
                                "toan-xa",
                                "2026-12-03T17:00",
                                "RRULE:FREQ=DAILY;COUNT=2"),
                        "can-bo"));

        assertThat(refused.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.HOLIDAY);
    }

    @Test
    void neither_an_emergency_nor_trial_mode_is_bound() {
        decideMourning();

        schedule.plan(
                draft("Bão", TimetableFixture.EMERGENCY, TimetableFixture.EAST, "2026-12-03T05:30", null), "can-bo");
        trial.on = true;
        schedule.plan(
                draft("Thử", TimetableFixture.SHORT_NOTICE, TimetableFixture.WEST, "2026-12-03T05:30", null), "can-bo");

        assertThat(december(3, 3)).hasSize(2).extracting(Occurrence::status).containsOnly(OccurrenceStatus.PLANNED);
    }

    @Test
    void a_decision_made_later_skips_planned_dates_and_taking_it_back_plans_them_again() {
        Slot slot = schedule.plan(daily("Bản tin sáng", TimetableFixture.SHORT_NOTICE), "can-bo");
        schedule.cancel(slot.id(), at("2026-12-04T05:30"), "can-bo");
        clock.turnTo("2026-12-02T12:00");

        SpecialDay mourning = decideMourning();

        assertThat(december(3, 4))
                .extracting(Occurrence::status)
                .containsExactly(OccurrenceStatus.SKIPPED, OccurrenceStatus.CANCELLED);
        assertThat(december(3, 3).getFirst().reason()).isEqualTo(WHY);
        assertThat(alarms.set).doesNotContainValue(at("2026-12-03T05:30"));

        calendar.remove(mourning.id(), "chu-tich");

        assertThat(december(3, 4))
                .extracting(Occurrence::status)
                .containsExactly(OccurrenceStatus.PLANNED, OccurrenceStatus.CANCELLED);
        assertThat(december(3, 3).getFirst()).satisfies(back -> {
            assertThat(back.reason()).isNull();
            assertThat(back.trace()).hasSize(3).last().asString().contains("phát lại theo lịch");
        });
        assertThat(alarms.set).containsValue(at("2026-12-03T05:30"));
    }

    @Test
    void a_priority_bulletin_goes_out_on_an_election_day() {
        decide(DayKind.ELECTION_DAY, "Bầu cử", 6, 1);

        schedule.plan(daily("Ưu tiên", TimetableFixture.PRIORITY_NOTICE), "can-bo");
        schedule.plan(
                draft("Thường", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-01T05:40", "RRULE:FREQ=DAILY"),
                "can-bo");

        assertThat(december(6, 6))
                .extracting(Occurrence::title, Occurrence::status)
                .containsExactly(tuple("Ưu tiên", OccurrenceStatus.PLANNED), tuple("Thường", OccurrenceStatus.SKIPPED));
        assertThat(december(6, 6).getLast().reason()).contains("chỉ phát tin khẩn cấp và tin ưu tiên");
    }

    /** It would come back with the day's decision, so it is not overridden without a word. */
    @Test
    void what_is_skipped_keeps_its_place_and_a_conflict_says_how_to_have_it() {
        decide(DayKind.ELECTION_DAY, "Bầu cử", 6, 1);
        Slot usual = schedule.plan(daily("Thường", TimetableFixture.SHORT_NOTICE), "can-bo");
        SlotDraft urgent = draft("Ưu tiên", TimetableFixture.PRIORITY_NOTICE, "toan-xa", "2026-12-06T05:30", null);

        SlotConflictException refused =
                catchThrowableOfType(SlotConflictException.class, () -> schedule.plan(urgent, "can-bo"));
        assertThat(refused.conflicts())
                .singleElement()
                .extracting(Conflict::detail)
                .asString()
                .contains("Trùng với 'Thường'", "đang được bỏ qua (Không phát: Bầu cử", "hủy riêng lần ấy");

        schedule.cancel(usual.id(), at("2026-12-06T05:30"), "can-bo");
        assertThat(schedule.plan(urgent, "can-bo").id()).isPositive();
    }

    @Test
    void a_date_with_urgent_content_of_its_own_is_not_called_skipped() {
        decide(DayKind.ELECTION_DAY, "Bầu cử", 6, 1);
        Slot usual = schedule.plan(daily("Thường", TimetableFixture.SHORT_NOTICE), "can-bo");
        schedule.changeContent(
                usual.id(),
                at("2026-12-06T05:30"),
                List.of(new SlotItem(TimetableFixture.PRIORITY_NOTICE, 1, 0)),
                "can-bo");
        assertThat(december(6, 6)).extracting(Occurrence::status).containsExactly(OccurrenceStatus.PLANNED);
        SlotDraft other = draft("Ưu tiên", TimetableFixture.PRIORITY_NOTICE, "toan-xa", "2026-12-06T05:30", null);

        SlotConflictException refused =
                catchThrowableOfType(SlotConflictException.class, () -> schedule.plan(other, "can-bo"));

        assertThat(refused.conflicts())
                .singleElement()
                .extracting(Conflict::detail)
                .asString()
                .contains("Trùng với 'Thường'")
                .doesNotContain("đang được bỏ qua");
    }

    @Test
    void filling_twice_changes_nothing_on_silent_days() {
        schedule.plan(daily("Bản tin sáng", TimetableFixture.SHORT_NOTICE), "can-bo");
        decide(DayKind.NATIONAL_MOURNING, "Quốc tang", 31, 2);
        clock.turnTo("2026-12-08T00:00");

        int first = filler.fill();
        List<Occurrence> rows = december(1, 38);
        int second = filler.fill();

        assertThat(first).isEqualTo(7);
        assertThat(second).isZero();
        assertThat(december(1, 38)).isEqualTo(rows);
        assertThat(rows)
                .filteredOn(row -> row.status() == OccurrenceStatus.SKIPPED)
                .extracting(Occurrence::plannedAt)
                .containsExactly(at("2026-12-31T05:30"), at("2027-01-01T05:30"));
    }

    @Test
    void a_date_moves_off_a_silent_day_and_not_onto_one() {
        decideMourning();
        Slot slot = schedule.plan(daily("Bản tin sáng", TimetableFixture.SHORT_NOTICE), "can-bo");

        Occurrence moved =
                schedule.move(slot.id(), at("2026-12-03T05:30"), LocalDateTime.parse("2026-12-05T17:00"), "can-bo");
        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.move(
                        slot.id(), at("2026-12-02T05:30"), LocalDateTime.parse("2026-12-04T17:00"), "can-bo"));
        Occurrence restored = schedule.restore(slot.id(), at("2026-12-03T05:30"), "can-bo");

        assertThat(moved.status()).isEqualTo(OccurrenceStatus.PLANNED);
        assertThat(moved.plannedAt()).isEqualTo(at("2026-12-05T17:00"));
        assertThat(refused.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.HOLIDAY);
        assertThat(restored.status()).isEqualTo(OccurrenceStatus.SKIPPED);
        assertThat(restored.reason()).isEqualTo(WHY);
    }

    @Test
    void the_claim_asks_again() {
        schedule.plan(daily("Bản tin sáng", TimetableFixture.SHORT_NOTICE), "can-bo");
        Occurrence planned = december(3, 3).getFirst();
        clock.turnTo("2026-12-03T05:30");
        assertThat(schedule.whyNotNow(planned)).isEmpty();

        decideMourning();

        assertThat(schedule.whyNotNow(planned)).contains(WHY);
    }

    @Test
    void what_planning_put_aside_still_holds_its_time() {
        decideMourning();
        schedule.plan(daily("Bản tin sáng", TimetableFixture.SHORT_NOTICE), "can-bo");

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.plan(
                        draft("Bão", TimetableFixture.EMERGENCY, "toan-xa", "2026-12-03T05:30", null), "can-bo"));

        assertThat(refused.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.OVERLAP);
    }

    private SpecialDay decideMourning() {
        return decide(DayKind.NATIONAL_MOURNING, "Quốc tang", 3, 2);
    }

    private SpecialDay decide(DayKind kind, String name, int day, int days) {
        LocalDateTime from = LocalDate.of(2026, 12, day).atStartOfDay();
        return calendar.add(
                new DayDraft(kind, name, from, from.plusDays(days), null, "Thông cáo đặc biệt"), "chu-tich");
    }

    private static SlotDraft daily(String title, long bulletin) {
        return draft(title, bulletin, "toan-xa", "2026-12-01T05:30", "RRULE:FREQ=DAILY");
    }

    /** Rows from one day of December to another; days beyond 31 lie in January. */
    private List<Occurrence> december(int first, int last) {
        LocalDate november = LocalDate.of(2026, 11, 30);
        return ledger.between(
                november.plusDays(first).atStartOfDay(TimetableFixture.VIETNAM).toInstant(),
                november.plusDays(last + 1L)
                        .atStartOfDay(TimetableFixture.VIETNAM)
                        .toInstant(),
                null,
                null);
    }
}
