package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.TonePairs;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * The plug is pulled again and again, at random moments while announcements wait, begin and play, and exactly at each
 * moment of each transition of the ledger ({@link HaltAt}); the packets that left are the witness, not our log. More
 * cycles: {@code -Dlangso.tests.power-cuts=1000 -Dlangso.tests.seed=…}.
 */
@Tag("patient")
class PowerCutTest {
    /** One round: every moment of every transition, and others between them. */
    private static final List<Optional<HaltAt.Point>> CUTS = cuts();

    private static final int CYCLES = Integer.getInteger("langso.tests.power-cuts", CUTS.size());
    private static final long SEED = Long.getLong("langso.tests.seed", 20_261_124);
    private static final String GROUP = "239.255.20.3";
    private static final List<Integer> PORTS = List.of(47_400, 47_402, 47_404, 47_406, 47_408, 47_410);

    /** So many announcements in each cycle. */
    private static final int LINES = PORTS.size() / 2;

    /** Beyond the position in the log: a second to the next checkpoint, half of one for a busy machine to write it. */
    private static final long UNLOGGED_MS = 1_500;

    /** Within this everything that a cycle plans is over. */
    private static final long TRANSITION_MS = 25_000;

    private final Map<Integer, RtpRecorder> recorders = new HashMap<>();
    private final List<Planned> acknowledged = new ArrayList<>();

    /** When each cycle began to plan, as {@link System#nanoTime()}. */
    private final List<Long> begun = new ArrayList<>();

    private final Random random = new Random(SEED);

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
            try (KillableStation station = new KillableStation(data, GROUP, PORTS, settings(cycle))) {
                if (cycle == 0) {
                    prepare(station, bulletins);
                }
                plan(station, cycle, bulletins.get(cycle % TonePairs.CODES));
                station.wentOff(millisUntilCut(cycle));
                station.pullThePlug();
            }
        }

        try (ConfigurableApplicationContext station = PlayoutTestApplication.open(data, GROUP, PORTS)) {
            verify(station);
            verifyTransitions(data);
        } finally {
            recorders.values().forEach(RtpRecorder::close);
        }
    }

    /** Forty: those at a transition that something must have been left on air for come after another. */
    private static List<Optional<HaltAt.Point>> cuts() {
        List<Optional<HaltAt.Point>> cuts = new ArrayList<>();
        for (int i = 0; i < HaltAt.POINTS.size(); i++) {
            HaltAt.Point point = HaltAt.POINTS.get(i);
            if (point.resumes() || i % 4 < 3) {
                cuts.add(Optional.empty());
            }
            cuts.add(Optional.of(point));
        }
        return List.copyOf(cuts);
    }

    private static Optional<HaltAt.Point> cut(int cycle) {
        return CUTS.get(cycle % CUTS.size());
    }

    /** At a transition, one of the times it is reached. */
    private String[] settings(int cycle) {
        return cut(cycle)
                .map(point -> HaltAt.POINTS.indexOf(point) + "/" + random.nextInt(point.times()))
                .map(where -> new String[] {"--langso.test.halt-at=" + where})
                .orElse(new String[0]);
    }

    /** At a transition it halts by itself; at another moment, where the next needs it while all announcements sound. */
    private long millisUntilCut(int cycle) {
        if (cut(cycle).isPresent()) {
            return TRANSITION_MS;
        }
        boolean onAir = cut(cycle + 1).filter(HaltAt.Point::resumes).isPresent();
        return onAir ? 5_600 + random.nextInt(500) : 200 + random.nextInt(7_000);
    }

    /** Every point that had its turn was reached: one whose statement reads otherwise by now would prove nothing. */
    private static void verifyTransitions(Path data) throws IOException {
        Set<String> reached = Files.readAllLines(data.resolve("station.log")).stream()
                .filter(line -> line.startsWith("HALTED "))
                .collect(Collectors.toSet());
        Set<String> wanted = CUTS.stream()
                .limit(CYCLES)
                .flatMap(Optional::stream)
                .map(HaltAt.Point::words)
                .collect(Collectors.toSet());
        assertThat(reached).isEqualTo(wanted);
    }

    private static void prepare(KillableStation station, List<Long> bulletins) throws Exception {
        assertThat(station.order("zones")).isPresent();
        for (int code = 0; code < TonePairs.CODES; code++) {
            bulletins.add(station.order("clip " + code).orElseThrow());
        }
    }

    private void plan(KillableStation station, int cycle, long bulletin) throws Exception {
        begun.add(System.nanoTime());
        int latest = cut(cycle).isPresent() ? 2_000 : 5_000;
        for (int port : portsOf(cycle)) {
            long at = System.currentTimeMillis() + 500 + random.nextInt(latest);
            long nanos = System.nanoTime();
            station.order("plan " + bulletin + " " + port + " " + at)
                    .ifPresent(id -> acknowledged.add(new Planned(id, cycle, port, nanos)));
        }
    }

    /** Codes come again after some cycles, on other lines: what is late or goes on may still be heard by then. */
    private static List<Integer> portsOf(int cycle) {
        int first = cycle / TonePairs.CODES % 2 * LINES;
        return PORTS.subList(first, first + LINES);
    }

    private void verify(ConfigurableApplicationContext station) {
        Programme programme = new Programme(station);
        await().atMost(Duration.ofMinutes(15)) // what is very late comes one a minute
                .until(() -> programme.allEnded()); // also those whose answer the cut swallowed
        JdbcClient jdbc = station.getBean(JdbcClient.class);
        AirLog airLog = station.getBean(AirLog.class);
        List<AirLogEntry> entries = airLog.between(Instant.EPOCH, Instant.now().plusSeconds(60), null);
        // where a transition of what another cycle left behind comes first, nothing can be planned any more
        assertThat(acknowledged).hasSizeGreaterThan(CYCLES);
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
                "%d power cuts, %d announcements, %d resumes, seed %d%n", CYCLES, acknowledged.size(), resumes, SEED);
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

    /**
     * How many packets of each place in the announcement left on its line, until the cycle that has its code and its
     * line again: that one may be heard even where a cut swallowed the answer to its plan.
     */
    private int[] heard(Planned planned) {
        int[] segments = new int[TonePairs.SEGMENTS];
        int again = planned.cycle() + 2 * TonePairs.CODES;
        long next = again < begun.size() ? begun.get(again) : Long.MAX_VALUE;
        recorders.get(planned.port()).packets().stream()
                .filter(packet -> packet.nanos() >= planned.nanos() && packet.nanos() < next)
                .flatMap(packet -> TonePairs.read(packet).stream())
                .filter(heard -> heard.code() == planned.cycle() % TonePairs.CODES)
                .forEach(heard -> segments[heard.segment()]++);
        return segments;
    }
}
