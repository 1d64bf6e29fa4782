package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.scheduler.sound.FfmpegReceiver;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.speakers.LiveStreams;
import vn.langso.scheduler.timetable.BroadcastPolicies;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Suspensions;

/**
 * How loud each line is, measured from what receivers recorded: quieter before six and near a clinic, silent where a
 * hamlet is suspended. The station's clock is turned to the hours that are asked about.
 */
class QuietLinesTest {
    private static final String GROUP = "239.255.20.12";
    private static final int PLAIN = 48_000;
    private static final int NEAR_CLINIC = 48_002;
    private static final int SUSPENDED = 48_004;
    private static final Duration A_WHILE = Duration.ofSeconds(30);
    /** Of the receivers: µ-law is exact to some hundredths of a dB. */
    private static final double EXACT = 0.3;

    /** In a row, 0.2 s: on a busy machine the receiver may be late. */
    private static final int MOST_LOST = 10;

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext station;
    private static Programme programme;
    private static TurnedTime time;

    @BeforeAll
    static void open() throws Exception {
        RtpRecorder.requireMulticast();
        List<Integer> ports = List.of(PLAIN, NEAR_CLINIC, SUSPENDED);
        TurnedTime.OfStation.atStart = until(LocalTime.of(5, 35));
        station = PlayoutTestApplication.open(
                data, GROUP, ports, "--langso.test.time=turned", "--langso.trial=false", "--langso.clock.settle=1s");
        programme = new Programme(station);
        time = station.getBean(TurnedTime.class);
        PlayoutTestApplication.addZones(station, ports);
        station.getBean(BroadcastPolicies.class).markSensitive("z" + NEAR_CLINIC, "cạnh trạm y tế", "chu-tich");
        station.getBean(Suspensions.class)
                .suspendZone("z" + SUSPENDED, null, LocalDateTime.now(time).plusDays(2), "mất điện", "lan");
    }

    @AfterAll
    static void close() {
        TurnedTime.OfStation.atStart = Duration.ZERO;
        if (station != null) {
            station.close();
        }
    }

    @Test
    void before_six_everything_is_quieter_and_later_only_what_is_near_a_clinic(@TempDir Path directory)
            throws Exception {
        Sound sound = Sound.tone(700, 3);
        long bulletin = programme.bulletin(sound);

        Heard morning = air(bulletin, directory.resolve("sang"));
        turnTo(LocalTime.of(17, 5));
        Heard evening = air(bulletin, directory.resolve("chieu"));

        assertThat(evening.plain() - morning.plain()).isCloseTo(decibels(1 / 0.6), within(EXACT));
        assertThat(evening.stream() - morning.stream()).isCloseTo(decibels(1 / 0.6), within(EXACT));
        assertThat(morning.nearClinic()).isCloseTo(morning.plain(), within(EXACT));
        assertThat(evening.plain() - evening.nearClinic()).isCloseTo(decibels(1 / 0.7), within(EXACT));
        assertThat(evening.stream()).isCloseTo(evening.plain(), within(1.0));
    }

    /** Levels in dB of what left on each line. */
    private record Heard(double plain, double nearClinic, double stream) {}

    private static Heard air(long bulletin, Path directory) throws Exception {
        Files.createDirectories(directory);
        HttpServer server = serve();
        try (RtpRecorder plain = new RtpRecorder(GROUP, PLAIN);
                RtpRecorder nearClinic = new RtpRecorder(GROUP, NEAR_CLINIC);
                RtpRecorder suspended = new RtpRecorder(GROUP, SUSPENDED);
                FfmpegReceiver stream = FfmpegReceiver.ofHttp(directory, url(server), 60)) {
            await().atMost(A_WHILE)
                    .until(() -> Files.exists(directory.resolve("http.wav"))
                            && Files.size(directory.resolve("http.wav")) > 96_000);
            long occurrence = programme.plan(new Programme.Plan("Toàn xã", bulletin, "toan-xa"), time.instant());
            station.getBean(Broadcaster.class).enqueue(occurrence); // Quartz goes by the true time
            await().atMost(A_WHILE).until(() -> programme.ended(occurrence));
            await().pollDelay(Duration.ofSeconds(2)).until(() -> true); // what is under way in encoder and receiver

            assertThat(suspended.packets()).isEmpty();
            verifyLog(occurrence);
            return new Heard(
                    level(plain, directory.resolve("plain.ul")),
                    level(nearClinic, directory.resolve("clinic.ul")),
                    stream.stop(48_000).trimmed().level());
        } finally {
            server.stop(0);
        }
    }

