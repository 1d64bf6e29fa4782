package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.langso.scheduler.timetable.TimetableFixture.EAST;
import static vn.langso.scheduler.timetable.TimetableFixture.EMERGENCY;
import static vn.langso.scheduler.timetable.TimetableFixture.MORNING_NEWS;
import static vn.langso.scheduler.timetable.TimetableFixture.PRIORITY_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.WEST;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.scheduler.bulletins.BulletinChanged;

/** A bulletin that is recorded again, and is longer, after it was planned. */
@ConsoleTest
class NewLengthsTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private Timetable timetable;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.Recordings recordings;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @BeforeEach
    @AfterEach
    void prepare() {
        TimetableFixture.clean(jdbc);
        recordings.anew.clear();
        clock.turnTo("2026-12-01T04:00");
        trial.on = false;
    }

    @Test
    void slots_and_dates_to_come_last_as_long_as_what_they_now_play() {
        Slot slot = plan(SHORT_NOTICE, EAST, "2026-12-01T05:30", "RRULE:FREQ=DAILY;COUNT=4");
        jdbc.sql("update occurrence set status = 'AIRED' where planned_at < :now")
                .param(
                        "now",
                        at("2026-12-01T12:00").atZone(TimetableFixture.VIETNAM).toOffsetDateTime())
                .update();
        clock.turnTo("2026-12-01T12:00");
        schedule.changeContent(slot.id(), at("2026-12-03T05:30"), List.of(new SlotItem(PRIORITY_NOTICE, 1, 0)), "nam");
        schedule.changeContent(slot.id(), at("2026-12-04T05:30"), List.of(new SlotItem(SHORT_NOTICE, 2, 10)), "nam");

        recordAnew(SHORT_NOTICE, 90);

        assertThat(entries())
                .extracting(entry -> entry.occurrence().duration().toSeconds())
                .containsExactly(60L, 90L, 60L, 190L);
        assertThat(entries().get(1).occurrence().trace().getLast())
                .isEqualTo("12:00 ngày 01/12/2026: nay phát 05:30:00–05:31:30 ngày 02/12/2026, vì bản tin được thu"
                        + " lại.");
        assertThat(schedule.find(slot.id()).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void whoever_plans_next_meets_the_new_length_also_beyond_the_ledger() {
        plan(SHORT_NOTICE, EAST, "2026-12-01T05:30", "RRULE:FREQ=DAILY");

        recordAnew(SHORT_NOTICE, 150);

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class, () -> plan(PRIORITY_NOTICE, EAST, "2027-03-01T05:32", null));
        assertThat(refused.detail()).contains("05:30:00–05:32:30 ngày 01/03/2027");
    }

    @Test
    void a_date_that_grew_into_another_is_warned_of_on_both_sides() {
        plan(SHORT_NOTICE, EAST, "2026-12-02T05:30", null);
        plan(MORNING_NEWS, EAST, "2026-12-02T05:31", null);
        plan(MORNING_NEWS, WEST, "2026-12-02T05:31", null);
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.warnings()).isEmpty());

        recordAnew(SHORT_NOTICE, 90);

        assertThat(entries())
                .extracting(TimetableEntry::warnings)
                .satisfiesExactlyInAnyOrder(
                        grown -> assertThat(grown)
                                .containsExactly("Trùng với 'Lịch 1 lúc 05:31' tại Thôn Đông, 05:31:00–05:35:12 ngày"
                                        + " 02/12/2026; hãy dời hoặc rút ngắn một trong hai."),
                        met -> assertThat(met)
                                .containsExactly("Trùng với 'Lịch 2 lúc 05:30' tại Thôn Đông, 05:30:00–05:31:30 ngày"
                                        + " 02/12/2026; hãy dời hoặc rút ngắn một trong hai."),
                        elsewhere -> assertThat(elsewhere).isEmpty());
        long grown = entries().getFirst().occurrence().id();
        assertThat(timetable.find(grown).orElseThrow().warnings()).hasSize(1);

        recordAnew(SHORT_NOTICE, 60);

        assertThat(entries()).allSatisfy(entry -> assertThat(entry.warnings()).isEmpty());
    }

    @Test
    void a_date_that_no_longer_ends_inside_its_window_is_warned_of() {
        plan(SHORT_NOTICE, EAST, "2026-12-02T06:29", null);
        plan(EMERGENCY, WEST, "2026-12-02T06:29", null);

        recordAnew(SHORT_NOTICE, 61);
        recordAnew(EMERGENCY, 61);

        assertThat(entries())
                .extracting(TimetableEntry::warnings)
                .satisfiesExactlyInAnyOrder(
                        late -> assertThat(late)
                                .singleElement()
                                .satisfies(sentence -> assertThat(sentence)
                                        .startsWith("06:29:00–06:30:01 ngày 02/12/2026 nằm ngoài khung giờ phát")
                                        .contains("muộn nhất phải bắt đầu lúc 06:28:59")),
                        emergency -> assertThat(emergency).isEmpty());
        trial.on = true;
        assertThat(entries()).allSatisfy(entry -> assertThat(entry.warnings()).isEmpty());
    }

    @Test
    void what_begins_the_day_before_may_still_meet() {
        trial.on = true;
        plan(SHORT_NOTICE, EAST, "2026-12-02T23:59", null);
        plan(MORNING_NEWS, EAST, "2026-12-03T00:00", null);

        recordAnew(SHORT_NOTICE, 120);

        assertThat(timetable.between(at("2026-12-03T00:00"), at("2026-12-04T00:00"), null))
                .singleElement()
                .satisfies(entry -> assertThat(entry.warnings()).hasSize(1));
    }

    private void recordAnew(long bulletin, int seconds) {
        recordings.anew.put(bulletin, Duration.ofSeconds(seconds));
        events.publishEvent(new BulletinChanged(bulletin));
    }

    private Slot plan(long bulletin, String zone, String start, String recurrence) {
        String title = "Lịch " + bulletin + " lúc " + start.substring(11);
        return schedule.plan(draft(title, bulletin, zone, start, recurrence), "nam");
    }

    private List<TimetableEntry> entries() {
        return timetable.between(at("2026-12-01T00:00"), at("2026-12-05T00:00"), null);
    }
}
