package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;

@TimetableTest
class SlotChangesTest {
    private static final SlotChange NOTHING = new SlotChange(null, null, null, null, null, null, null);

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
    private TimetableFixture.FakeAlarms alarms;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Test
    void editing_a_series_keeps_its_rows_and_never_brings_a_cancelled_date_back() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");
        schedule.cancel(slot.id(), at("2026-12-03T05:30"), "can-bo");
        schedule.move(slot.id(), at("2026-12-04T05:30"), LocalDateTime.parse("2026-12-04T17:00"), "can-bo");
        Map<Instant, Long> before = ids(slot.id());

        Slot edited = changes.edit(slot.id(), slot.version(), daily("05:45"), "can-bo");
        filler.fill();

        assertThat(edited.version()).isEqualTo(2);
        assertThat(rows(slot.id(), 5))
                .extracting(Occurrence::plannedAt, Occurrence::status)
                .containsExactly(
                        tuple(at("2026-12-01T05:45"), OccurrenceStatus.PLANNED),
                        tuple(at("2026-12-02T05:45"), OccurrenceStatus.PLANNED),
                        tuple(at("2026-12-03T05:45"), OccurrenceStatus.CANCELLED),
                        tuple(at("2026-12-04T17:00"), OccurrenceStatus.PLANNED),
                        tuple(at("2026-12-05T05:45"), OccurrenceStatus.PLANNED));
        assertThat(ids(slot.id()).values()).containsExactlyInAnyOrderElementsOf(before.values());
        assertThat(alarms.set.values()).containsExactlyInAnyOrder(at("2026-12-01T05:45"), at("2026-12-02T05:45"));
        assertThat(schedule.restore(slot.id(), at("2026-12-03T05:45"), "can-bo").status())
                .isEqualTo(OccurrenceStatus.PLANNED);
    }

    @ParameterizedTest
    @EnumSource
    void keeps_what_becomes_of_an_interrupted_date(Resume resume) {
        SlotDraft daily = daily("05:30");
        SlotDraft draft = new SlotDraft(
                daily.title(), daily.items(), daily.zones(), daily.start(), daily.recurrence(), 10, resume);

        Slot slot = schedule.plan(draft, "can-bo");

        assertThat(schedule.find(slot.id()).orElseThrow().plan().resume()).isEqualTo(resume);
    }

    @Test
    void a_day_that_leaves_the_series_is_cancelled_and_comes_back_with_the_next_edit() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");
        schedule.cancel(slot.id(), at("2026-12-05T05:30"), "can-bo");
        SlotDraft weekdays = draft(
                "Bản tin",
                TimetableFixture.SHORT_NOTICE,
                "toan-xa",
                "2026-12-01T05:30",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR");

        Slot edited = changes.edit(slot.id(), 1, weekdays, "can-bo");

        // the fifth is a Saturday, the sixth a Sunday
        assertThat(rows(slot.id(), 7).get(5).status()).isEqualTo(OccurrenceStatus.CANCELLED);
        assertThat(rows(slot.id(), 7).get(5).reason())
                .isEqualTo("Lịch phát đã sửa, không còn lần phát ngày này; người sửa: can-bo.");

        changes.edit(slot.id(), edited.version(), daily("05:30"), "can-bo");

        assertThat(rows(slot.id(), 7))
                .extracting(Occurrence::status)
                .containsExactly(
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.CANCELLED,
                        OccurrenceStatus.PLANNED,
                        OccurrenceStatus.PLANNED);
    }

    @Test
    void of_two_who_edit_the_second_is_told_and_may_choose() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");
        changes.edit(slot.id(), 1, daily("05:45"), "lan");

        StaleSlotException stale =
                catchThrowableOfType(StaleSlotException.class, () -> changes.edit(slot.id(), 1, daily("06:00"), "nam"));

        assertThat(stale.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(stale.detail())
                .startsWith(
                        "Lịch phát 'Bản tin' vừa được lan sửa lúc 04:00 ngày 01/12/2026 (bản 2, bạn đang sửa bản 1).");
        assertThat(stale.current().plan().start()).isEqualTo(LocalDateTime.parse("2026-12-01T05:45"));
        changes.edit(slot.id(), stale.current().version(), daily("06:00"), "nam");
        assertThat(schedule.find(slot.id()).orElseThrow().version()).isEqualTo(3);
    }

    @Test
    void nobody_ends_what_another_has_changed_meanwhile_without_seeing_it() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");
        Slot edited = changes.edit(slot.id(), slot.version(), daily("05:45"), "lan");

        assertThatThrownBy(() -> schedule.withdraw(slot.id(), slot.version(), "nam"))
                .isInstanceOf(StaleSlotException.class);
        assertThat(schedule.stands(slot.id())).isTrue();

        schedule.withdraw(slot.id(), edited.version(), "nam");
        assertThat(schedule.stands(slot.id())).isFalse();
    }

    @Test
    void an_edit_meets_others_but_not_itself() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");
        schedule.plan(draft("Khác", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-09T06:00", null), "can-bo");

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class, () -> changes.edit(slot.id(), 1, daily("06:00"), "can-bo"));
        changes.edit(
                slot.id(),
                1,
                draft("Dài hơn", TimetableFixture.MORNING_NEWS, "toan-xa", "2026-12-01T05:31", "RRULE:FREQ=DAILY"),
                "can-bo");

        assertThat(refused.detail()).contains("'Khác'").contains("09/12/2026");
        assertThat(rows(slot.id(), 1))
                .singleElement()
                .extracting(Occurrence::duration)
                .isEqualTo(Duration.ofSeconds(252));
    }

    @Test
    void what_is_over_keeps_its_name_and_zones() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");
        clock.turnTo("2026-12-02T12:00");

        changes.edit(
                slot.id(),
                1,
                draft(
                        "Tên mới",
                        TimetableFixture.SHORT_NOTICE,
                        TimetableFixture.EAST,
                        "2026-12-01T05:30",
                        "RRULE:FREQ=DAILY"),
                "can-bo");

        List<Occurrence> rows = rows(slot.id(), 3);
        assertThat(rows).extracting(Occurrence::title).containsExactly("Bản tin", "Bản tin", "Tên mới");
        assertThat(rows.getFirst().zones()).containsExactly("toan-xa");
        assertThat(rows.getLast().zones()).containsExactly(TimetableFixture.EAST);
        Instant begin = at("2026-12-01T00:00");
        Instant end = at("2026-12-04T00:00");
        assertThat(ledger.between(begin, end, TimetableFixture.EAST, null)).hasSize(3);
        assertThat(ledger.between(begin, end, TimetableFixture.WEST, null))
                .as("heard there while it was the whole commune's")
                .extracting(Occurrence::title)
                .containsExactly("Bản tin", "Bản tin");
    }

    @Test
    void an_edit_must_leave_something_ahead() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");
        clock.turnTo("2026-12-05T12:00");

        Refusal refused = catchThrowableOfType(
                Refusal.class,
                () -> changes.edit(
                        slot.id(),
                        1,
                        draft(
                                "Bản tin",
                                TimetableFixture.SHORT_NOTICE,
                                "toan-xa",
                                "2026-12-01T05:30",
                                "RRULE:FREQ=DAILY;COUNT=3"),
                        "can-bo"));

        assertThat(refused.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refused.detail()).contains("không còn lần phát nào sau bây giờ");
    }

    @Test
    void from_a_date_on_another_slot_goes_on_with_the_series() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");
        schedule.cancel(slot.id(), at("2026-12-08T05:30"), "can-bo");
        Map<Instant, Long> before = ids(slot.id());

        Slot later = changes.split(
                slot.id(),
                LocalDateTime.parse("2026-12-06T00:00"),
                new SlotChange("Bản tin mới", null, null, LocalDateTime.parse("2026-12-06T17:00"), null, null, null),
                "can-bo");
        clock.turnTo("2026-12-02T00:00");
        filler.fill();

        assertThat(rows(slot.id(), 60)).hasSize(5).extracting(Occurrence::title).containsOnly("Bản tin");
        assertThat(rows(later.id(), 4 + 5))
                .extracting(Occurrence::plannedAt, Occurrence::status)
                .containsExactly(
                        tuple(at("2026-12-06T17:00"), OccurrenceStatus.PLANNED),
                        tuple(at("2026-12-07T17:00"), OccurrenceStatus.PLANNED),
                        tuple(at("2026-12-08T17:00"), OccurrenceStatus.CANCELLED),
                        tuple(at("2026-12-09T17:00"), OccurrenceStatus.PLANNED));
        assertThat(ids(later.id()).values())
                .containsAll(before.values().stream()
                        .filter(id -> !ids(slot.id()).containsValue(id))
                        .toList());
        assertThat(later.plan().recurrence()).isEqualTo("RRULE:FREQ=DAILY");
    }

    @Test
    void a_count_is_shared_between_the_two_parts_and_every_other_week_stays_so() {
        Slot slot = schedule.plan(
                draft(
                        "Hai tuần",
                        TimetableFixture.SHORT_NOTICE,
                        "toan-xa",
                        "2026-12-02T05:30",
                        "RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4"),
                "can-bo");

        Slot later = changes.split(slot.id(), LocalDateTime.parse("2026-12-20T00:00"), NOTHING, "can-bo");

        // 02/12, 16/12 | 30/12, 13/01
        assertThat(later.plan().recurrence()).isEqualTo("RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=2");
        assertThat(later.plan().start()).isEqualTo(LocalDateTime.parse("2026-12-30T05:30"));
        assertThat(rows(slot.id(), 60)).hasSize(2);
    }

    @Test
    void a_split_at_the_first_date_or_after_the_last_is_refused() {
        Slot slot = schedule.plan(
                draft(
                        "Năm hôm",
                        TimetableFixture.SHORT_NOTICE,
                        "toan-xa",
                        "2026-12-02T05:30",
                        "RRULE:FREQ=DAILY;COUNT=5"),
                "can-bo");

        for (String from : List.of("2026-12-01T00:00", "2026-12-02T05:30", "2027-01-01T00:00")) {
            Refusal refused = catchThrowableOfType(
                    Refusal.class, () -> changes.split(slot.id(), LocalDateTime.parse(from), NOTHING, "can-bo"));
            assertThat(refused.problems())
                    .as(from)
                    .extracting(Refusal.Problem::field)
                    .containsExactly("from");
        }
    }

    @Test
    void one_date_may_have_other_content_and_gets_the_series_own_back() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");

        Occurrence changed = schedule.changeContent(
                slot.id(),
                at("2026-12-03T05:30"),
                List.of(new SlotItem(TimetableFixture.MORNING_NEWS, 1, 0)),
                "can-bo");

        assertThat(changed.duration()).isEqualTo(Duration.ofSeconds(252));
        assertThat(schedule.slotFor(changed).orElseThrow().plan().items())
                .containsExactly(new SlotItem(TimetableFixture.MORNING_NEWS, 1, 0));
        assertThat(schedule.slotFor(rows(slot.id(), 2).getLast()).orElseThrow().plan())
                .isEqualTo(slot.plan());
        assertThat(catchThrowableOfType(
                                SlotConflictException.class,
                                () -> schedule.plan(
                                        draft(
                                                "Xen",
                                                TimetableFixture.SHORT_NOTICE,
                                                "toan-xa",
                                                "2026-12-03T05:33",
                                                null),
                                        "can-bo"))
                        .detail())
                .contains("05:30:00–05:34:12");

        Occurrence restored = schedule.restore(slot.id(), at("2026-12-03T05:30"), "can-bo");

        assertThat(restored.duration()).isEqualTo(Duration.ofSeconds(60));
        assertThat(schedule.slotFor(restored).orElseThrow().plan()).isEqualTo(slot.plan());
    }

    @Test
    void other_content_is_checked_like_a_plan_and_survives_an_edit() {
        Slot slot = schedule.plan(daily("05:30"), "can-bo");
        schedule.plan(draft("Sau", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-03T05:32", null), "can-bo");
        Instant third = at("2026-12-03T05:30");

        SlotConflictException overlap = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.changeContent(
                        slot.id(), third, List.of(new SlotItem(TimetableFixture.MORNING_NEWS, 1, 0)), "can-bo"));
        SlotConflictException unapproved = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.changeContent(
                        slot.id(), third, List.of(new SlotItem(TimetableFixture.DRAFT_NOTICE, 1, 0)), "can-bo"));
        schedule.changeContent(
                slot.id(), third, List.of(new SlotItem(TimetableFixture.PRIORITY_NOTICE, 1, 0)), "can-bo");
        changes.edit(slot.id(), 1, daily("05:40"), "can-bo");

        assertThat(overlap.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.OVERLAP);
        assertThat(unapproved.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.NOT_APPROVED);
        Occurrence row = rows(slot.id(), 3).getLast();
        assertThat(row.plannedAt()).isEqualTo(at("2026-12-03T05:40"));
        assertThat(schedule.slotFor(row).orElseThrow().plan().items())
                .containsExactly(new SlotItem(TimetableFixture.PRIORITY_NOTICE, 1, 0));
    }

    private static SlotDraft daily(String time) {
        return draft("Bản tin", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-01T" + time, "RRULE:FREQ=DAILY");
    }

    private Map<Instant, Long> ids(long slotId) {
        return rows(slotId, 60).stream().collect(Collectors.toMap(Occurrence::plannedAt, Occurrence::id));
    }

    private List<Occurrence> rows(long slotId, int days) {
        return ledger
                .between(at("2026-12-01T00:00"), at("2026-12-01T00:00").plus(Duration.ofDays(days)), null, null)
                .stream()
                .filter(row -> row.slotId() == slotId)
                .toList();
    }
}
