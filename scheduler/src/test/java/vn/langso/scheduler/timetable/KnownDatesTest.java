package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two programs change one slot: the second says what it had read, and overwrites nothing. */
@TimetableTest
class KnownDatesTest {
    private static final Instant WEDNESDAY = at("2026-12-02T05:30");
    private static final LocalDateTime LATER = LocalDateTime.parse("2026-12-02T05:45");

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private SlotChanges changes;

    @Autowired
    private Ledger ledger;

    private Slot daily;

    @BeforeEach
    void oneDailySlot() {
        daily = schedule.plan(
                draft("Bản tin sáng", TimetableFixture.MORNING_NEWS, "toan-xa", "2026-12-01T05:30", "RRULE:FREQ=DAILY"),
                "can-bo");
    }

    @Test
    void a_moved_date_keeps_its_name_and_tells_how_often_it_was_changed() {
        Occurrence moved = schedule.move(daily.id(), WEDNESDAY, LATER, "lan");

        assertThat(moved.originalAt()).isEqualTo(WEDNESDAY);
        assertThat(moved.plannedAt()).isEqualTo(at("2026-12-02T05:45"));
        assertThat(moved.revision()).isEqualTo(1);
        assertThat(schedule.cancel(daily.id(), WEDNESDAY, new Known(daily.version(), 1), "lan")
                        .revision())
                .isEqualTo(2);
    }

    @Test
    void the_second_of_two_programs_does_not_overwrite_the_first() {
        schedule.move(daily.id(), WEDNESDAY, new Known(null, 0), LATER, "lan");
        Known old = new Known(null, 0);

        StaleDateException stale = catchThrowableOfType(
                StaleDateException.class, () -> schedule.cancel(daily.id(), WEDNESDAY, old, "nam"));

        assertThat(stale.detail())
                .contains("nay là 05:45 ngày 02/12/2026 (bản 1, bạn đang sửa bản 0)")
                .contains("dời từ 05:30 ngày 02/12/2026 bởi lan")
                .contains("revision=1");
        assertThat(stale.current()).isEqualTo(now());
        assertThat(now().status()).isEqualTo(OccurrenceStatus.PLANNED);
        assertThat(catchThrowableOfType(
                        StaleDateException.class,
                        () -> schedule.move(daily.id(), WEDNESDAY, old, LATER.plusMinutes(5), "nam")))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        StaleDateException.class, () -> schedule.restore(daily.id(), WEDNESDAY, old, "nam")))
                .isNotNull();
        assertThat(catchThrowableOfType(
                        StaleDateException.class,
                        () -> schedule.changeContent(
                                daily.id(),
                                WEDNESDAY,
                                old,
                                List.of(new SlotItem(TimetableFixture.SHORT_NOTICE, 1, 0)),
                                "nam")))
                .isNotNull();
        assertThat(now()).isEqualTo(stale.current());
    }

    @Test
    void an_edit_of_the_series_meanwhile_counts_too() {
        changes.edit(
                daily.id(),
                daily.version(),
                draft("Bản tin sáng", TimetableFixture.MORNING_NEWS, "toan-xa", "2026-12-01T05:40", "RRULE:FREQ=DAILY"),
                "lan");
        Known old = new Known(daily.version(), null);

        StaleSlotException date = catchThrowableOfType(
                StaleSlotException.class, () -> schedule.cancel(daily.id(), at("2026-12-02T05:40"), old, "nam"));
        StaleSlotException split = catchThrowableOfType(
                StaleSlotException.class,
                () -> changes.split(
                        daily.id(),
                        daily.version(),
                        LocalDateTime.parse("2026-12-20T00:00"),
                        new SlotChange("Tách", null, null, null, null, null, null),
                        "nam"));

        assertThat(date.detail()).contains("vừa được lan sửa lúc 04:00 ngày 01/12/2026 (bản 2, bạn đang sửa bản 1)");
        assertThat(split.current().version()).isEqualTo(2);
        assertThat(schedule.slots()).hasSize(1);
    }

    @Test
    void who_says_nothing_changes_what_stands_there() {
        schedule.move(daily.id(), WEDNESDAY, LATER, "lan");

        assertThat(schedule.cancel(daily.id(), WEDNESDAY, "nam").status()).isEqualTo(OccurrenceStatus.CANCELLED);
        assertThat(changes.split(
                                daily.id(),
                                null,
                                LocalDateTime.parse("2026-12-20T00:00"),
                                new SlotChange("Tách", null, null, null, null, null, null),
                                "nam")
                        .id())
                .isNotEqualTo(daily.id());
    }

    @Test
    void a_date_beyond_the_ledger_was_changed_by_nobody() {
        Instant spring = at("2027-03-01T05:30");

        assertThat(schedule.cancel(daily.id(), spring, new Known(daily.version(), 0), "lan")
                        .originalAt())
                .isEqualTo(spring);
    }

    private Occurrence now() {
        return ledger.ofSlot(daily.id(), at("2026-12-02T00:00"), at("2026-12-03T00:00"))
                .getFirst();
    }
}
