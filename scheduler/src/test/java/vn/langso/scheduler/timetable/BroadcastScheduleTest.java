package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Problem;

/** Planning: what is saved, what is refused, what a preview shows. */
@TimetableTest
class BroadcastScheduleTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private JdbcSlots slots;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TimetableFixture.FakeAlarms alarms;

    @Autowired
    private TimetableFixture.Heard heard;

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

    /** Longer than H2 waits by itself. */
    @Test
    void waits_its_turn_while_somebody_else_plans_for_long() throws Exception {
        CountDownLatch othersTurn = new CountDownLatch(1);
        CountDownLatch longEnough = new CountDownLatch(1);
        try (ExecutorService others = Executors.newSingleThreadExecutor()) {
            others.execute(() -> transaction.executeWithoutResult(status -> {
                slots.takeTurn();
                othersTurn.countDown();
                await().until(() -> longEnough.getCount() == 0);
            }));
            othersTurn.await();
            Future<Slot> planned = CompletableFuture.supplyAsync(() -> schedule.plan(
                    draft("Bản tin", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-01T05:30", null), "can-bo"));

            await().during(Duration.ofMillis(2_500)).until(() -> !planned.isDone());
            longEnough.countDown();

            assertThat(planned.get().id()).isPositive();
        }
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
