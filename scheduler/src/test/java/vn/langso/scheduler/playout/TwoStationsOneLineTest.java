package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.sound.TonePairs;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * Two stations on one PostgreSQL, each with announcements in hand that are late and for the same line. The packets are
 * the witness: one is over before the next begins, whichever station has it.
 */
class TwoStationsOneLineTest {
    private static final String GROUP = "239.255.20.17";
    private static final int PORT = 48_990;
    private static final int EACH = 3;
    private static final int FRAMES = 6 * TonePairs.FRAMES_PER_SEGMENT;

    @Test
    void two_stations_are_never_on_one_line_at_once(@TempDir Path data) throws Exception {
        RtpRecorder.requireMulticast();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(data.resolve("pg"))
                        .start();
                ConfigurableApplicationContext one = open(data, postgres);
                ConfigurableApplicationContext two = open(data, postgres);
                RtpRecorder recorder = new RtpRecorder(GROUP, PORT)) {
            PlayoutTestApplication.addZones(one, List.of(PORT));
            Programme programme = new Programme(one);
            List<Long> late = late(programme);

            for (int i = 0; i < late.size(); i++) {
                (i % 2 == 0 ? one : two).getBean(Broadcaster.class).enqueue(late.get(i));
            }

            await().atMost(Duration.ofSeconds(60))
                    .until(() -> late.stream().allMatch(id -> programme.is(id, OccurrenceStatus.AIRED)));
            assertThat(stretches(recorder)).as("codes, each in one stretch").hasSize(late.size());
            assertThat(boots(one)).as("both stations had some on air").hasSize(2);
        }
    }

    private static ConfigurableApplicationContext open(Path data, EmbeddedPostgres postgres) {
        return PlayoutTestApplication.open(
                data,
                GROUP,
                List.of(PORT),
                "--spring.profiles.active=postgres",
                "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                "--spring.datasource.username=postgres");
    }

    /** Without alarms: whoever is handed one has it. */
    private static List<Long> late(Programme programme) {
        List<Long> late = new ArrayList<>();
        for (int code = 0; code < 2 * EACH; code++) {
            Sound whole = TonePairs.clip(code);
            long bulletin = programme.bulletin(new Sound(Arrays.copyOf(whole.samples(), FRAMES * 960), whole.rate()));
            late.add(programme.planWithoutAlarm(
                    new Programme.Plan("Bản tin " + code, bulletin, "z" + PORT),
                    Instant.now().minusSeconds(60)));
        }
        return late;
    }

    /** The announcements as they were heard one after the other; again where one came back. */
    private static List<Integer> stretches(RtpRecorder recorder) {
        List<Integer> codes = new ArrayList<>();
        recorder.packets().stream()
                .flatMap(packet -> TonePairs.read(packet).stream())
                .map(TonePairs.Heard::code)
                .filter(code -> codes.isEmpty() || !codes.getLast().equals(code))
                .forEach(codes::add);
        return codes;
    }

    private static List<String> boots(ConfigurableApplicationContext station) {
        return station
                .getBean(AirLog.class)
                .between(Instant.EPOCH, Instant.now().plusSeconds(60), null)
                .stream()
                .map(entry -> entry.fence().substring(0, 16))
                .distinct()
                .toList();
    }
}
