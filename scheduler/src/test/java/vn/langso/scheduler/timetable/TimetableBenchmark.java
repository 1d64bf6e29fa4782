package vn.langso.scheduler.timetable;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.LongSupplier;
import net.fortuna.ical4j.model.Recur;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Measures ten thousand slots on this machine: their expansion over 30 days, beside that of ical4j for the same rules,
 * and how long the conflicts of one more take. It asserts nothing, and the usual run of the tests leaves it out.
 */
@TimetableTest
@Tag("benchmark")
class TimetableBenchmark {
    private static final int SLOTS = 10_000;
    private static final int ROUNDS = Integer.getInteger("langso.benchmark.rounds", 7);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> RULES = List.of(
            "FREQ=DAILY",
            "FREQ=DAILY;INTERVAL=2",
            "FREQ=WEEKLY;BYDAY=MO,WE,FR",
            "FREQ=WEEKLY;BYDAY=TU,TH,SA,SU",
            "FREQ=MONTHLY;BYMONTHDAY=1,15",
            "FREQ=MONTHLY;BYDAY=2SU");

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private JdbcSlots slots;

    @Autowired
    private SlotChecks checks;

    @Autowired
    private LivingSeries living;

    @Autowired
    private PlanDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    private final List<SlotDraft> drafts = new ArrayList<>();

    @BeforeEach
    void tenThousandSlots() {
        for (int i = 0; i < SLOTS; i++) {
            drafts.add(draft(i));
        }
        transaction.executeWithoutResult(status -> {
            slots.takeTurn();
            Instant now = clock.instant();
            drafts.forEach(draft -> slots.insert(checks.check(draft), "can-bo", now, now, null));
        });
    }

    /** Every two seconds of the two sessions one slot, each in one of two hamlets. */
    private static SlotDraft draft(int i) {
        LocalDateTime start = LocalDateTime.parse("2026-12-02T05:30").plusSeconds(2L * (i % 1700));
        return TimetableFixture.draft(
                "Lịch " + i,
                TimetableFixture.SHORT_NOTICE,
                i % 2 == 0 ? TimetableFixture.EAST : TimetableFixture.WEST,
                (i % 3 == 0 ? start.plusMinutes(690) : start).toString(),
                "RRULE:" + RULES.get(i % RULES.size()));
    }

    @Test
    void measures_ten_thousand_slots() {
        report("read 10,000 slots anew", this::readAnew);
        report("expand 10,000 slots over 30 days", this::expand);
        report("  the same rules with ical4j", this::expandWithIcal4j);
        report("conflicts of a single slot among 10,000", () -> conflicts(null));
        report("conflicts of a weekly slot among 10,000", () -> conflicts("RRULE:FREQ=WEEKLY"));
        report("conflicts of a daily slot (a year) among 10,000", () -> conflicts("RRULE:FREQ=DAILY"));
        report("conflicts of a daily slot that fits", this::fitting);
        report("preview of a single slot with warnings", this::preview);
    }

    private long readAnew() {
        return slots.living().size();
    }

    private long expand() {
        Instant from = clock.instant();
        Instant to = from.plus(Duration.ofDays(30));
        return living.all().stream()
                .mapToLong(series -> series.instants(from, clock.getZone())
                        .takeWhile(at -> at.isBefore(to))
                        .count())
                .sum();
    }

    private long expandWithIcal4j() {
        ZonedDateTime from = clock.instant().atZone(clock.getZone());
        ZonedDateTime to = from.plusDays(30);
        return drafts.stream()
                .mapToLong(draft -> new Recur<ZonedDateTime>(draft.recurrence().substring(6))
                        .getDates(draft.start().atZone(clock.getZone()), from, to)
                        .size())
                .sum();
    }

    private long conflicts(String recurrence) {
        return review("2026-12-03T05:40", recurrence);
    }

    private long fitting() {
        return review("2026-12-03T06:28", "RRULE:FREQ=DAILY");
    }

    private long review(String start, String recurrence) {
        SlotPlan plan = checks.check(TimetableFixture.draft(
                "Thêm", TimetableFixture.SHORT_NOTICE, TimetableFixture.EAST, start, recurrence));
        return desk.review(plan, clock.instant(), List.of(), Set.of())
                .conflicts()
                .size();
    }

    private long preview() {
        SlotDraft draft = TimetableFixture.draft(
                "Thêm", TimetableFixture.SHORT_NOTICE, TimetableFixture.EAST, "2026-12-03T06:28", null);
        return schedule.preview(draft, draft.start(), 10).warnings().size();
    }

    private static void report(String what, LongSupplier measured) {
        List<Long> micros = new ArrayList<>();
        List<Long> busy = new ArrayList<>();
        long result = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long begin = System.nanoTime();
            long beginBusy = THREADS.getCurrentThreadCpuTime();
            result = measured.getAsLong();
            busy.add((THREADS.getCurrentThreadCpuTime() - beginBusy) / 1000);
            micros.add((System.nanoTime() - begin) / 1000);
        }
        List<Long> sorted = micros.stream().sorted().toList();
        List<Long> sortedBusy = busy.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "BENCHMARK %-50s first %8.1f ms, median %8.1f ms, best %8.1f ms, processor time %8.1f ms (%d)%n",
                what,
                micros.getFirst() / 1000.0,
                sorted.get(ROUNDS / 2) / 1000.0,
                sorted.getFirst() / 1000.0,
                sortedBusy.get(ROUNDS / 2) / 1000.0,
                result);
    }
}
