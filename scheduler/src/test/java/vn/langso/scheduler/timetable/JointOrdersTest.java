package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.scheduler.timetable.TimetableFixture.DRAFT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.EAST;
import static vn.langso.scheduler.timetable.TimetableFixture.MORNING_NEWS;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.WEST;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.scheduler.timetable.AirOrder.Place;

/** "Chung một thứ tự phát": what cannot stand beside a date goes into it. */
@ConsoleTest
class JointOrdersTest {
    private static final SlotItem NEWS = new SlotItem(MORNING_NEWS, 1, 0);
    private static final SlotItem NOTICE = new SlotItem(SHORT_NOTICE, 1, 0);

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private JointOrders joint;

    @Autowired
    private DateEdits dates;

    @Autowired
    private Timetable timetable;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @BeforeEach
    void prepare() {
        TimetableFixture.clean(jdbc);
        clock.turnTo("2026-12-01T04:00");
    }

    @Test
    void a_plan_may_play_before_or_after_the_content_of_the_date_it_meets() {
        Slot news = schedule.plan(
                draft("Bản tin sáng", MORNING_NEWS, "toan-xa", "2026-12-02T05:40", "RRULE:FREQ=DAILY"), "nam");

        List<JointOrder> ways = offered(draft("Thông báo", SHORT_NOTICE, EAST, "2026-12-03T05:41", null));

        assertThat(ways).extracting(JointOrder::place).containsExactly(Place.BEFORE, Place.AFTER);
        assertThat(ways).extracting(JointOrder::items).containsExactly(List.of(NOTICE, NEWS), List.of(NEWS, NOTICE));
        assertThat(ways).allSatisfy(way -> {
            assertThat(way.date().occurrence().slotId()).isEqualTo(news.id());
            assertThat(way.date().occurrence().plannedAt()).isEqualTo(at("2026-12-03T05:40"));
        });
    }

    @Test
    void the_way_taken_changes_that_date_only_and_makes_it_as_long_as_both() {
        schedule.plan(draft("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:40", "RRULE:FREQ=DAILY"), "nam");
        JointOrder after = offered(draft("Thông báo", SHORT_NOTICE, EAST, "2026-12-03T05:41", null))
                .getLast();

        dates.changeContent(after.date().seen(), after.items(), "nam");

        List<TimetableEntry> entries = timetable.between(at("2026-12-02T00:00"), at("2026-12-05T00:00"), null);
        assertThat(entries)
                .extracting(entry -> entry.occurrence().duration())
                .containsExactly(Duration.ofSeconds(252), Duration.ofSeconds(312), Duration.ofSeconds(252));
    }

    @Test
    void is_not_offered_where_the_longer_date_would_meet_somebody_else() {
        schedule.plan(draft("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:40", null), "nam");
        schedule.plan(draft("Ngay sau", SHORT_NOTICE, EAST, "2026-12-02T05:44:30", null), "nam");

        assertThat(offered(draft("Thông báo", SHORT_NOTICE, EAST, "2026-12-02T05:41", null)))
                .isEmpty();
    }

    @Test
    void is_not_offered_where_the_date_is_not_heard_everywhere_the_plan_should_be() {
        schedule.plan(draft("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:40", null), "nam");

        assertThat(offered(draft("Thông báo", SHORT_NOTICE, "toan-xa", "2026-12-02T05:41", null)))
                .isEmpty();
        assertThat(offered(draft("Thông báo", SHORT_NOTICE, WEST, "2026-12-02T05:41", null)))
                .isEmpty();
    }

    @Test
    void a_series_keeps_to_times_of_its_own() {
        schedule.plan(draft("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:40", null), "nam");

        assertThat(offered(draft("Thông báo", SHORT_NOTICE, EAST, "2026-12-02T05:41", "RRULE:FREQ=DAILY")))
                .isEmpty();
    }

    @Test
    void what_may_not_go_on_air_does_not_get_there_in_company() {
        schedule.plan(draft("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:40", null), "nam");

        assertThat(offered(draft("Thông báo", DRAFT_NOTICE, EAST, "2026-12-02T05:41", null)))
                .isEmpty();
    }

    private List<JointOrder> offered(SlotDraft plan) {
        return joint.of(plan, schedule.preview(plan, plan.start(), 1));
    }
}
