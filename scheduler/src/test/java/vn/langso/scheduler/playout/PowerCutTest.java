package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.TonePairs;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * The plug is pulled again and again, in every second cycle at a random moment while announcements wait, begin and play, in
 * the others exactly at a transition of the ledger ({@link HaltAt}); the packets that left are the witness, not our log. More cycles: {@code -Dlangso.tests.power-cuts=1000 -Dlangso.tests.seed=…}.
 */
class PowerCutTest {
    private static final int CYCLES = Integer.getInteger("langso.tests.power-cuts", 20);
    private static final long SEED = Long.getLong("langso.tests.seed", 20_261_124);
    private static final String GROUP = "239.255.20.3";
    private static final List<Integer> PORTS = List.of(47_400, 47_402, 47_404);
    /** Beyond the position in the log: a second to the next checkpoint, half of one for a busy machine to write it. */
    private static final long UNLOGGED_MS = 1_500;

    private final Map<Integer, RtpRecorder> recorders = new HashMap<>();
    private final List<Planned> acknowledged = new ArrayList<>();
    private final Random random = new Random(SEED);
    private int halted;

    /** An announcement whose plan was acknowledged; its code is the cycle, its line the port. */
    private record Planned(long occurrence, int cycle, int port, long nanos) {}

    @Test
    void every_announcement_ends_once_with_a_reason_and_nothing_is_heard_twice(@TempDir Path data) throws Exception {
        RtpRecorder.requireMulticast();
        for (int port : PORTS) {
            recorders.put(port, new RtpRecorder(GROUP, port));
        }

        List<Long> bulletins = new ArrayList<>();
        for (int cycle = 0; cycle < CYCLES; cycle++) {
            try (KillableStation station = new KillableStation(data, GROUP, PORTS, point(cycle))) {
                if (cycle == 0) {
                    prepare(station, bulletins);
                }
                plan(station, cycle, bulletins.get(cycle % TonePairs.CODES));
                halted += station.wentOff(200 + random.nextInt(7_000)) ? 1 : 0;
                station.pullThePlug();
            }
        }

        try (ConfigurableApplicationContext station = PlayoutTestApplication.open(data, GROUP, PORTS)) {
            verify(station);
        } finally {
            recorders.values().forEach(RtpRecorder::close);
        }
    }

    /** Every second cycle has a transition at which it halts, the first few times it is reached. */
    private String[] point(int cycle) {
        if (cycle % 2 == 0) {
            return new String[0];
        }
        int point = (int) Math.floorMod(cycle / 2 + SEED, (long) HaltAt.POINTS);
        return new String[] {"--langso.test.halt-at=" + point + "/" + random.nextInt(3)};
    }

    private static void prepare(KillableStation station, List<Long> bulletins) throws Exception {
        assertThat(station.order("zones")).isPresent();
        for (int code = 0; code < TonePairs.CODES; code++) {
            bulletins.add(station.order("clip " + code).orElseThrow());
        }
    }

    private void plan(KillableStation station, int cycle, long bulletin) throws Exception {
        for (int port : PORTS) {
            long at = System.currentTimeMillis() + 500 + random.nextInt(5_000);
            long nanos = System.nanoTime();
            station.order("plan " + bulletin + " " + port + " " + at)
                    .ifPresent(id -> acknowledged.add(new Planned(id, cycle, port, nanos)));
        }
    }

    private void verify(ConfigurableApplicationContext station) {
        Programme programme = new Programme(station);
        await().atMost(Duration.ofMinutes(15)) // what is very late comes one a minute
                .until(() -> acknowledged.stream().allMatch(planned -> programme.ended(planned.occurrence())));
        JdbcClient jdbc = station.getBean(JdbcClient.class);
        AirLog airLog = station.getBean(AirLog.class);
        List<AirLogEntry> entries = airLog.between(Instant.EPOCH, Instant.now().plusSeconds(60), null);
        assertThat(acknowledged).hasSizeGreaterThan(CYCLES * PORTS.size() / 2);
        assertThat(halted).as("cycles that ended at a transition").isPositive();
        assertThat(entries).as("every stretch of sound has its end").allMatch(entry -> entry.outcome() != null);
        int resumes = 0;
        for (Planned planned : acknowledged) {
            int resumed = jdbc.sql("select resumes from occurrence where id = ?")
                    .param(planned.occurrence())
                    .query(Integer.class)
                    .single();
            resumes += resumed;
            List<AirLogEntry> stretches = entries.stream()
                    .filter(entry -> entry.occurrenceId() == planned.occurrence()
                            && entry.line().startsWith("loa-"))
                    .toList();
            verifyRule(stretches);
            verify(planned, programme.find(planned.occurrence()), resumed, stretches);
        }
        assertThat(resumes).as("power cuts that hit something on air").isPositive();
        System.out.printf(
                "%d power cuts, %d of them at a transition, %d announcements, %d resumes, seed %d%n",
                CYCLES, halted, acknowledged.size(), resumes, SEED);
    }

