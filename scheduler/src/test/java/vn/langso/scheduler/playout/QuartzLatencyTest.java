package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;

/**
 * The 29-second trap: Quartz wakes before our transaction commits, sees nothing and sleeps, unless it looks within the
 * lock. Planned one after another while the alarm clock is idle, which is when it happens.
 */
class QuartzLatencyTest {
    private static final String GROUP = "239.255.20.2";
    private static final List<Integer> PORTS =
            IntStream.range(0, 25).mapToObj(i -> 47_200 + 2 * i).toList();

    @Test
    void twenty_five_slots_planned_for_right_now_all_start_within_a_second(@TempDir Path data) throws Exception {
        RtpRecorder.requireMulticast();
        try (ConfigurableApplicationContext station = PlayoutTestApplication.open(data, GROUP, PORTS)) {
            Programme programme = new Programme(station);
            PlayoutTestApplication.addZones(station, PORTS);
            long bulletin = programme.bulletin(Sound.tone(700, 1));
            AirLog airLog = station.getBean(AirLog.class);
            List<Long> occurrences = new ArrayList<>();

            for (int port : PORTS) {
                Instant at = Instant.now().plusMillis(300);
                long occurrence = programme.plan(new Programme.Plan("Bản tin " + port, bulletin, "z" + port), at);
                occurrences.add(occurrence);
                await().atMost(Duration.ofSeconds(40))
                        .until(() -> programme.find(occurrence).status().isFinal()
                                || Instant.now().isAfter(at.plusMillis(100)));
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> occurrences.stream().allMatch(programme::ended));

            List<AirLogEntry> entries = airLog.between(Instant.EPOCH, Instant.now(), null);
            assertThat(entries).extracting(AirLogEntry::occurrenceId).containsAll(occurrences);
            assertThat(entries)
                    .allSatisfy(entry -> assertThat(Duration.between(entry.plannedAt(), entry.startedAt()))
                            .isBetween(Duration.ZERO, Duration.ofSeconds(1)));
        }
    }
}
