package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.TimetableFixture.EAST;
import static vn.langso.scheduler.timetable.TimetableFixture.MORNING_NEWS;
import static vn.langso.scheduler.timetable.TimetableFixture.PRIORITY_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.WEST;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;

/** Two people at one date, and many dates at once. */
@ConsoleTest
class DateEditsTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private Timetable timetable;

    @Autowired
    private DateEdits dates;

    @Autowired
    private BulkEdits bulk;

    @Autowired
    private Suspensions suspensions;

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
    void the_second_of_two_people_does_not_overwrite_the_first() {
        Seen seen = seen(plan("Bản tin sáng", "2026-12-02T05:30"));
        dates.move(seen, LocalDateTime.parse("2026-12-02T05:40"), "lan");

        assertThatExceptionOfType(ChangedMeanwhile.class)
                .isThrownBy(() -> dates.move(seen, LocalDateTime.parse("2026-12-02T05:50"), "nam"))
                .satisfies(refusal -> {
                    assertThat(refusal.detail())
                            .contains("nay là 05:40 ngày 02/12/2026")
                            .contains("dời từ 05:30 ngày 02/12/2026 bởi lan");
                    assertThat(refusal.now().occurrence().plannedAt()).isEqualTo(at("2026-12-02T05:40"));
                });
        assertThat(starts()).containsExactly("2026-12-02T05:40");
    }

    @Test
    void who_has_seen_the_change_may_change_it_again() {
        Slot slot = plan("Bản tin sáng", "2026-12-02T05:30");
        dates.move(seen(slot), LocalDateTime.parse("2026-12-02T05:40"), "lan");

        dates.move(seen(slot), LocalDateTime.parse("2026-12-02T05:50"), "nam");

        assertThat(starts()).containsExactly("2026-12-02T05:50");
    }

    @Test
    void one_date_is_heard_in_another_hamlet_and_its_series_stays() {
        Slot slot = schedule.plan(
                draft("Mỗi sáng", SHORT_NOTICE, EAST, "2026-12-02T05:30", "RRULE:FREQ=DAILY;COUNT=2"), "nam");

        Slot once = dates.inZones(seen(slot), List.of(WEST), "nam");

        assertThat(once.plan().zones()).containsExactly(WEST);
        assertThat(once.plan().start()).isEqualTo(LocalDateTime.parse("2026-12-02T05:30"));
        assertThat(schedule.find(slot.id()).orElseThrow().plan().zones()).containsExactly(EAST);
        assertThat(all())
                .extracting(entry -> entry.occurrence().status())
                .containsExactlyInAnyOrder(
                        OccurrenceStatus.CANCELLED, OccurrenceStatus.PLANNED, OccurrenceStatus.PLANNED);
    }

    @Test
    void a_date_with_content_of_its_own_takes_it_along_to_another_hamlet() {
        Slot slot = schedule.plan(
                draft("Mỗi sáng", SHORT_NOTICE, EAST, "2026-12-02T05:30", "RRULE:FREQ=DAILY;COUNT=3"), "nam");
        List<SlotItem> own = List.of(new SlotItem(MORNING_NEWS, 2, 5));
        schedule.changeContent(slot.id(), at("2026-12-02T05:30"), own, "nam");
        schedule.changeContent(slot.id(), at("2026-12-03T05:30"), own, "nam");

        Slot once = dates.inZones(seen(slot, "2026-12-02T05:30"), List.of(WEST), "nam");
        bulk.inZones(List.of(seen(slot, "2026-12-03T05:30"), seen(slot, "2026-12-04T05:30")), List.of(WEST), "nam");

        assertThat(once.plan().items()).isEqualTo(own);
        assertThat(planned())
                .extracting(entry -> entry.occurrence().duration().toSeconds())
                .containsExactly(509L, 509L, 60L);
    }

    @Test
    void a_date_that_plays_one_bulletin_of_its_own_is_stretched_with_that() {
        Slot slot = schedule.plan(
                new SlotDraft(
                        "Chương trình",
                        List.of(new SlotItem(MORNING_NEWS, 1, 5), new SlotItem(SHORT_NOTICE, 1, 0)),
                        List.of(EAST),
                        LocalDateTime.parse("2026-12-02T05:30"),
                        null,
                        10,
                        Resume.DROP),
                "nam");
        schedule.changeContent(slot.id(), at("2026-12-02T05:30"), List.of(new SlotItem(PRIORITY_NOTICE, 1, 0)), "nam");

        Slot longer = dates.repeated(seen(slot), 3, "nam");

        assertThat(longer.plan().items()).containsExactly(new SlotItem(PRIORITY_NOTICE, 3, 0));
    }

    @Test
    void one_bulletin_is_stretched_by_playing_it_again() {
        Slot longer = dates.repeated(seen(plan("Thông báo", "2026-12-02T05:30")), 3, "nam");

        assertThat(all())
                .filteredOn(entry -> entry.occurrence().slotId() == longer.id())
                .singleElement()
                .satisfies(entry -> assertThat(entry.occurrence().duration()).hasSeconds(180));
    }

    @Test
    void a_running_order_of_several_bulletins_cannot_be_stretched() {
        Slot slot = schedule.plan(
                new SlotDraft(
                        "Chương trình",
                        List.of(new SlotItem(MORNING_NEWS, 1, 5), new SlotItem(SHORT_NOTICE, 1, 0)),
                        List.of(EAST),
                        LocalDateTime.parse("2026-12-02T05:30"),
                        null,
                        10,
                        Resume.DROP),
                "nam");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> dates.repeated(seen(slot), 2, "nam"))
                .satisfies(refusal -> assertThat(refusal.detail()).contains("gồm 2 bản tin"));
        assertThat(all()).extracting(entry -> entry.occurrence().status()).containsExactly(OccurrenceStatus.PLANNED);
    }

    @Test
    void neighbours_move_together_without_meeting() {
        Slot first = plan("Một", "2026-12-02T05:30");
        Slot second = plan("Hai", "2026-12-02T05:31");

        bulk.shift(List.of(seen(first), seen(second)), 1, "nam");
        assertThat(starts()).containsExactly("2026-12-02T05:31", "2026-12-02T05:32");
        bulk.shift(List.of(seen(first), seen(second)), -1, "nam");

        assertThat(starts()).containsExactly("2026-12-02T05:30", "2026-12-02T05:31");
    }

    @Test
    void all_or_none_and_every_refusal_is_named() {
        Slot free = plan("Đi được", "2026-12-02T05:33");
        Slot blocked = plan("Vướng một", "2026-12-02T05:40");
        plan("Đứng đây", "2026-12-02T05:50");
        Slot late = plan("Vướng hai", "2026-12-02T06:25");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bulk.shift(List.of(seen(free), seen(blocked), seen(late)), 10, "nam"))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Refusal.Problem::detail)
                        .satisfiesExactly(
                                last -> assertThat(last)
                                        .startsWith("Vướng hai, 06:25")
                                        .contains("khung giờ"),
                                other -> assertThat(other)
                                        .startsWith("Vướng một, 05:40")
                                        .contains("Đứng đây")));
        assertThat(starts())
                .containsExactly("2026-12-02T05:33", "2026-12-02T05:40", "2026-12-02T05:50", "2026-12-02T06:25");
    }

    @Test
    void cancels_many_dates_at_once() {
        Slot first = plan("Một", "2026-12-02T05:30");
        Slot second = plan("Hai", "2026-12-02T05:40");

        bulk.cancel(List.of(seen(first), seen(second)), "nam");

        assertThat(all()).extracting(entry -> entry.occurrence().status()).containsOnly(OccurrenceStatus.CANCELLED);
    }

    @Test
    void many_dates_go_to_another_hamlet_or_none() {
        Slot first = plan("Một", "2026-12-02T05:30");
        Slot second = plan("Hai", "2026-12-02T05:40");
        schedule.plan(draft("Ở thôn Đoài", SHORT_NOTICE, WEST, "2026-12-02T05:40", null), "nam");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bulk.inZones(List.of(seen(first), seen(second)), List.of(WEST), "nam"))
                .satisfies(refusal ->
                        assertThat(refusal.detail()).startsWith("Hai, 05:40").contains("Ở thôn Đoài"));
        assertThat(schedule.slots()).hasSize(3);
    }

    @Test
    void the_slots_of_many_dates_are_suspended_each_once_with_all_their_dates() {
        Slot series = schedule.plan(
                draft("Mỗi sáng", SHORT_NOTICE, EAST, "2026-12-02T05:30", "RRULE:FREQ=DAILY;COUNT=3"), "nam");
        Slot once = plan("Một lần", "2026-12-02T05:40");
        List<Seen> picked = all().stream()
                .filter(entry -> entry.occurrence().plannedAt().isBefore(at("2026-12-04T00:00")))
                .map(TimetableEntry::seen)
                .toList();

        bulk.suspendSlots(picked, null, LocalDateTime.parse("2026-12-06T00:00"), "sửa loa", "nam");

        assertThat(picked).hasSize(3);
        assertThat(suspensions.ofSlots())
                .extracting(Suspension::subject, Suspension::reason)
                .containsExactly(
                        tuple(Long.toString(series.id()), "sửa loa"), tuple(Long.toString(once.id()), "sửa loa"));
        assertThat(all())
                .hasSize(4)
                .extracting(entry -> entry.occurrence().status())
                .containsOnly(OccurrenceStatus.SKIPPED);
    }

    @Test
    void a_wrong_suspension_of_many_slots_is_told_once_at_its_fields() {
        List<Seen> picked = List.of(seen(plan("Một", "2026-12-02T05:30")), seen(plan("Hai", "2026-12-02T05:40")));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bulk.suspendSlots(picked, null, LocalDateTime.parse("2026-11-30T00:00"), " ", "nam"))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(Refusal.Problem::field)
                        .containsExactly("reason", "until"));
        assertThat(suspensions.ofSlots()).isEmpty();
    }

    @Test
    void dates_that_are_gone_keep_all_slots_from_being_suspended() {
        Seen there = seen(plan("Một", "2026-12-02T05:30"));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> bulk.suspendSlots(
                        List.of(there, new Seen(987_654_321, 0)),
                        null,
                        LocalDateTime.parse("2026-12-06T00:00"),
                        "sửa loa",
                        "nam"))
                .satisfies(refusal -> assertThat(refusal.detail())
                        .isEqualTo("Lần phát số 987654321: không còn trong lịch; hãy tải lại danh sách."));
        assertThat(suspensions.ofSlots()).isEmpty();
    }

    @Test
    void a_shift_by_nothing_or_by_more_than_a_day_is_refused() {
        Seen seen = seen(plan("Một", "2026-12-02T05:30"));

        for (int minutes : List.of(0, 1441, -1441)) {
            assertThatExceptionOfType(Refusal.class).isThrownBy(() -> bulk.shift(List.of(seen), minutes, "nam"));
        }
    }

    private Slot plan(String title, String start) {
        return schedule.plan(draft(title, SHORT_NOTICE, EAST, start, null), "nam");
    }

    /** The slot's first date as it is now. */
    private Seen seen(Slot slot) {
        return all().stream()
                .filter(entry -> entry.occurrence().slotId() == slot.id())
                .findFirst()
                .orElseThrow()
                .seen();
    }

    private Seen seen(Slot slot, String start) {
        return all().stream()
                .filter(entry -> entry.occurrence().slotId() == slot.id()
                        && entry.occurrence().plannedAt().equals(at(start)))
                .findFirst()
                .orElseThrow()
                .seen();
    }

    private List<TimetableEntry> planned() {
        return all().stream()
                .filter(entry -> entry.occurrence().status() == OccurrenceStatus.PLANNED)
                .toList();
    }

    private List<TimetableEntry> all() {
        return timetable.between(at("2026-12-01T00:00"), at("2026-12-10T00:00"), null);
    }

    private List<String> starts() {
        return all().stream()
                .map(entry -> LocalDateTime.ofInstant(entry.occurrence().plannedAt(), clock.getZone())
                        .toString())
                .toList();
    }
}
