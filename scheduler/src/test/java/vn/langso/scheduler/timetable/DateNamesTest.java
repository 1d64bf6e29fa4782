package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A calendar program that read the timetable knows every date again, whatever became of its series. */
@ConsoleTest
class DateNamesTest {
    private static final Instant BEGIN = at("2026-12-01T00:00");
    private static final Instant END = at("2026-12-30T00:00");

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private SlotChanges changes;

    @Autowired
    private NewLengths lengths;

    @Autowired
    private TimetableFixture.Recordings recordings;

    @Autowired
    private Timetable timetable;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    private Slot daily;

    @BeforeEach
    void oneDailySlot() {
        TimetableFixture.clean(jdbc);
        recordings.asInTheBeginning();
        clock.turnTo("2026-12-01T04:00");
        daily = schedule.plan(series("05:30", "RRULE:FREQ=DAILY"), "lan");
        clock.turnTo("2026-12-01T04:10");
    }

    @Test
    void an_edit_of_the_series_changes_dates_and_makes_no_others() {
        Map<DateName, TimetableEntry> before = byName();

        changes.edit(daily.id(), daily.version(), series("05:50", "RRULE:FREQ=DAILY"), "lan");
        changes.edit(daily.id(), daily.version() + 1, series("06:10", "RRULE:FREQ=DAILY"), "lan");

        assertThat(byName()).containsOnlyKeys(before.keySet()).allSatisfy((name, entry) -> {
            assertThat(entry.occurrence().plannedAt())
                    .isEqualTo(before.get(name).occurrence().plannedAt().plusSeconds(40 * 60));
            assertNewer(entry, before.get(name));
        });
    }

    @Test
    void a_day_that_the_series_loses_is_called_off_and_no_other_takes_its_name() {
        Map<DateName, TimetableEntry> before = byName();

        changes.edit(daily.id(), daily.version(), series("05:50", "RRULE:FREQ=WEEKLY;BYDAY=MO"), "lan");

        assertThat(byName()).containsOnlyKeys(before.keySet());
        assertThat(byName().values())
                .filteredOn(entry -> entry.occurrence().status() == OccurrenceStatus.CANCELLED)
                .hasSizeGreaterThan(20)
                .allSatisfy(entry -> assertNewer(entry, before.get(entry.name())));
    }

    @Test
    void a_split_and_edits_of_its_parts_keep_the_names_too() {
        Map<DateName, TimetableEntry> before = byName();

        Slot rest = changes.split(
                daily.id(),
                LocalDateTime.parse("2026-12-10T00:00"),
                new SlotChange("Bản tin mới", null, null, LocalDateTime.parse("2026-12-10T06:00"), null, null, null),
                "lan");
        changes.edit(rest.id(), rest.version(), series("06:05", "RRULE:FREQ=DAILY", "2026-12-10"), "lan");

        assertThat(byName()).containsOnlyKeys(before.keySet());
        assertThat(byName().values())
                .filteredOn(entry -> entry.occurrence().slotId() == rest.id())
                .hasSize(20)
                .allSatisfy(entry -> assertNewer(entry, before.get(entry.name())));
    }

    @Test
    void a_date_that_was_moved_or_has_content_of_its_own_keeps_its_name_through_an_edit() {
        Map<DateName, TimetableEntry> before = byName();
        schedule.move(daily.id(), at("2026-12-03T05:30"), LocalDateTime.parse("2026-12-03T17:10"), "lan");
        schedule.changeContent(
                daily.id(), at("2026-12-04T05:30"), List.of(new SlotItem(TimetableFixture.SHORT_NOTICE, 1, 0)), "lan");

        changes.edit(daily.id(), daily.version(), series("05:50", "RRULE:FREQ=DAILY"), "lan");

        assertThat(byName()).containsOnlyKeys(before.keySet());
        assertThat(byName().values())
                .filteredOn(entry -> entry.occurrence().plannedAt().equals(at("2026-12-03T17:10")))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.name().originalAt()).isEqualTo(at("2026-12-03T05:30"));
                    assertThat(entry.originalAt()).isEqualTo(at("2026-12-03T05:50"));
                });
    }

    @Test
    void every_change_of_a_date_is_a_newer_one() {
        DateName third = on("2026-12-03").name();
        TimetableEntry last = on("2026-12-03");
        assertThat(last.sequence()).isZero();
        assertThat(last.changedAt()).isEqualTo(at("2026-12-01T04:00"));
        List<Runnable> deeds = List.of(
                () -> schedule.move(daily.id(), at("2026-12-03T05:30"), LocalDateTime.parse("2026-12-03T05:40"), "lan"),
                () -> schedule.cancel(daily.id(), at("2026-12-03T05:30"), "lan"),
                () -> schedule.restore(daily.id(), at("2026-12-03T05:30"), "lan"));
        for (int i = 0; i < deeds.size(); i++) {
            clock.turnTo("2026-12-01T04:2" + i);
            deeds.get(i).run();

            TimetableEntry now = Objects.requireNonNull(byName().get(third));
            assertNewer(now, last);
            assertThat(now.changedAt()).isEqualTo(clock.instant());
            last = now;
        }
    }

    @Test
    void the_outcome_is_a_newer_one_too() {
        TimetableEntry planned = on("2026-12-03");
        jdbc.sql("update occurrence set status = 'AIRED', ended_at = :at where id = :id")
                .param("at", at("2026-12-03T05:35").atOffset(java.time.ZoneOffset.UTC))
                .param("id", planned.occurrence().id())
                .update();

        assertNewer(on("2026-12-03"), planned);
        assertThat(on("2026-12-03").changedAt()).isEqualTo(at("2026-12-03T05:35"));
    }

    private static void assertNewer(@Nullable TimetableEntry now, @Nullable TimetableEntry before) {
        TimetableEntry one = Objects.requireNonNull(now);
        TimetableEntry other = Objects.requireNonNull(before);
        assertThat(one.sequence()).isGreaterThan(other.sequence());
        assertThat(one.changedAt()).isAfter(other.changedAt());
    }

    private static SlotDraft series(String time, String rule) {
        return series(time, rule, "2026-12-01");
    }

    private static SlotDraft series(String time, String rule, String day) {
        return draft("Bản tin sáng", TimetableFixture.MORNING_NEWS, "toan-xa", day + "T" + time, rule);
    }

    private TimetableEntry on(String day) {
        return timetable.between(at(day + "T00:00"), at(day + "T23:59"), null).getFirst();
    }

    private Map<DateName, TimetableEntry> byName() {
        return timetable.between(BEGIN, END, null).stream()
                .collect(Collectors.toMap(TimetableEntry::name, entry -> entry));
    }
}
