package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import vn.langso.scheduler.sound.FfmpegReceiver;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;

/** The main job for real: planned through the API, fired by Quartz, heard by two independent receivers. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class OnAirTest {
    private static final ZoneId COMMUNE = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final String GROUP = "239.255.10.40";
    private static final int PORT = 47_040;

    @TempDir
    static Path directory;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) throws Exception {
        String card = RtpRecorder.loopback().getName();
        registry.add("langso.data", () -> directory.resolve("data"));
        registry.add("langso.admin-password", () -> StaffClient.ADMIN_PASSWORD);
        registry.add("langso.lines.dinh.type", () -> "rtp");
        registry.add("langso.lines.dinh.name", () -> "Loa đình");
        registry.add("langso.lines.dinh.address", () -> GROUP);
        registry.add("langso.lines.dinh.port", () -> PORT);
        registry.add("langso.lines.dinh.interface", () -> card);
    }

    @BeforeAll
    static void multicast() throws Exception {
        RtpRecorder.requireMulticast();
    }

    @Test
    void a_slot_three_seconds_ahead_is_heard_on_both_lines_and_the_air_log_says_so() throws Exception {
        StaffClient admin = StaffClient.admin(port);
        JsonNode uploaded = admin.uploadClip(Files.write(
                directory.resolve("ban-tin.wav"), Sound.wandering(5, 11).wav()));
        long bulletin =
                admin.approvedRecording("Bản tin thử loa", uploaded.get("id").asLong());
        Sound clip = Sound.of(stored(uploaded.get("sha256").asString()), 48_000);

        Sound rtp;
        Sound http;
        LocalDateTime start;
        try (FfmpegReceiver loudspeaker = FfmpegReceiver.ofRtp(directory, GROUP, PORT, 40);
                FfmpegReceiver box =
                        FfmpegReceiver.ofHttp(directory, "http://127.0.0.1:" + port + "/nghe/toan-xa.mp3", 40)) {
            loudspeaker.awaitJoined(GROUP);
            await("the stream has its listener").atMost(Duration.ofSeconds(20)).until(() -> listeners(admin) == 1);
            start = LocalDateTime.now(COMMUNE).plusSeconds(3).withNano(0);
            long slot = admin.slot("Thử loa", bulletin, start, 1).get("id").asLong();

            await("it was aired")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> status(admin, slot).equals("AIRED"));
            long aired = recorded();
            await("silence follows the bulletin on the stream")
                    .atMost(Duration.ofSeconds(20))
                    .until(() -> recorded() > aired + 3 * 96_000);
            rtp = loudspeaker.stop(8_000);
            http = box.stop(48_000);
        }

        Sound telephone = clip.at(8_000);
        assertThat(telephone.correlationWithin(rtp)).isGreaterThanOrEqualTo(0.98);
        assertThat(rtp.trimmed().seconds()).isCloseTo(clip.seconds(), within(0.1));
        assertThat(rtp.trimmed().loudness()).isCloseTo(clip.loudness(), within(1.0));
        assertThat(clip.correlationBetweenSamples(http, 16_000)).isGreaterThanOrEqualTo(0.98);
        assertThat(http.trimmed().seconds()).isCloseTo(clip.seconds(), within(0.1));
        assertThat(http.trimmed().loudness()).isCloseTo(clip.loudness(), within(1.0));
        JsonNode log = admin.get("/air-log");
        assertThat(log).hasSize(2).allSatisfy(entry -> {
            assertThat(entry.get("outcome").asString()).isEqualTo("AIRED");
            assertThat(entry.get("playedMs").asLong() / 1000.0).isCloseTo(clip.seconds(), within(0.1));
            assertThat(Duration.between(
                            start.atZone(COMMUNE).toInstant(),
                            OffsetDateTime.parse(entry.get("startedAt").asString())
                                    .toInstant()))
                    .isBetween(Duration.ZERO, Duration.ofSeconds(1));
        });
    }

    private static int listeners(StaffClient staff) {
        return StreamSupport.stream(staff.get("/lines").spliterator(), false)
                .mapToInt(line -> line.path("listeners").asInt(0))
                .sum();
    }

    private static String status(StaffClient staff, long slot) {
        return StreamSupport.stream(staff.get("/occurrences").spliterator(), false)
                .filter(occurrence -> occurrence.get("slotId").asLong() == slot)
                .map(occurrence -> occurrence.get("status").asString())
                .findFirst()
                .orElseThrow();
    }

    private static long recorded() throws IOException {
        return Files.size(directory.resolve("http.wav"));
    }

    /** The clip as the application keeps it: found by its hash, read without the application's help. */
    private static Path stored(String sha256) throws IOException {
        try (Stream<Path> files = Files.walk(directory.resolve("data"))) {
            return files.filter(file -> file.getFileName().toString().startsWith(sha256)
                            || file.toString().replace("/", "").contains(sha256))
                    .filter(Files::isRegularFile)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
