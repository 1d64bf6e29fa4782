package vn.langso.scheduler.playout;

import java.nio.file.Path;
import java.time.Duration;
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
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;

/**
 * Measures on this machine: planned time to first RTP packet over 100 airings, and how late the packets of 20
 * simultaneous lines are against their 20 ms grid. It asserts nothing, and the usual run of the tests leaves it out.
 */
class AirBenchmark {
    private static final String GROUP = "239.255.20.9";
    private static final List<Integer> PORTS =
            IntStream.range(0, 20).mapToObj(i -> 48_000 + 2 * i).toList();

    private static final int AIRINGS = Integer.getInteger("langso.benchmark.airings", 100);

    @Test
    void measures_the_air(@TempDir Path data) throws Exception {
        try (ConfigurableApplicationContext station = PlayoutTestApplication.open(data, GROUP, PORTS)) {
            Programme programme = new Programme(station);
            PlayoutTestApplication.addZones(station, PORTS);
            firstPackets(programme, AIRINGS);
            twentyLines(programme);
        }
    }

    private static void firstPackets(Programme programme, int airings) throws Exception {
        long bulletin = programme.bulletin(Sound.tone(700, 0.5));
        int port = PORTS.getFirst();
        double[] lateMs = new double[airings];
        try (RtpRecorder recorder = new RtpRecorder(GROUP, port)) {
            for (int i = 0; i < airings; i++) {
                int before = recorder.packets().size();
                long nanos = System.nanoTime();
                Instant now = Instant.now();
                Instant at = now.plusMillis(800 + i % 7);
                long occurrence = programme.plan(new Programme.Plan("Đo " + i, bulletin, "z" + port), at);
                awaitThat(() -> recorder.packets().size() > before);
                long planned = nanos + Duration.between(now, at).toNanos();
                lateMs[i] = (recorder.packets().get(before).nanos() - planned) / 1e6;
                awaitThat(() -> programme.ended(occurrence));
            }
        }
        report("planned time to first RTP packet, " + airings + " airings", lateMs);
    }

    private static void twentyLines(Programme programme) throws Exception {
        long bulletin = programme.bulletin(Sound.tone(700, 20));
        List<RtpRecorder> recorders = new ArrayList<>();
        for (int port : PORTS) {
            recorders.add(new RtpRecorder(GROUP, port));
        }
        Instant at = Instant.now().plusSeconds(3);
        List<Long> occurrences = new ArrayList<>();
        for (int port : PORTS) {
            occurrences.add(programme.plan(new Programme.Plan("Đo " + port, bulletin, "z" + port), at));
        }
        awaitThat(() -> occurrences.stream().allMatch(programme::ended));
        double[] lateMs = recorders.stream()
                .flatMap(recorder -> late(recorder.packets()).stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        recorders.forEach(RtpRecorder::close);
        report("lateness of " + lateMs.length + " packets of 20 simultaneous airings", lateMs);
    }

    /** Against the grid of 20 ms that the most punctual packet lies on. */
    private static List<Double> late(List<RtpRecorder.Packet> packets) {
        double grid = IntStream.range(0, packets.size())
                .mapToDouble(i -> packets.get(i).nanos() / 1e6 - 20.0 * i)
                .min()
                .orElseThrow();
        return IntStream.range(0, packets.size())
                .mapToObj(i -> packets.get(i).nanos() / 1e6 - 20.0 * i - grid)
                .toList();
    }

    private static void report(String what, double[] millis) {
        Arrays.sort(millis);
        System.out.printf(
                "%n%s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, max %.1f ms%n",
                what, at(millis, 0.50), at(millis, 0.95), at(millis, 0.99), millis[millis.length - 1]);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
    }

    private static void awaitThat(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }
}
