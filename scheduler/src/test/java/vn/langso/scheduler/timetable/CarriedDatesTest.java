package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.langso.scheduler.timetable.TimetableFixture.EAST;
import static vn.langso.scheduler.timetable.TimetableFixture.MORNING_NEWS;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.WEST;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Dates that an edited or split series takes along must fit where they then are, as every other must. */
@TimetableTest
class CarriedDatesTest {
    private static final LocalDateTime SIXTH = LocalDateTime.parse("2026-12-06T00:00");

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

    @Test
    void a_moved_date_meets_others_in_the_new_zones_of_an_edited_series() {
        Slot slot = dailyWithEighthAt("17:40");
        schedule.plan(draft("B", SHORT_NOTICE, WEST, "2026-12-08T17:40", null), "can-bo");
        SlotDraft west = daily(WEST, "05:30");

        SlotConflictException refused = refused(() -> changes.edit(slot.id(), 1, west, "can-bo"));

        assertThat(refused.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.OVERLAP);
            assertThat(conflict.plannedAt()).isEqualTo(at("2026-12-08T17:40"));
            assertThat(conflict.detail())
                    .isEqualTo("Lần phát riêng lúc 17:40 ngày 08/12/2026: Trùng với 'B' tại Thôn Đoài,"
                            + " 17:40:00–17:41:00 ngày 08/12/2026.");
        });
        assertThat(changes.preview(slot.id(), west, LocalDateTime.now(clock), 5).conflicts())
                .isEqualTo(refused.conflicts());
        assertThat(schedule.find(slot.id())).contains(slot);
        assertThat(planned(slot)).allSatisfy(date -> assertThat(date.zones()).containsExactly(EAST));
    }

    @Test
    void a_moved_date_meets_others_in_the_new_zones_of_what_is_split_off() {
        Slot slot = dailyWithEighthAt("17:40");
        schedule.plan(draft("B", SHORT_NOTICE, WEST, "2026-12-08T17:40", null), "can-bo");

        SlotConflictException refused = refused(() -> changes.split(
                slot.id(), SIXTH, new SlotChange(null, null, List.of(WEST), null, null, null, null), "can-bo"));

        assertThat(refused.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.OVERLAP);
        assertThat(schedule.slots()).hasSize(2);
    }

    @Test
    void a_date_with_content_of_its_own_is_asked_about_with_its_length() {
        Slot slot = schedule.plan(daily(EAST, "05:30"), "can-bo");
        schedule.changeContent(slot.id(), at("2026-12-08T05:30"), List.of(new SlotItem(MORNING_NEWS, 1, 0)), "can-bo");
        schedule.plan(draft("C", SHORT_NOTICE, EAST, "2026-12-08T17:32", null), "can-bo");

        SlotConflictException refused = refused(() -> changes.edit(slot.id(), 1, daily(EAST, "17:30"), "can-bo"));

        assertThat(refused.conflicts())
                .extracting(Conflict::detail)
                .containsExactly("Lần phát riêng lúc 17:30 ngày 08/12/2026: Trùng với 'C' tại Thôn Đông,"
                        + " 17:32:00–17:33:00 ngày 08/12/2026.");
        assertThat(refused.preview().freeTimes())
                .as("times that would do for that date too")
                .isNotEmpty()
                .doesNotContain(LocalDateTime.parse("2026-12-01T17:30"));
        changes.edit(slot.id(), 1, daily(EAST, "17:40"), "can-bo");
    }

    @Test
    void a_moved_date_meets_the_dates_of_its_own_series() {
        Slot slot = schedule.plan(daily(EAST, "05:30"), "can-bo");
        schedule.move(slot.id(), at("2026-12-07T05:30"), LocalDateTime.parse("2026-12-08T17:40"), "can-bo");
        String against = "Lần phát riêng lúc 17:40 ngày 08/12/2026: Trùng với lần phát kề của chính lịch này,"
                + " 17:40:00–17:41:00 ngày 08/12/2026.";

        SlotConflictException edited = refused(() -> changes.edit(slot.id(), 1, daily(EAST, "17:40"), "can-bo"));
        SlotConflictException split = refused(() -> changes.split(slot.id(), SIXTH, inTheEvening(), "can-bo"));

        assertThat(edited.conflicts()).extracting(Conflict::detail).containsExactly(against);
        assertThat(split.conflicts()).extracting(Conflict::detail).containsExactly(against);
        assertThat(edited.preview().freeTimes()).isNotEmpty().doesNotContain(LocalDateTime.parse("2026-12-01T17:40"));
    }

    @Test
    void what_is_split_off_meets_a_date_that_stays_with_the_first_part() {
        Slot slot = schedule.plan(daily(EAST, "05:30"), "can-bo");
        schedule.move(slot.id(), at("2026-12-05T05:30"), LocalDateTime.parse("2026-12-08T17:40"), "can-bo");

        SlotConflictException refused = refused(() -> changes.split(slot.id(), SIXTH, inTheEvening(), "can-bo"));

        assertThat(refused.conflicts())
                .extracting(Conflict::detail)
                .containsExactly("Trùng với 'Bản tin' tại Thôn Đông, 17:40:00–17:41:00 ngày 08/12/2026.");
    }

    @Test
    void a_date_that_was_brought_far_forward_meets_another_that_was_moved_there() {
        Slot slot = schedule.plan(daily(EAST, "05:30"), "can-bo");
        schedule.move(slot.id(), at("2026-12-25T05:30"), LocalDateTime.parse("2026-12-03T17:40"), "can-bo");
        Slot west = schedule.plan(draft("B", SHORT_NOTICE, WEST, "2026-12-02T06:00", null), "can-bo");
        schedule.move(west.id(), at("2026-12-02T06:00"), LocalDateTime.parse("2026-12-03T17:40"), "can-bo");

        SlotConflictException refused = refused(() -> changes.split(
                slot.id(),
                LocalDateTime.parse("2026-12-25T00:00"),
                new SlotChange(null, null, List.of(WEST), null, null, null, null),
                "can-bo"));

        assertThat(refused.detail()).contains("'B'").contains("03/12/2026");
    }

    private static SlotChange inTheEvening() {
        return new SlotChange(null, null, null, LocalDateTime.parse("2026-12-06T17:40"), null, null, null);
    }

    @Test
    void a_date_that_is_too_long_for_its_window_at_the_new_time_is_a_conflict() {
        Slot slot = schedule.plan(daily(EAST, "05:30"), "can-bo");
        schedule.changeContent(slot.id(), at("2026-12-08T05:30"), List.of(new SlotItem(MORNING_NEWS, 1, 0)), "can-bo");

        SlotConflictException refused = refused(() -> changes.edit(slot.id(), 1, daily(EAST, "06:27"), "can-bo"));

        assertThat(refused.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.WINDOW);
    }

    private static SlotConflictException refused(ThrowingCallable change) {
        return catchThrowableOfType(SlotConflictException.class, change);
    }

    /** Daily at 05:30 in the east, the date of the eighth in the evening. */
    private Slot dailyWithEighthAt(String evening) {
        Slot slot = schedule.plan(daily(EAST, "05:30"), "can-bo");
        schedule.move(slot.id(), at("2026-12-08T05:30"), LocalDateTime.parse("2026-12-08T" + evening), "can-bo");
        return slot;
    }

    private static SlotDraft daily(String zone, String time) {
        return draft("Bản tin", SHORT_NOTICE, zone, "2026-12-01T" + time, "RRULE:FREQ=DAILY");
    }

    private List<Occurrence> planned(Slot slot) {
        return ledger.ofSlot(slot.id(), at("2026-12-01T00:00"), at("2027-01-01T00:00"));
    }
}
