package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.TonePairs;

/**
 * The worst jumps of {@link ClockJumpTest} with a clock that the whole process sees, Quartz too: libfaketime turns it
 * while the monotonic time goes on. The true time is that of this test; the packets are the witness.
 */
class FaketimeTest {
    private static final String GROUP = "239.255.20.15";
    private static final int PORT = 48_090;
    private static final Duration A_WHILE = Duration.ofMinutes(3);
    private static final int FRAMES = TonePairs.SEGMENTS * TonePairs.FRAMES_PER_SEGMENT;

    @TempDir
    static Path data;

    private static Path clock;
    private static KillableStation station;
    private static long bulletin;

    @BeforeAll
    static void open() throws Exception {
        RtpRecorder.requireMulticast();
        clock = data.resolve("faketime");
        Files.writeString(clock, "+0");
        station = new KillableStation(
                data,
                GROUP,
                List.of(PORT),
                // without the last one, every wait with a limit returns at once (libfaketime 0.9.10)
                Map.of(
                        "LD_PRELOAD", library().toString(),
                        "FAKETIME_TIMESTAMP_FILE", clock.toString(),
                        "FAKETIME_NO_CACHE", "1",
                        "FAKETIME_DONT_FAKE_MONOTONIC", "1",
                        "FAKETIME_FORCE_MONOTONIC_FIX", "0"));
        assertThat(station.ready()).as("station.log: " + tail()).isTrue();
        station.order("zones");
        bulletin = station.order("clip 5").orElseThrow();
    }

    @AfterAll
    static void close() {
        if (station != null) {
            station.close();
        }
    }

    private static String tail() throws Exception {
        String log = Files.readString(data.resolve("station.log"));
        return log.substring(Math.max(0, log.length() - 2_000));
    }

    private static Path library() {
        return Stream.of("x86_64-linux-gnu", "aarch64-linux-gnu")
                .map(machine -> Path.of("/usr/lib", machine, "faketime/libfaketime.so.1"))
                .filter(Files::exists)
                .findFirst()
                .orElseGet(FaketimeTest::missing);
    }

    private static Path missing() {
        String reason = "libfaketime is not installed (Debian package faketime)";
        if ("all".equals(System.getProperty("langso.tests.require"))) {
            throw new AssertionError(reason);
        }
        return abort(reason);
    }

    @ParameterizedTest(name = "{0} for {1} s")
    @CsvSource({"+8h, 9", "-1d, 9", "+3650d, 75"})
    void nothing_is_heard_while_the_clock_is_wrong_and_nothing_is_lost(String jump, int seconds) throws Exception {
        try (RtpRecorder recorder = new RtpRecorder(GROUP, PORT)) {
            long now = System.currentTimeMillis();
            long meanwhile = plan(now + 8_000);
            long next = plan(now + seconds * 1_000L + 9_000);
            Files.writeString(clock, jump);
            await().atMost(Duration.ofSeconds(seconds + 30L))
                    .until(() -> System.currentTimeMillis() > now + seconds * 1_000L);

            assertThat(recorder.packets()).isEmpty();
            Files.writeString(clock, "+0");

            await().pollInterval(Duration.ofMillis(500))
                    .atMost(A_WHILE)
                    .untilAsserted(() -> assertThat(List.of(aired(meanwhile), aired(next)))
                            .as("station.log: " + tail())
                            .containsOnly(true));
            assertThat(recorder.packets().size()).isBetween(2 * FRAMES - 2, 2 * FRAMES + 8);
            long gap = recorder.packets().get(FRAMES + 10).nanos()
                    - recorder.packets().getFirst().nanos();
            assertThat(Duration.ofNanos(gap))
                    .as("first to next")
                    .isBetween(Duration.ofSeconds(6), Duration.ofSeconds(20));
        } finally {
            Files.writeString(clock, "+0"); // the next jump is to begin from the true time
        }
    }

    private static long plan(long at) throws Exception {
        return station.order("plan " + bulletin + " " + PORT + " " + at).orElseThrow();
    }

    private static boolean aired(long occurrence) throws Exception {
        return station.order("aired " + occurrence).orElseThrow() == 1;
    }
}
