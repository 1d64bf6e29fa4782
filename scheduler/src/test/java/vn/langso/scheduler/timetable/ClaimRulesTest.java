package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@TimetableTest
class ClaimRulesTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-02T06:20", "2026-12-02T06:25:48", "2026-12-02T06:25:50"})
    void may_begin_while_it_still_ends_inside_its_window(String now) {
        Occurrence news = planned(TimetableFixture.MORNING_NEWS, "2026-12-02T06:25:48");

        clock.turnTo(now);

        // at 06:25:50 it is two seconds late, which is punctual
        assertThat(schedule.whyNotNow(news)).isEmpty();
    }

    @Test
    void may_not_begin_so_late_that_it_ends_after_its_window() {
        Occurrence news = planned(TimetableFixture.MORNING_NEWS, "2026-12-02T06:25:48");

        clock.turnTo("2026-12-02T06:25:51");

        assertThat(schedule.whyNotNow(news))
                .hasValueSatisfying(why -> assertThat(why)
                        .startsWith("Không phát: 06:25:51–06:30:03 ngày 02/12/2026")
                        .contains("05:30–06:30, 17:00–18:00"));
    }

    @Test
    void neither_trial_mode_nor_an_emergency_is_bound() {
        Occurrence storm = planned(TimetableFixture.EMERGENCY, "2026-12-02T23:00");
        Occurrence news = planned(TimetableFixture.MORNING_NEWS, "2026-12-02T06:25:48");

        clock.turnTo("2026-12-02T23:00");
        assertThat(schedule.whyNotNow(storm)).isEmpty();
        assertThat(schedule.whyNotNow(news)).isPresent();
        trial.on = true;

        assertThat(schedule.whyNotNow(news)).isEmpty();
    }

    private Occurrence planned(long bulletin, String start) {
        Slot slot = schedule.plan(draft("Bản tin", bulletin, "toan-xa", start, null), "can-bo");
        return ledger.between(at(start), at(start).plusSeconds(1), null, null).stream()
                .filter(occurrence -> occurrence.slotId() == slot.id())
                .findFirst()
                .orElseThrow();
    }
}
