package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.langso.scheduler.timetable.TimetableFixture.at;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random timetables, filled at random moments: a seed that fails replays. */
@TimetableTest
class FillingTwiceTest {
    private static final List<String> RULES = List.of(
            "RRULE:FREQ=DAILY",
            "RRULE:FREQ=DAILY;INTERVAL=2",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,TH",
            "RRULE:FREQ=MONTHLY;BYDAY=2SU",
            "RRULE:FREQ=DAILY;COUNT=12",
            "LUNAR:FREQ=MONTHLY;DAY=1,15,30",
            "LUNAR:FREQ=YEARLY;TET=-1");

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerFiller filler;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @ParameterizedTest
    @ValueSource(longs = {1, 22, 333, 4444, 55_555, 666_666})
    void filling_twice_changes_nothing_and_filling_leaves_no_gap(long seed) {
        Random random = new Random(seed);
        List<Slot> slots = IntStream.range(0, 20).mapToObj(i -> plan(i, random)).toList();
        cancelSome(slots, random);

        for (int day = 0; day < 60; day += 1 + random.nextInt(9)) {
            clock.turnTo(LocalDateTime.parse("2026-12-01T04:00").plusDays(day).toString());
            filler.fill();
            List<Occurrence> once = everything();
            assertThat(filler.fill()).as("seed %d, day %d", seed, day).isZero();
            assertThat(everything()).as("seed %d, day %d", seed, day).isEqualTo(once);
        }

        Instant filled = clock.instant().plus(Ledger.AHEAD);
        for (Slot slot : slots) {
            assertThat(rows(slot, filled)).as("seed %d, %s", seed, slot.plan()).isEqualTo(expected(slot, filled));
        }
    }

    /** One of twenty places in the two sessions, three minutes apart, so that nothing overlaps. */
    private Slot plan(int place, Random random) {
        LocalDateTime start = LocalDateTime.parse(place % 2 == 0 ? "2026-12-02T05:30" : "2026-12-02T17:00")
                .plusMinutes(3L * (place / 2))
                .plusDays(random.nextInt(10));
        return schedule.plan(
                TimetableFixture.draft(
                        "Lịch " + place,
                        TimetableFixture.SHORT_NOTICE,
                        "toan-xa",
                        start.toString(),
                        RULES.get(random.nextInt(RULES.size()))),
                "can-bo");
    }

    private void cancelSome(List<Slot> slots, Random random) {
        List<Occurrence> all = everything();
        for (int i = 0; i < slots.size(); i++) {
            Occurrence any = all.get(random.nextInt(all.size()));
            schedule.cancel(any.slotId(), any.plannedAt(), "can-bo");
        }
    }

    private List<Occurrence> everything() {
        return ledger.between(at("2026-12-01T00:00"), at("2028-01-01T00:00"), null, null);
    }

    private List<Instant> rows(Slot slot, Instant until) {
        return ledger.ofSlot(slot.id(), Instant.EPOCH, until).stream()
                .map(Occurrence::plannedAt)
                .toList();
    }

    private static List<Instant> expected(Slot slot, Instant until) {
        SlotDraft plan = slot.plan();
        return Recurrence.parse(plan.recurrence(), plan.start(), TimetableFixture.VIETNAM)
                .from(plan.start())
                .map(time -> time.atZone(TimetableFixture.VIETNAM).toInstant())
                .takeWhile(time -> time.isBefore(until))
                .toList();
    }
}
