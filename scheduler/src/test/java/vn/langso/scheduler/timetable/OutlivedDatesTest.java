package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.OccurrenceStatus.PLANNED;
import static vn.langso.scheduler.timetable.OccurrenceStatus.SKIPPED;
import static vn.langso.scheduler.timetable.TimetableFixture.EAST;
import static vn.langso.scheduler.timetable.TimetableFixture.EXPIRING;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.scheduler.bulletins.BulletinChanged;

/** Dates after the last day of what they play: the bulletin of the fixture is heard until the third. */
@TimetableTest
class OutlivedDatesTest {
    private static final String EXPIRED = "Không phát: Bản tin 'Đăng ký tiêm phòng' hết hiệu lực ngày 03/12/2026, trước"
            + " lần phát ngày 04/12/2026; hãy đổi hạn hiệu lực hoặc chọn bản tin khác.";

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private SlotChanges changes;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerFiller filler;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.Recordings recordings;

    @Autowired
    private TimetableFixture.FakeAlarms alarms;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @BeforeEach
    @AfterEach
    void prepare() {
        TimetableFixture.clean(jdbc);
        recordings.asInTheBeginning();
        alarms.set.clear();
        trial.on = false;
        clock.turnTo("2026-12-02T04:00");
    }

    @Test
    void they_are_skipped_with_the_reason_as_the_preview_said() {
        SlotDraft daily = daily(EXPIRING, 4);

        SlotPreview preview = schedule.preview(daily, daily.start(), 4);
        Slot slot = schedule.plan(daily, "lan");

        assertThat(statuses(slot)).containsExactly(PLANNED, PLANNED, SKIPPED, SKIPPED);
        assertThat(rows(slot).get(2).reason()).isEqualTo(EXPIRED);
        assertThat(preview.occurrences())
                .extracting(SlotPreview.Item::status, SlotPreview.Item::reason)
                .containsExactlyElementsOf(rows(slot).stream()
                        .map(row -> tuple(row.status(), row.reason()))
                        .toList());
    }

    @Test
    void they_stand_in_nobody_s_way_also_beyond_the_ledger() {
        schedule.plan(draft("Tiêm phòng", EXPIRING, EAST, "2026-12-02T05:30", "RRULE:FREQ=DAILY"), "lan");
        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.plan(draft("Cùng giờ", SHORT_NOTICE, EAST, "2026-12-03T05:30", null), "lan"));

        Slot daily =
                schedule.plan(draft("Cùng giờ", SHORT_NOTICE, EAST, "2026-12-04T05:30", "RRULE:FREQ=DAILY"), "lan");

