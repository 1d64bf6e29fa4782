package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.TimetableFixture.EAST;
import static vn.langso.scheduler.timetable.TimetableFixture.EXPIRING;
import static vn.langso.scheduler.timetable.TimetableFixture.MORNING_NEWS;
import static vn.langso.scheduler.timetable.TimetableFixture.PRIORITY_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.timetable.AirOrder.Place;

/** "Xếp thứ tự", looking at one date before it is changed, and bulletins that expire. */
@ConsoleTest
class AirOrdersTest {
    private static final LocalDateTime WEDNESDAY = LocalDateTime.parse("2026-12-02T05:40");

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private SlotChanges changes;

    @Autowired
    private Timetable timetable;

    @Autowired
    private DateEdits dates;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @BeforeEach
    void prepare() {
        TimetableFixture.clean(jdbc);
        clock.turnTo("2026-12-01T04:00");
        trial.on = false;
    }

    @Test
    void a_person_puts_a_plan_directly_before_or_behind_the_one_it_meets() {
        Slot news = schedule.plan(draft("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:40", null), "nam");
        SlotDraft notice = draft("Thông báo", PRIORITY_NOTICE, "toan-xa", "2026-12-02T05:41", null);

        SlotPreview preview = schedule.preview(notice, notice.start(), 1);

        assertThat(preview.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.OVERLAP);
        assertThat(preview.orders())
                .containsExactly(
                        new AirOrder(news.id(), "Bản tin sáng", Place.BEFORE, LocalDateTime.parse("2026-12-02T05:39")),
                        new AirOrder(
                                news.id(), "Bản tin sáng", Place.AFTER, LocalDateTime.parse("2026-12-02T05:44:12")));
        assertThat(preview.orders())
                .allSatisfy(order -> assertThat(schedule.preview(startingAt(notice, order.start()), order.start(), 1)
                                .conflicts())
                        .isEmpty());
    }

    @Test
    void an_order_that_does_not_fit_on_every_date_is_not_offered() {
        schedule.plan(draft("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:40", null), "nam");
        schedule.plan(draft("Ngay sau", SHORT_NOTICE, EAST, "2026-12-05T05:44:30", null), "nam");
        SlotDraft daily = draft("Mỗi sáng", SHORT_NOTICE, EAST, "2026-12-02T05:41", "RRULE:FREQ=DAILY");

        SlotPreview preview = schedule.preview(daily, daily.start(), 1);

        assertThat(preview.orders())
                .filteredOn(order -> order.otherTitle().equals("Bản tin sáng"))
                .extracting(AirOrder::place)
                .containsExactly(Place.BEFORE);
    }

    @Test
    void a_refused_move_names_the_nearest_free_times_and_both_orders() {
        schedule.plan(draft("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:40", null), "nam");
        Slot notice = schedule.plan(draft("Thông báo", SHORT_NOTICE, EAST, "2026-12-02T05:30", null), "nam");

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class, () -> dates.move(entry(notice).seen(), WEDNESDAY, "nam"));