    private static void verifyLog(long occurrence) {
        Occurrence ended = programme.find(occurrence);
        assertThat(ended.status()).isEqualTo(OccurrenceStatus.PARTLY);
        assertThat(ended.reason())
                .startsWith(
                        "Phát một phần. Loa " + SUSPENDED + ": Không phát: Thôn " + SUSPENDED + " tạm ngừng phát đến ")
                .endsWith("(mất điện).");
        List<AirLogEntry> log =
                station
                        .getBean(AirLog.class)
                        .between(Instant.EPOCH, time.instant().plusSeconds(60), null)
                        .stream()
                        .filter(entry -> entry.occurrenceId() == occurrence)
                        .toList();
        assertThat(log).hasSize(4).allSatisfy(entry -> {
            boolean silent = entry.line().equals("loa-" + SUSPENDED);
            assertThat(entry.outcome()).isEqualTo(silent ? LineOutcome.SKIPPED : LineOutcome.AIRED);
            assertThat(entry.playedMs() == 0).isEqualTo(silent);
            assertThat(String.valueOf(entry.reason()).contains("mất điện")).isEqualTo(silent);
        });
        assertThat(station.getBean(AirBook.class).silencesOf(log.getFirst().fence()))
                .singleElement(as(STRING))
                .startsWith("Không phát: Thôn " + SUSPENDED + " tạm ngừng phát đến ");
    }

    /** Decoded by ffmpeg, which is not ours. */
    private static double level(RtpRecorder recorder, Path file) throws IOException {
        Files.write(file, sound(recorder));
        Sound heard = Sound.ofRaw(file, "mulaw", 8_000).trimmed();
        assertThat(heard.seconds()).isCloseTo(3, within(0.1));
        return heard.level();
    }

    /** What a receiver plays: the last packet once more for each that was lost on the way. */
    private static byte[] sound(RtpRecorder recorder) {
        ByteArrayOutputStream sound = new ByteArrayOutputStream();
        List<RtpRecorder.Packet> packets = recorder.packets();
        for (int i = 0; i < packets.size(); i++) {
            byte[] bytes = packets.get(i).bytes();
            int next = i + 1 < packets.size()
                    ? packets.get(i + 1).sequence()
                    : packets.get(i).sequence() + 1;
            int plays = next - packets.get(i).sequence() & 0xffff;
            assertThat(plays)
                    .as("packets that come in order, a few of them lost")
                    .isBetween(1, 1 + MOST_LOST);
            for (int play = 0; play < plays; play++) {
                sound.write(bytes, 12, bytes.length - 12);
            }
        }
        return sound.toByteArray();
    }

    private static double decibels(double ratio) {
        return 20 * Math.log10(ratio);
    }

    private static void turnTo(LocalTime hour) {
        ClockGate gate = station.getBean(ClockGate.class);
        long jumps = gate.jumps();
        time.turn(until(hour));
        await().atMost(A_WHILE).until(() -> gate.open() && gate.jumps() > jumps);
    }

    /** From the true time to this hour of tomorrow: always forward. */
    private static Duration until(LocalTime hour) {
        LocalDateTime now = LocalDateTime.now(TurnedTime.ZONE);
        return Duration.between(now, now.toLocalDate().plusDays(1).atTime(hour));
    }

    private static HttpServer serve() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newCachedThreadPool());
        server.createContext("/nghe/toan-xa.mp3", exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "audio/mpeg");
            exchange.sendResponseHeaders(200, 0);
            try (OutputStream listener = exchange.getResponseBody()) {
                station.getBean(LiveStreams.class).listen("toan-xa", listener);
            }
        });
        server.start();
        return server;
    }

    private static String url(HttpServer server) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/nghe/toan-xa.mp3";
    }
}
