package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.OccurrenceStatus.AIRED;
import static vn.langso.scheduler.timetable.OccurrenceStatus.CANCELLED;
import static vn.langso.scheduler.timetable.OccurrenceStatus.PLANNED;
import static vn.langso.scheduler.timetable.OccurrenceStatus.SKIPPED;
import static vn.langso.scheduler.timetable.TimetableFixture.EAST;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.WEST;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;

/** A date of a series that is heard longer, or elsewhere, by a slot of its own shares the fate of the series. */
@ConsoleTest
class StandInsTest {
    private static final String SECOND = "2026-12-02T05:30";
    private static final LocalDateTime NEXT_YEAR = LocalDateTime.parse("2027-01-01T00:00");

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private SlotChanges changes;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Timetable timetable;

    @Autowired
    private DateEdits dates;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    private Slot series;

    @BeforeEach
    void prepare() {
        TimetableFixture.clean(jdbc);
        clock.turnTo("2026-12-01T04:00");
        trial.on = false;
        series = schedule.plan(draft("Mỗi sáng", SHORT_NOTICE, EAST, SECOND, "RRULE:FREQ=DAILY;COUNT=3"), "nam");
    }

    @Test
    void it_is_withdrawn_with_the_series() {
        Slot longer = dates.repeated(seen(series, SECOND), 3, "nam");

        schedule.withdraw(series.id(), "nam");

        assertThat(rows(longer)).containsExactly(tuple(at(SECOND), CANCELLED));
        assertThat(schedule.slots()).isEmpty();
    }

    @Test
    void one_that_was_heard_already_is_left_alone() {
        Slot longer = dates.repeated(seen(series, SECOND), 3, "nam");
        heard(longer);

        schedule.withdraw(series.id(), "nam");

        assertThat(rows(longer)).containsExactly(tuple(at(SECOND), AIRED));
    }

    @Test
    void it_is_silent_while_the_series_is_suspended_also_after_a_second_change() {
        Slot longer = dates.repeated(seen(series, SECOND), 3, "nam");
        Slot elsewhere = dates.inZones(seen(longer, SECOND), List.of(WEST), "nam");

        suspensions.suspendSlot(series.id(), null, NEXT_YEAR, "nghỉ phép", "nam");
        assertThat(rows(elsewhere)).containsExactly(tuple(at(SECOND), SKIPPED));

        suspensions.resumeSlot(series.id(), "nam");
        assertThat(rows(elsewhere)).containsExactly(tuple(at(SECOND), PLANNED));
    }

    @Test
    void it_goes_with_the_rest_of_a_series_that_is_split() {
        Slot longer = dates.repeated(seen(series, "2026-12-03T05:30"), 3, "nam");
        SlotChange none = new SlotChange(null, null, null, null, null, null, null);

        Slot rest = changes.split(series.id(), LocalDateTime.parse("2026-12-03T00:00"), none, "nam");
        schedule.withdraw(series.id(), "nam");
        assertThat(rows(longer)).containsExactly(tuple(at("2026-12-03T05:30"), PLANNED));

        schedule.withdraw(rest.id(), "nam");
        assertThat(rows(longer)).containsExactly(tuple(at("2026-12-03T05:30"), CANCELLED));
    }

    @Test
    void it_goes_when_the_date_of_the_series_is_restored() {
        Slot longer = dates.repeated(seen(series, SECOND), 3, "nam");

        schedule.restore(series.id(), at(SECOND), "nam");

        assertThat(rows(longer)).containsExactly(tuple(at(SECOND), CANCELLED));
        assertThat(rows(series)).first().isEqualTo(tuple(at(SECOND), PLANNED));
    }

    @Test
    void a_date_instead_of_which_another_was_heard_is_not_restored() {
        Slot longer = dates.repeated(seen(series, "2026-12-03T05:30"), 3, "nam");
        heard(longer);

        Refusal refused =
                catchThrowableOfType(Refusal.class, () -> schedule.restore(series.id(), at("2026-12-03T05:30"), "nam"));

        assertThat(refused.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(refused.detail()).contains("'Mỗi sáng' lúc 05:30 ngày 03/12/2026");
    }

    @Test
    void the_date_it_replaces_is_not_listed_as_unheard() {
        Slot longer = dates.repeated(seen(series, SECOND), 3, "nam");
        assertThat(unheard()).isEmpty();

        schedule.withdraw(longer.id(), "nam");

        assertThat(unheard()).extracting(Occurrence::slotId).containsExactlyInAnyOrder(series.id(), longer.id());
    }

    private void heard(Slot slot) {
        jdbc.sql("update occurrence set status = 'AIRED' where slot_id = :slot")
                .param("slot", slot.id())
                .update();
    }

    private List<Occurrence> unheard() {
        return timetable.notAired(at("2026-12-01T00:00"), at("2026-12-10T00:00"), null);
    }

    private List<Tuple> rows(Slot slot) {
        return ledger.ofSlot(slot.id(), at("2026-12-01T00:00"), at("2026-12-10T00:00")).stream()
                .map(row -> tuple(row.plannedAt(), row.status()))
                .toList();
    }

    private Seen seen(Slot slot, String start) {
        return timetable.between(at(start), at(start).plusMillis(1), null).stream()
                .filter(entry -> entry.occurrence().slotId() == slot.id())
                .findFirst()
                .orElseThrow()
                .seen();
    }
}