        assertThat(refused.detail()).contains("'Tiêm phòng'").contains("03/12/2026");
        assertThat(rows(daily)).extracting(Occurrence::status).containsOnly(PLANNED);
    }

    @Test
    void a_plan_s_own_meet_nobody_either() {
        schedule.plan(draft("Cùng giờ", SHORT_NOTICE, EAST, "2026-12-04T05:30", "RRULE:FREQ=DAILY"), "lan");

        Slot slot = schedule.plan(daily(EXPIRING, 4), "lan");

        assertThat(statuses(slot)).containsExactly(PLANNED, PLANNED, SKIPPED, SKIPPED);
    }

    @Test
    void where_none_is_left_whatever_else_is_against_the_plan_is_told_with_it() {
        schedule.plan(draft("Cùng giờ", SHORT_NOTICE, EAST, "2026-12-04T05:30", null), "lan");

        SlotPreview preview = schedule.preview(
                draft("Tiêm phòng", EXPIRING, EAST, "2026-12-04T05:30", null),
                LocalDateTime.parse("2026-12-02T04:00"),
                1);

        assertThat(preview.conflicts())
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.EXPIRED, Conflict.Kind.OVERLAP);
    }

    @Test
    void they_come_back_when_the_bulletin_is_heard_longer_and_go_when_it_is_not() {
        Slot slot = schedule.plan(daily(EXPIRING, 4), "lan");

        heardUntil(EXPIRING, "2026-12-04");

        assertThat(statuses(slot)).containsExactly(PLANNED, PLANNED, PLANNED, SKIPPED);
        assertThat(catchThrowableOfType(
                                SlotConflictException.class,
                                () -> schedule.plan(
                                        draft("Cùng giờ", SHORT_NOTICE, EAST, "2026-12-04T05:30", null), "lan"))
                        .detail())
                .contains("'Tiêm phòng'");

        heardUntil(EXPIRING, "2026-12-02");

        assertThat(statuses(slot)).containsExactly(PLANNED, SKIPPED, SKIPPED, SKIPPED);
        assertThat(alarms.set.values()).containsExactly(at("2026-12-02T05:30"));
    }

    @Test
    void one_whose_time_was_given_to_another_meanwhile_does_not_come_back_over_it() {
        Slot slot = schedule.plan(daily(EXPIRING, 4), "lan");
        Slot other = schedule.plan(draft("Cùng giờ", SHORT_NOTICE, EAST, "2026-12-04T05:30", null), "lan");

        heardUntil(EXPIRING, "2026-12-09");

        assertThat(statuses(slot)).containsExactly(PLANNED, PLANNED, SKIPPED, PLANNED);
        assertThat(rows(slot).get(2).reason())
                .isEqualTo("Không phát: trong khi bản tin hết hiệu lực, giờ này đã dành cho 'Cùng giờ',"
                        + " 05:30:00–05:31:00 ngày 04/12/2026; hãy dời hoặc khôi phục lần phát này.");

        schedule.withdraw(other.id(), "lan");
        schedule.restore(slot.id(), at("2026-12-04T05:30"), "lan");

        assertThat(statuses(slot)).containsExactly(PLANNED, PLANNED, PLANNED, PLANNED);
    }

    @Test
    void those_of_a_bulletin_that_was_withdrawn_are_skipped_until_the_series_plays_another() {
        Slot slot = schedule.plan(daily(SHORT_NOTICE, 2), "lan");
        recordings.withdrawn.add(SHORT_NOTICE);
        events.publishEvent(new BulletinChanged(SHORT_NOTICE));

        assertThat(rows(slot))
                .extracting(Occurrence::reason)
                .containsOnly("Không phát: Bản tin 'Thông báo ngắn' đã thu hồi; hãy chọn bản tin khác.");

        changes.edit(slot.id(), 1, daily(EXPIRING, 2), "lan");

        assertThat(statuses(slot)).containsExactly(PLANNED, PLANNED);
    }

    @Test
    void what_the_ledger_is_filled_with_later_is_judged_too() {
        Slot slot = schedule.plan(draft("Tiêm phòng", EXPIRING, EAST, "2026-12-02T05:30", "RRULE:FREQ=DAILY"), "lan");
        clock.turnTo("2026-12-20T04:00");
        filler.fill();

        assertThat(rows(slot)).last().extracting(Occurrence::status).isEqualTo(SKIPPED);
        assertThat(rows(slot)).hasSizeGreaterThan(40);
    }

    private static SlotDraft daily(long bulletin, int count) {
        return draft("Tiêm phòng", bulletin, EAST, "2026-12-02T05:30", "RRULE:FREQ=DAILY;COUNT=" + count);
    }

    private void heardUntil(long bulletin, String day) {
        recordings.lastDays.put(bulletin, LocalDate.parse(day));
        events.publishEvent(new BulletinChanged(bulletin));
    }

    private List<OccurrenceStatus> statuses(Slot slot) {
        return rows(slot).stream().map(Occurrence::status).toList();
    }

    private List<Occurrence> rows(Slot slot) {
        return ledger.ofSlot(slot.id(), at("2026-12-01T00:00"), at("2027-03-01T00:00"));
    }
}