    /** Goes on 2 s before the checkpoint after a short cut, and from the start at most once after a longer one. */
    private static void verifyRule(List<AirLogEntry> stretches) {
        int restarts = 0;
        for (int i = 1; i < stretches.size(); i++) {
            AirLogEntry before = stretches.get(i - 1);
            AirLogEntry after = stretches.get(i);
            long again = before.fromMs() + before.playedMs() - after.fromMs();
            Duration off = Duration.between(before.endedAt(), after.startedAt());
            if (again > ResumeRule.PRE_ROLL.toMillis()) {
                restarts++;
                assertThat(off).as(stretches.toString()).isGreaterThanOrEqualTo(ResumeRule.SHORT);
                assertThat(after.fromMs()).as(stretches.toString()).isZero();
            }
        }
        assertThat(restarts).as(stretches.toString()).isLessThanOrEqualTo(1);
        assertThat(stretches).hasSizeLessThanOrEqualTo(1 + ResumeRule.MAX_RESUMES);
    }

    private void verify(Planned planned, Occurrence occurrence, int resumed, List<AirLogEntry> stretches) {
        int[] heard = heard(planned);
        String what = occurrence + " heard " + Arrays.toString(heard) + " log " + stretches;
        int twice = Arrays.stream(heard)
                .map(frames -> Math.max(0, frames - TonePairs.FRAMES_PER_SEGMENT))
                .sum();
        long whole = Arrays.stream(heard)
                .filter(frames -> frames >= TonePairs.FRAMES_PER_SEGMENT)
                .count();
        long heardMs = Arrays.stream(heard).sum() * 20L;

        assertThat(occurrence.reason()).as(what).isNotBlank();
        assertThat(twice * 20L).as(what).isLessThanOrEqualTo(repeatedMs(stretches) + resumed * UNLOGGED_MS);
        assertThat(heardMs - stretches.stream().mapToLong(AirLogEntry::playedMs).sum())
                .as(what)
                .isBetween(-1_000L, UNLOGGED_MS * (resumed + 1));
        if (occurrence.status() == OccurrenceStatus.AIRED) {
            assertThat(whole).as(what).isEqualTo(TonePairs.SEGMENTS);
        } else {
            assertThat(occurrence.status()).as(what).isIn(OccurrenceStatus.INTERRUPTED, OccurrenceStatus.MISSED);
        }
    }

    private static long repeatedMs(List<AirLogEntry> stretches) {
        long repeated = 0;
        for (int i = 1; i < stretches.size(); i++) {
            AirLogEntry before = stretches.get(i - 1);
            repeated += before.fromMs() + before.playedMs() - stretches.get(i).fromMs();
        }
        return repeated;
    }

    /** How many packets of each place in the announcement left on its line. */
    private int[] heard(Planned planned) {
        int[] segments = new int[TonePairs.SEGMENTS];
        long next = acknowledged.stream()
                .filter(other -> other.port() == planned.port() && other.cycle() == planned.cycle() + TonePairs.CODES)
                .mapToLong(Planned::nanos)
                .findFirst()
                .orElse(Long.MAX_VALUE);
        recorders.get(planned.port()).packets().stream()
                .filter(packet -> packet.nanos() >= planned.nanos() && packet.nanos() < next)
                .flatMap(packet -> TonePairs.read(packet).stream())
                .filter(heard -> heard.code() == planned.cycle() % TonePairs.CODES)
                .forEach(heard -> segments[heard.segment()]++);
        return segments;
    }
}
