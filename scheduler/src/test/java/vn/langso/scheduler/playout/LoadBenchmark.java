package vn.langso.scheduler.playout;

import static java.time.ZoneOffset.UTC;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;

/**
 * Measures on this machine: many announcements due in one second, and a start with 10,000 slots. It asserts nothing, and
 * the usual run of the tests leaves it out.
 */
class LoadBenchmark {
    private static final String GROUP = "239.255.20.16";
    private static final List<Integer> PORTS =
            IntStream.range(0, 20).mapToObj(i -> 48_100 + 2 * i).toList();
    private static final String AT_ONCE = System.getProperty("langso.benchmark.at-once", "500,500,500,2000");
    private static final int SLOTS = Integer.getInteger("langso.benchmark.slots", 10_000);

    @Test
    void measures_many_at_once(@TempDir Path data) throws Exception {
        try (ConfigurableApplicationContext station = PlayoutTestApplication.open(data, GROUP, PORTS)) {
            PlayoutTestApplication.addZones(station, PORTS);
            Programme programme = new Programme(station);
            JdbcClient jdbc = station.getBean(JdbcClient.class);
            long bulletin = programme.bulletin(Sound.tone(700, 0.3));
            at(programme, jdbc, bulletin, 100); // a station that has been on air before
            for (String count : AT_ONCE.split(",")) {
                at(programme, jdbc, bulletin, Integer.parseInt(count));
            }
        }
    }

    private static void at(Programme programme, JdbcClient jdbc, long bulletin, int count) throws Exception {
        Instant at = Instant.now().plusSeconds(10 + count / 50);
        for (int i = 0; i < count; i++) {
            String zone = "z" + PORTS.get(i % PORTS.size());
            programme.plan(new Programme.Plan("Cùng lúc " + i, bulletin, zone), at);
        }
        Map<Integer, RtpRecorder> recorders = new HashMap<>();
        for (int port : PORTS) {
            recorders.put(port, new RtpRecorder(GROUP, port));
        }
        long due = System.nanoTime() + Duration.between(Instant.now(), at).toNanos();
        awaitThat(() ->
                recorders.values().stream().noneMatch(line -> line.packets().isEmpty()));
        double first = recorders.values().stream()
                        .mapToLong(line -> line.packets().getFirst().nanos() - due)
                        .max()
                        .orElseThrow()
                / 1e9;
        awaitThat(() -> unfinished(jdbc) == 0);
        recorders.values().forEach(RtpRecorder::close);
        System.out.printf(
                "%n%d due in one second on %d lines: the last line begins after %.2f s, the last announcement ended after %.1f s%n",
                count, PORTS.size(), first, (System.nanoTime() - due) / 1e9);
    }

    /** One question for all of them, and few of those: who measures must not be what is measured. */
    private static int unfinished(JdbcClient jdbc) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
        return jdbc.sql("select count(*) from occurrence where status in ('PLANNED', 'CLAIMED', 'ON_AIR')")
                .query(Integer.class)
                .single();
    }

    @Test
    void measures_a_start_with_many_slots(@TempDir Path data) {
        try (ConfigurableApplicationContext station = PlayoutTestApplication.open(data, GROUP, List.of())) {
            Programme programme = new Programme(station);
            insertSlots(station.getBean(JdbcClient.class), programme.bulletin(Sound.tone(700, 1)));
        }
        start(data, "first start, which fills the ledger");
        start(data, "start");
    }

    private static void start(Path data, String what) {
        long begin = System.nanoTime();
        try (ConfigurableApplicationContext station = PlayoutTestApplication.open(data, GROUP, List.of())) {
            AlarmClock alarms = station.getBean(AlarmClock.class);
            awaitThat(alarms::running);
            System.out.printf(
                    "%n%s with %d slots: alarms go after %.1f s, %d rows in the ledger%n",
                    what,
                    SLOTS,
                    (System.nanoTime() - begin) / 1e9,
                    station.getBean(JdbcClient.class)
                            .sql("select count(*) from occurrence")
                            .query(Integer.class)
                            .single());
        }
    }

    /** Weekly slots at all minutes of the sessions, as the timetable writes them. */
    private static void insertSlots(JdbcClient jdbc, long bulletin) {
        LocalDateTime monday = LocalDateTime.of(2026, 1, 5, 5, 30);
        for (int i = 1; i <= SLOTS; i++) {
            jdbc.sql("""
                            insert into slot (id, version, title, start_local, recurrence, late_minutes, duration_ms,
                                filled_until, resume, created_by, created_at)
                            values (?, 1, ?, ?, 'RRULE:FREQ=WEEKLY', 10, 1000, ?, 'RESTART', 'lan', ?)
                            """)
                    .params(
                            i,
                            "Lịch " + i,
                            monday.plusDays(i % 7).plusMinutes(i % 59),
                            Instant.now().atOffset(UTC),
                            Instant.now().atOffset(UTC))
                    .update();
            jdbc.sql(
                            "insert into slot_item (slot_id, position, bulletin_id, repeats, gap_seconds) values (?, 0, ?, 1, 0)")
                    .params(i, bulletin)
                    .update();
            jdbc.sql("insert into slot_zone (slot_id, position, zone) values (?, 0, 'toan-xa')")
                    .params(i)
                    .update();
        }
    }

    private static void awaitThat(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
