package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Problem;

@TimetableTest
class BroadcastScheduleTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.FakeAlarms alarms;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @Autowired
    private TimetableFixture.Heard heard;

    @BeforeEach
    void emptyTimetable() {
        TimetableFixture.clean(jdbc);
        alarms.set.clear();
        alarms.broken = false;
        trial.on = false;
        heard.events.clear();
        clock.turnTo("2026-12-01T04:00");
    }

    @Test
    void plans_a_daily_slot_with_thirty_days_of_ledger_and_two_days_of_alarms() {
        Slot slot = schedule.plan(
                draft("Bản tin sáng", TimetableFixture.MORNING_NEWS, "toan-xa", "2026-12-01T05:30", "RRULE:FREQ=DAILY"),
                "can-bo");

        List<Occurrence> rows = ledger.between(at("2026-12-01T00:00"), at("2027-12-01T00:00"), null, null);
        assertThat(rows).hasSize(30).extracting(Occurrence::status).containsOnly(OccurrenceStatus.PLANNED);
        assertThat(rows.getFirst().plannedAt()).isEqualTo(at("2026-12-01T05:30"));
        assertThat(rows.getFirst().duration()).isEqualTo(Duration.ofSeconds(252));
        assertThat(rows.getFirst().zones()).containsExactly("toan-xa");
        assertThat(rows.getFirst().trace()).singleElement().asString().contains("lên lịch bởi can-bo");
        assertThat(alarms.set.values()).containsExactlyInAnyOrder(at("2026-12-01T05:30"), at("2026-12-02T05:30"));
        assertThat(heard.events).hasSize(30);
        assertThat(schedule.find(slot.id())).contains(slot);
        assertThat(schedule.slots()).containsExactly(slot);
    }

    @Test
    void keeps_every_field_of_a_slot() {
        SlotDraft draft = new SlotDraft(
                "Chương trình chiều",
                List.of(
                        new SlotItem(TimetableFixture.SHORT_NOTICE, 2, 30),
                        new SlotItem(TimetableFixture.MORNING_NEWS, 3, 5)),
                List.of(TimetableFixture.EAST, TimetableFixture.WEST),
                LocalDateTime.parse("2026-12-02T17:00:15.250"),
                "RRULE:FREQ=WEEKLY;BYDAY=WE",
                45,
                Resume.DROP);

        Slot slot = schedule.plan(draft, "can-bo");

        assertThat(schedule.find(slot.id()).orElseThrow().plan()).isEqualTo(draft);
        // 2 × (60 + 30) s, then 3 × (252 + 5) s without the very last gap
        assertThat(ledger.between(at("2026-12-02T00:00"), at("2026-12-03T00:00"), null, null))
                .singleElement()
                .extracting(Occurrence::duration)
                .isEqualTo(Duration.ofSeconds(180 + 771 - 5));
    }

    @Test
    void a_date_beyond_the_ledger_is_a_row_at_once_if_it_is_the_first() {
        schedule.plan(
                draft(
                        "Giao thừa",
                        TimetableFixture.SHORT_NOTICE,
                        "toan-xa",
                        "2027-02-05T17:30",
                        "LUNAR:FREQ=YEARLY;TET=-1"),
                "can-bo");

        assertThat(ledger.between(at("2027-01-01T00:00"), at("2029-01-01T00:00"), null, null))
                .extracting(Occurrence::plannedAt)
                .containsExactly(at("2027-02-05T17:30"));
        assertThat(alarms.set).isEmpty();
    }

    @Test
    void a_failure_after_saving_leaves_neither_slot_nor_ledger_row_nor_alarm() {
        alarms.broken = true;

        assertThatThrownBy(() -> schedule.plan(
                        draft("Bản tin sáng", TimetableFixture.MORNING_NEWS, "toan-xa", "2026-12-01T05:30", null),
                        "can-bo"))
                .hasMessage("alarm clock is broken");

        assertThat(count("slot")).isZero();
        assertThat(count("slot_item")).isZero();
        assertThat(count("slot_zone")).isZero();
        assertThat(count("occurrence")).isZero();
        assertThat(alarms.set).isEmpty();
    }

    @Test
    void tells_all_problems_of_a_draft_at_once() {
        SlotDraft draft = new SlotDraft(
                " ",
                List.of(new SlotItem(99, 0, 7201)),
                List.of("khong-co", "trong"),
                LocalDateTime.parse("2026-11-30T05:30"),
                "RRULE:FREQ=HOURLY",
                721,
                Resume.RESTART);

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> schedule.plan(draft, "can-bo"));

        assertThat(refusal.kind()).isEqualTo(Refusal.Kind.INVALID);
        assertThat(refusal.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "title",
                        "items[0].repeats",
                        "items[0].gapSeconds",
                        "items[0].bulletinId",
                        "zones",
                        "zones",
                        "start",
                        "lateMinutes",
                        "recurrence");
        assertThat(refusal.problems())
                .extracting(Problem::detail)
                .contains(
                        "Số giây nghỉ là 7201, cần 0–7200.",
                        "Giờ bắt đầu 05:30 ngày 30/11/2026 đã qua; bây giờ là 04:00 ngày 01/12/2026.");
        assertThat(count("slot")).isZero();
    }

    @Test
    void refuses_a_slot_without_items_or_zones_and_one_longer_than_a_day() {
        SlotDraft empty = new SlotDraft(
                "Trống", List.of(), List.of(), LocalDateTime.parse("2026-12-02T05:30"), null, 0, Resume.DROP);
        SlotDraft endless = new SlotDraft(
                "Dài",
                List.of(new SlotItem(TimetableFixture.LONG_PROGRAMME, 10, 7200), new SlotItem(2, 1, 0)),
                List.of("toan-xa"),
                LocalDateTime.parse("2026-12-02T05:30"),
                null,
                0,
                Resume.DROP);

        assertThatThrownBy(() -> schedule.plan(empty, "can-bo"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.problems())
                                .extracting(Problem::field)
                                .containsExactly("items", "zones"));
        assertThatThrownBy(() -> schedule.plan(endless, "can-bo"))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refusal -> assertThat(refusal.detail())
                                .isEqualTo("Cả chương trình dài 32 giờ 31 phút, tối đa 24 giờ."));
    }

    @Test
    void names_the_other_party_of_an_overlap_and_offers_free_times() {
        schedule.plan(
                draft("Bản tin sáng", TimetableFixture.MORNING_NEWS, TimetableFixture.EAST, "2026-12-02T05:30", null),
                "can-bo");

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.plan(
                        draft("Thông báo", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T05:33", null),
                        "can-bo"));

        assertThat(refused.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.OVERLAP);
            assertThat(conflict.detail())
                    .isEqualTo("Trùng với 'Bản tin sáng' tại Thôn Đông, 05:30:00–05:34:12 ngày 02/12/2026.");
            assertThat(conflict.plannedAt()).isEqualTo(at("2026-12-02T05:33"));
        });
        assertThat(refused.preview().freeTimes())
                .hasSizeGreaterThanOrEqualTo(3)
                .startsWith(
                        LocalDateTime.parse("2026-12-02T05:35"),
                        LocalDateTime.parse("2026-12-02T05:40"),
                        LocalDateTime.parse("2026-12-02T05:45"));
        assertThat(count("slot")).isEqualTo(1);
    }

    @Test
    void every_free_time_it_offers_can_be_planned() {
        schedule.plan(
                draft(
                        "Bản tin",
                        TimetableFixture.MORNING_NEWS,
                        "toan-xa",
                        "2026-12-02T05:30",
                        "RRULE:FREQ=WEEKLY;BYDAY=WE"),
                "can-bo");
        SlotDraft clashing = draft(
                "Hằng ngày",
                TimetableFixture.SHORT_NOTICE,
                TimetableFixture.WEST,
                "2026-12-02T05:30",
                "RRULE:FREQ=DAILY");
        List<LocalDateTime> free = catchThrowableOfType(
                        SlotConflictException.class, () -> schedule.plan(clashing, "can-bo"))
                .preview()
                .freeTimes();

        for (LocalDateTime start : free) {
            schedule.plan(
                    draft(
                            "Hằng ngày " + start,
                            TimetableFixture.SHORT_NOTICE,
                            TimetableFixture.WEST,
                            start.toString(),
                            "RRULE:FREQ=DAILY"),
                    "can-bo");
        }

        assertThat(free).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void hamlets_do_not_disturb_each_other_and_ends_may_touch() {
        schedule.plan(
                draft("Đông", TimetableFixture.SHORT_NOTICE, TimetableFixture.EAST, "2026-12-02T05:30", null),
                "can-bo");

        schedule.plan(
                draft("Đoài", TimetableFixture.SHORT_NOTICE, TimetableFixture.WEST, "2026-12-02T05:30", null),
                "can-bo");
        schedule.plan(draft("Nối tiếp", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T05:31", null), "can-bo");

        assertThat(count("slot")).isEqualTo(3);
    }

    @Test
    void finds_an_overlap_far_beyond_the_ledger() {
        schedule.plan(
                draft(
                        "Giao thừa",
                        TimetableFixture.SHORT_NOTICE,
                        "toan-xa",
                        "2026-12-02T17:30",
                        "LUNAR:FREQ=YEARLY;TET=-1"),
                "can-bo");

        assertThatThrownBy(() -> schedule.plan(
                        draft(
                                "Hằng ngày",
                                TimetableFixture.SHORT_NOTICE,
                                "toan-xa",
                                "2026-12-02T17:30",
                                "RRULE:FREQ=DAILY"),
                        "can-bo"))
                .isInstanceOfSatisfying(
                        SlotConflictException.class,
                        refused -> assertThat(refused.detail())
                                .contains("'Giao thừa' tại Toàn xã, 17:30:00–17:31:00 ngày 05/02/2027"));
    }

    @Test
    void tells_one_reason_at_many_dates_once() {
        schedule.plan(
                draft("Sáng", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T05:30", "RRULE:FREQ=DAILY;COUNT=5"),
                "can-bo");

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.plan(
                        draft(
                                "Nữa",
                                TimetableFixture.SHORT_NOTICE,
                                "toan-xa",
                                "2026-12-02T05:30",
                                "RRULE:FREQ=DAILY;COUNT=9"),
                        "can-bo"));

        assertThat(refused.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.detail())
                        .isEqualTo("Trùng với 'Sáng' tại Toàn xã, 05:30:00–05:31:00 ngày 02/12/2026."
                                + " Còn 4 lần phát nữa cũng vậy, lần cuối ngày 06/12/2026."));
    }

    @Test
    void windows_bind_unless_in_trial_mode_or_for_an_emergency() {
        SlotDraft atNoon = draft("Trưa", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T11:30", null);
        SlotDraft storm = draft("Bão", TimetableFixture.EMERGENCY, "toan-xa", "2026-12-02T23:00", null);

        assertThatThrownBy(() -> schedule.plan(atNoon, "can-bo"))
                .isInstanceOfSatisfying(SlotConflictException.class, refused -> {
                    assertThat(refused.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.WINDOW);
                    assertThat(refused.detail())
                            .contains("11:30:00–11:31:00 ngày 02/12/2026 nằm ngoài khung giờ phát")
                            .contains("05:30–06:30, 17:00–18:00")
                            .contains("49/2024/NĐ-CP");
                    assertThat(refused.preview().freeTimes()).hasSizeGreaterThanOrEqualTo(3);
                });
        schedule.plan(storm, "can-bo");
        trial.on = true;
        schedule.plan(atNoon, "can-bo");

        assertThat(count("slot")).isEqualTo(2);
    }

    @Test
    void tells_bulletin_and_time_conflicts_together() {
        SlotDraft bad = new SlotDraft(
                "Lỗi",
                List.of(
                        new SlotItem(TimetableFixture.DRAFT_NOTICE, 1, 0),
                        new SlotItem(TimetableFixture.WITHOUT_CLIP, 1, 0)),
                List.of("toan-xa"),
                LocalDateTime.parse("2026-12-02T03:00"),
                null,
                10,
                Resume.RESTART);

        SlotConflictException refused =
                catchThrowableOfType(SlotConflictException.class, () -> schedule.plan(bad, "can-bo"));

        assertThat(refused.conflicts())
                .extracting(Conflict::kind, Conflict::field)
                .containsExactly(
                        tuple(Conflict.Kind.NOT_APPROVED, "items[0].bulletinId"),
                        tuple(Conflict.Kind.UNPLAYABLE, "items[1].bulletinId"),
                        tuple(Conflict.Kind.WINDOW, "start"));
        assertThat(refused.detail()).contains("'Bản nháp' chưa được phê duyệt (đang là bản nháp)");
    }

    @Test
    void a_preview_shows_dates_and_conflicts_and_saves_nothing() {
        schedule.plan(draft("Sáng", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-03T05:30", null), "can-bo");
        heard.events.clear();

        SlotPreview preview = schedule.preview(
                draft("Thử", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-11-01T05:30", "RRULE:FREQ=DAILY"),
                LocalDateTime.parse("2026-12-02T00:00"),
                3);

        assertThat(preview.occurrences())
                .extracting(SlotPreview.Item::plannedAt)
                .containsExactly(at("2026-12-02T05:30"), at("2026-12-03T05:30"), at("2026-12-04T05:30"));
        assertThat(preview.occurrences().get(0).reason()).isNull();
        assertThat(preview.occurrences().get(1).reason()).startsWith("Trùng với 'Sáng'");
        assertThat(preview.conflicts()).hasSize(1);
        assertThat(preview.freeTimes()).hasSizeGreaterThanOrEqualTo(3);
        assertThat(count("slot")).isEqualTo(1);
        assertThat(heard.events).isEmpty();
    }

    @Test
    void a_preview_reaches_years_ahead() {
        SlotPreview preview = schedule.preview(
                draft(
                        "Giao thừa",
                        TimetableFixture.SHORT_NOTICE,
                        "toan-xa",
                        "2026-12-02T17:30",
                        "LUNAR:FREQ=YEARLY;TET=-1"),
                LocalDateTime.parse("2033-01-01T00:00"),
                2);

        assertThat(preview.occurrences())
                .extracting(SlotPreview.Item::plannedAt)
                .containsExactly(at("2033-01-30T17:30"), at("2034-02-18T17:30"));
        assertThat(preview.conflicts()).isEmpty();
        assertThat(preview.freeTimes()).isEmpty();
    }

    @Test
    void refuses_a_preview_of_none_or_too_many() {
        SlotDraft draft = draft("Thử", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T05:30", null);

        for (int count : List.of(0, 501)) {
            assertThatThrownBy(() -> schedule.preview(draft, draft.start(), count))
                    .isInstanceOfSatisfying(
                            Refusal.class,
                            refusal -> assertThat(refusal.detail()).contains(count + ", cần 1–500"));
        }
    }

    @Test
    void of_two_who_plan_the_same_minute_one_is_refused() throws Exception {
        SlotDraft draft = draft("Cùng lúc", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T05:30", null);
        Callable<String> planning = () -> {
            try {
                schedule.plan(draft, "can-bo");
                return "planned";
            } catch (SlotConflictException refused) {
                return "refused";
            }
        };

        List<Future<String>> outcomes;
        try (var threads = Executors.newFixedThreadPool(4)) {
            outcomes = threads.invokeAll(List.of(planning, planning, planning, planning));
        }

        assertThat(outcomes)
                .extracting(Future::get)
                .containsExactlyInAnyOrder("planned", "refused", "refused", "refused");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