        assertThat(refused.preview().freeTimes())
                .hasSize(5)
                .startsWith(LocalDateTime.parse("2026-12-02T05:35"), LocalDateTime.parse("2026-12-02T05:45"));
        assertThat(refused.preview().orders())
                .extracting(AirOrder::place, AirOrder::start)
                .containsExactly(
                        tuple(Place.BEFORE, LocalDateTime.parse("2026-12-02T05:39")),
                        tuple(Place.AFTER, LocalDateTime.parse("2026-12-02T05:44:12")));
        for (LocalDateTime free : refused.preview().freeTimes()) {
            assertThat(dates.previewMove(entry(notice).occurrence().id(), free).conflicts())
                    .isEmpty();
        }
        assertThat(entry(notice).occurrence().plannedAt()).isEqualTo(TimetableFixture.at("2026-12-02T05:30"));
    }

    @Test
    void a_date_is_not_put_before_something_where_that_is_over_already() {
        schedule.plan(draft("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:40", null), "nam");
        Slot notice = schedule.plan(draft("Thông báo", SHORT_NOTICE, EAST, "2026-12-02T05:50", null), "nam");
        clock.turnTo("2026-12-02T05:39:30");

        SlotPreview preview = dates.previewMove(entry(notice).occurrence().id(), WEDNESDAY.plusMinutes(3));

        assertThat(preview.orders())
                .extracting(AirOrder::place, AirOrder::start)
                .containsExactly(tuple(Place.AFTER, LocalDateTime.parse("2026-12-02T05:44:12")));
        assertThat(preview.freeTimes())
                .allSatisfy(free -> assertThat(free).isAfter(LocalDateTime.parse("2026-12-02T05:39:30")));
    }

    @Test
    void no_more_orders_are_offered_than_anybody_reads() {
        for (int day = 2; day <= 7; day++) {
            schedule.plan(draft("Ngày " + day, MORNING_NEWS, EAST, "2026-12-0" + day + "T05:40", null), "nam");
        }
        SlotDraft daily = draft("Mỗi sáng", SHORT_NOTICE, EAST, "2026-12-02T05:41", "RRULE:FREQ=DAILY");

        SlotPreview preview = schedule.preview(daily, daily.start(), 1);

        assertThat(preview.orders()).hasSize(6).extracting(AirOrder::otherTitle).startsWith("Ngày 2", "Ngày 2");
    }

    @Test
    void other_content_is_looked_at_before_it_is_given() {
        Slot notice = schedule.plan(draft("Thông báo", SHORT_NOTICE, EAST, "2026-12-02T05:39", null), "nam");
        schedule.plan(draft("Kế tiếp", SHORT_NOTICE, EAST, "2026-12-02T05:41", null), "nam");
        long date = entry(notice).occurrence().id();
        List<SlotItem> longer = List.of(new SlotItem(MORNING_NEWS, 1, 0));

        SlotPreview preview = dates.previewContent(date, longer);
        dates.changeContent(entry(notice).seen(), List.of(new SlotItem(PRIORITY_NOTICE, 1, 0)), "nam");

        assertThat(preview.conflicts())
                .singleElement()
                .satisfies(conflict ->
                        assertThat(conflict.detail()).contains("Kế tiếp").contains("05:41:00–05:42:00"));
        assertThat(dates.content(date)).containsExactly(new SlotItem(PRIORITY_NOTICE, 1, 0));
        assertThat(entry(notice).priority()).isEqualTo(Priority.PRIORITY);
        assertThat(schedule.find(notice.id()).orElseThrow().plan().items())
                .containsExactly(new SlotItem(SHORT_NOTICE, 1, 0));
    }

    @Test
    void an_edit_is_looked_at_as_if_the_slot_itself_were_not_there() {
        Slot daily =
                schedule.plan(draft("Mỗi sáng", SHORT_NOTICE, EAST, "2026-12-02T05:40", "RRULE:FREQ=DAILY"), "nam");
        SlotDraft sooner = startingAt(daily.plan(), LocalDateTime.parse("2026-12-02T05:39:30"));

        SlotPreview preview = changes.preview(daily.id(), sooner, sooner.start(), 2);

        assertThat(preview.conflicts()).isEmpty();
        assertThat(preview.occurrences())
                .extracting(SlotPreview.Item::plannedAt)
                .containsExactly(
                        TimetableFixture.at("2026-12-02T05:39:30"), TimetableFixture.at("2026-12-03T05:39:30"));
    }

    @Test
    void a_split_with_a_form_needs_the_version_that_was_seen() {
        Slot daily = schedule.plan(
                draft("Mỗi sáng", SHORT_NOTICE, EAST, "2026-12-02T05:40", "RRULE:FREQ=DAILY;COUNT=5"), "nam");
        LocalDateTime friday = LocalDateTime.parse("2026-12-04T00:00");
        SlotDraft rest = changes.restOf(daily.id(), friday);
        changes.edit(daily.id(), 1, daily.plan(), "lan");

        StaleSlotException stale =
                catchThrowableOfType(StaleSlotException.class, () -> changes.split(daily.id(), 1, friday, rest, "nam"));
        Slot goesOn = changes.split(
                daily.id(), 2, friday, startingAt(rest, rest.start().withMinute(50)), "nam");

        assertThat(rest.start()).isEqualTo(LocalDateTime.parse("2026-12-04T05:40"));
        assertThat(rest.recurrence()).isEqualTo("RRULE:FREQ=DAILY;COUNT=3");
        assertThat(stale.changedBy()).isEqualTo("lan");
        assertThat(timetable.between(
                        TimetableFixture.at("2026-12-01T00:00"), TimetableFixture.at("2026-12-31T00:00"), null))
                .extracting(entry -> entry.occurrence().slotId() == goesOn.id())
                .containsExactly(false, false, true, true, true);
    }

    @Test
    void a_bulletin_that_expires_before_the_first_date_is_a_conflict() {
        SlotDraft late = draft("Tiêm phòng", EXPIRING, EAST, "2026-12-04T05:40", null);

        SlotPreview preview = schedule.preview(late, late.start(), 1);

        assertThat(preview.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.EXPIRED);
            assertThat(conflict.field()).isEqualTo("items[0].bulletinId");
            assertThat(conflict.detail())
                    .startsWith(
                            "Bản tin 'Đăng ký tiêm phòng' hết hiệu lực ngày 03/12/2026, trước lần phát ngày 04/12/2026");
        });
        assertThat(preview.freeTimes())
                .isNotEmpty()
                .allSatisfy(free -> assertThat(free.toLocalDate()).isBeforeOrEqualTo("2026-12-03"));
    }

    @Test
    void a_series_that_outlives_its_bulletin_is_warned_of_and_later_dates_are_told_as_skipped() {
        SlotDraft daily = draft("Tiêm phòng", EXPIRING, EAST, "2026-12-02T05:40", "RRULE:FREQ=DAILY");

        SlotPreview preview = schedule.preview(daily, daily.start(), 3);
        Slot slot = schedule.plan(daily, "nam");

        assertThat(preview.conflicts()).isEmpty();
        assertThat(preview.warnings()).extracting(Warning::kind).contains(Warning.Kind.EXPIRES);
        assertThat(preview.occurrences())
                .extracting(SlotPreview.Item::status)
                .containsExactly(OccurrenceStatus.PLANNED, OccurrenceStatus.PLANNED, OccurrenceStatus.SKIPPED);
        assertThat(timetable.between(
                        TimetableFixture.at("2026-12-03T00:00"), TimetableFixture.at("2026-12-05T00:00"), null))
                .filteredOn(entry -> entry.occurrence().slotId() == slot.id())
                .extracting(
                        entry -> entry.occurrence().status(),
                        entry -> entry.occurrence().reason())
                .containsExactly(
                        tuple(OccurrenceStatus.PLANNED, null),
                        tuple(
                                OccurrenceStatus.SKIPPED,
                                preview.occurrences().getLast().reason()));
    }

    private static SlotDraft startingAt(SlotDraft plan, LocalDateTime start) {
        return new SlotDraft(
                plan.title(), plan.items(), plan.zones(), start, plan.recurrence(), plan.lateMinutes(), plan.resume());
    }

    private TimetableEntry entry(Slot slot) {
        return timetable
                .between(TimetableFixture.at("2026-12-01T00:00"), TimetableFixture.at("2026-12-10T00:00"), null)
                .stream()
                .filter(entry -> entry.occurrence().slotId() == slot.id())
                .findFirst()
                .orElseThrow();
    }
}
