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
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * An interrupted thread that is at the file closes H2 for everybody. So a thousand running announcements are stopped,
 * forty at once and at any moment of their checkpoints. More: {@code -Dlangso.stops.rounds=100}.
 */
class ManyStopsTest {
    private static final String GROUP = "239.255.20.18";
    private static final List<Integer> PORTS =
            IntStream.range(0, 40).mapToObj(i -> 49_000 + 2 * i).toList();
    private static final int ROUNDS = Integer.getInteger("langso.stops.rounds", 25);
    private static final Duration A_WHILE = Duration.ofSeconds(60);
    private static final Duration SOON = Duration.ofMillis(20);

    @Test
    void stopping_again_and_again_never_closes_the_database(@TempDir Path data) {
        try (ConfigurableApplicationContext station = PlayoutTestApplication.open(data, GROUP, PORTS)) {
            PlayoutTestApplication.addZones(station, PORTS);
            Programme programme = new Programme(station);
            Broadcaster broadcaster = station.getBean(Broadcaster.class);
            JdbcClient jdbc = station.getBean(JdbcClient.class);
            long bulletin = programme.bulletin(Sound.tone(700, 60));
            List<Long> all = new ArrayList<>();

            for (int round = 0; round < ROUNDS; round++) {
                List<Long> running = onAir(programme, broadcaster, bulletin);
                await().pollInterval(SOON).atMost(A_WHILE).until(() -> count(jdbc, "ON_AIR") == PORTS.size());
                running.forEach(id -> broadcaster.stop(id, "lan"));
                await().pollInterval(SOON)
                        .atMost(A_WHILE)
                        .until(() -> running.stream().noneMatch(broadcaster::isBusyWith));
                all.addAll(running);
            }

            assertThat(all).hasSize(ROUNDS * PORTS.size()).allSatisfy(id -> {
                assertThat(programme.find(id).status()).isEqualTo(OccurrenceStatus.INTERRUPTED);
                assertThat(programme.find(id).reason()).startsWith("lan dừng phát ở 00:");
            });
            assertThat(programme.bulletin(Sound.tone(800, 1))).isGreaterThan(bulletin);
        }
    }

    /** One on each line, without waiting for the alarm clock. */
    private static List<Long> onAir(Programme programme, Broadcaster broadcaster, long bulletin) {
        List<Long> planned = PORTS.stream()
                .map(port ->
                        programme.planWithoutAlarm(new Programme.Plan("Dừng", bulletin, "z" + port), Instant.now()))
                .toList();
        planned.forEach(broadcaster::enqueue);
        return planned;
    }

    private static int count(JdbcClient jdbc, String status) {
        return jdbc.sql("select count(*) from occurrence where status = ?")
                .param(status)
                .query(Integer.class)
                .single();
    }
}
