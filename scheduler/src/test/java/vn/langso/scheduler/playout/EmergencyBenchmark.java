package vn.langso.scheduler.playout;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.config.Refusal;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * Measures on this machine: commit of an emergency to its first packet on every one of 20 lines that were all playing
 * something else. It asserts nothing, and the usual run of the tests leaves it out.
 */
class EmergencyBenchmark {
    private static final String GROUP = "239.255.20.10";
    /** Below those the system gives to senders: receivers come and go here while the station's senders stay. */
    private static final List<Integer> PORTS =
            IntStream.range(0, 20).mapToObj(i -> 28_100 + 2 * i).toList();

    private static final int EMERGENCIES = Integer.getInteger("langso.benchmark.emergencies", 50);

    @Test
    void measures_how_fast_an_emergency_is(@TempDir Path data) throws Exception {
        try (ConfigurableApplicationContext station = PlayoutTestApplication.open(data, GROUP, PORTS)) {
            PlayoutTestApplication.addZones(station, PORTS);
            Programme programme = new Programme(station);
            EmergencyProgramme emergencies = new EmergencyProgramme(station);
            Broadcaster broadcaster = station.getBean(Broadcaster.class);
            long bulletin = programme.bulletin(Sound.tone(700, 120));
            long clip = emergencies.clip(Sound.tone(900, 2)).id();
            double[] lastLine = new double[EMERGENCIES];
            double[] firstLine = new double[EMERGENCIES];
            for (int i = 0; i < EMERGENCIES; i++) {
                List<Long> running = everywhere(programme, bulletin);
                List<RtpRecorder> recorders = recorders();
                Emergency emergency = emergencies.declare("Đo " + i, clip, zones());
                long committed = CommitWatch.committed(emergency.id());
                awaitThat(() -> recorders.stream().allMatch(one -> firstOfSpurt(one, committed) > 0));
                long[] first = recorders.stream()
                        .mapToLong(one -> firstOfSpurt(one, committed))
                        .toArray();
                firstLine[i] = millis(Arrays.stream(first).min().orElseThrow() - committed);
                lastLine[i] = millis(Arrays.stream(first).max().orElseThrow() - committed);
                emergencies.stop(emergency);
                running.forEach(id -> giveUp(broadcaster, id));
                awaitThat(() -> running.stream().allMatch(programme::ended));
                recorders.forEach(RtpRecorder::close);
            }
            report("commit to the first packet of the tone, first of 20 busy lines", firstLine);
            report("commit to the first packet of the tone, last of 20 busy lines", lastLine);
        }
    }

    private static List<Long> everywhere(Programme programme, long bulletin) {
        List<Long> running = PORTS.stream()
                .map(port -> programme.plan(new Programme.Plan("Đo " + port, bulletin, "z" + port), Instant.now()))
                .toList();
        awaitThat(() -> running.stream().allMatch(id -> programme.is(id, OccurrenceStatus.ON_AIR)));
        return running;
    }

    /** What waits to go on is stopped; what has its end already needs nothing. */
    private static void giveUp(Broadcaster broadcaster, long occurrence) {
        try {
            broadcaster.stop(occurrence, "đo");
        } catch (Refusal e) {
            System.out.println(e.getMessage());
        }
    }

    private static long firstOfSpurt(RtpRecorder recorder, long after) {
        return recorder.packets().stream()
                .filter(packet -> packet.nanos() > after && packet.marker())
                .mapToLong(RtpRecorder.Packet::nanos)
                .findFirst()
                .orElse(0);
    }

    private static List<RtpRecorder> recorders() throws Exception {
        List<RtpRecorder> recorders = new ArrayList<>();
        for (int port : PORTS) {
            recorders.add(new RtpRecorder(GROUP, port));
        }
        return recorders;
    }

    private static String[] zones() {
        return PORTS.stream().map(port -> "z" + port).toArray(String[]::new);
    }

    private static double millis(long nanos) {
        return nanos / 1e6;
    }

    private static void report(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%n%s: p50 %.0f ms, p95 %.0f ms, p99 %.0f ms, max %.0f ms%n",
                what, at(millis, 0.50), at(millis, 0.95), at(millis, 0.99), millis[millis.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    private static void awaitThat(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }
}
