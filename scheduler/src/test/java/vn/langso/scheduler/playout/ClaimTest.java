package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;

/** Claims whose answer is lost, whose date is moved, and whose station is alive elsewhere. */
class ClaimTest {
    private static final String GROUP = "239.255.20.7";
    private static final List<Integer> PORTS =
            IntStream.range(0, 10).mapToObj(i -> 47_700 + 2 * i).toList();
    private static final Duration A_WHILE = Duration.ofSeconds(40);

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext station;
    private static Programme programme;
    private static JdbcClient jdbc;

    @BeforeAll
    static void open() throws Exception {
        RtpRecorder.requireMulticast();
        station = PlayoutTestApplication.open(data, GROUP, PORTS, "--langso.test.lost-answers=true");
        programme = new Programme(station);
        jdbc = station.getBean(JdbcClient.class);
        PlayoutTestApplication.addZones(station, PORTS);
    }

    @AfterAll
    static void close() {
        if (station != null) {
            station.close();
        }
    }

    @Test
    @EveryDatabase
    void a_claim_whose_answer_was_lost_is_taken_back_and_made_again() throws Exception {
        int port = PORTS.getFirst();
        long bulletin = programme.bulletin(Sound.tone(700, 1));
        LostAnswers.NEXT.set(true);

        try (RtpRecorder recorder = new RtpRecorder(GROUP, port)) {
            long occurrence = programme.plan(new Programme.Plan("Mất lời đáp", bulletin, "z" + port), Instant.now());

            await().atMost(A_WHILE).until(() -> programme.ended(occurrence));
            assertThat(LostAnswers.NEXT).isFalse();
            assertThat(programme.find(occurrence).status()).isEqualTo(OccurrenceStatus.AIRED);
            assertThat(log(occurrence)).extracting(AirLogEntry::outcome).containsExactly(LineOutcome.AIRED);
            assertThat(recorder.packets().size()).isBetween(49, 55);
        }
    }

    @Test
    @EveryDatabase
    void the_claim_keeps_how_long_that_is_which_it_promised() {
        long bulletin = programme.bulletin(Sound.tone(700, 2));
        Instant soon = Instant.now().plusSeconds(2);
        long occurrence = programme.plan(new Programme.Plan("Thu lại", bulletin, "z" + PORTS.getFirst()), soon);
        jdbc.sql("update occurrence set duration_ms = 9000 where id = ?")
                .param(occurrence)
                .update(); // as planned, with another recording

        await().atMost(A_WHILE).until(() -> programme.ended(occurrence));

        assertThat(programme.find(occurrence).status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(programme.find(occurrence).duration()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void a_date_that_is_moved_while_its_line_is_busy_airs_at_its_new_time() {
        String zone = "z" + PORTS.get(1);
        long waiting = waitingBehind(5, zone, 10);

        Instant moved = Instant.now().plusSeconds(8);
        programme.move(waiting, moved);

        await().atMost(A_WHILE).until(() -> programme.ended(waiting));
        assertThat(programme.find(waiting).status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(log(waiting)).singleElement().satisfies(entry -> {
            assertThat(entry.startedAt()).isBetween(moved, moved.plusSeconds(3));
            assertThat(entry.plannedAt()).isEqualTo(programme.find(waiting).plannedAt());
        });
    }

    @Test
    @EveryDatabase
    void a_date_that_is_moved_while_its_line_is_busy_is_not_missed_at_its_old_time() {
        Broadcaster broadcaster = station.getBean(Broadcaster.class);
        long waiting = waitingBehind(10, "z" + PORTS.get(2), 0);

        programme.move(waiting, Instant.now().plusSeconds(3_600));

        await().atMost(A_WHILE).until(() -> !broadcaster.isBusyWith(waiting));
        assertThat(programme.find(waiting).status()).isEqualTo(OccurrenceStatus.PLANNED);
        assertThat(programme.find(waiting).reason()).isNull();
        assertThat(log(waiting)).isEmpty();
    }

    /** Planned for a line that is busy for some seconds, and surely waiting for it. */
    private static long waitingBehind(int seconds, String zone, int lateMinutes) {
        long bulletin = programme.bulletin(Sound.tone(800, 1));
        long running = programme.plan(
                new Programme.Plan("Đang phát", programme.bulletin(Sound.tone(700, seconds)), zone), Instant.now());
        await().atMost(A_WHILE).until(() -> programme.is(running, OccurrenceStatus.ON_AIR));
        long waiting = programme.plan(
                new Programme.Plan("Bị dời", bulletin, lateMinutes, Resume.RESTART, List.of(zone)), Instant.now());
        await().atMost(A_WHILE).until(() -> log(running).stream().anyMatch(entry -> entry.playedMs() >= 3_000));
        assertThat(station.getBean(Broadcaster.class).isBusyWith(waiting)).isTrue();
        return waiting;
    }

    @Test
    @EveryDatabase
    void what_a_living_neighbour_has_on_air_is_left_to_it() {
        JdbcAirings airings = station.getBean(JdbcAirings.class);
        JdbcStationLife life = station.getBean(JdbcStationLife.class);
        String neighbour = "00112233aabbccdd";
        long bulletin = programme.bulletin(Sound.tone(700, 1));
        long theirs = programme.plan(
                new Programme.Plan("Máy bên", bulletin, "z" + PORTS.getLast()),
                Instant.now().plusSeconds(3_600));
        jdbc.sql("""
                        update occurrence
                        set status = 'ON_AIR', fence = ?, content_hash = 'h', checkpoint_at = planned_at
                        where id = ?
                        """).params(neighbour + "-1", theirs).update();
        Instant now = Instant.now();
        life.begin(neighbour, now);
        String own = station.getBean(StationBoot.class).id();

        List<String> living = life.signedSince(now.minus(StationLife.DEAD_AFTER));
        List<String> later = life.signedSince(now.plusSeconds(1));

        assertThat(living).contains(own, neighbour);
        assertThat(airings.leftByOthersThan(living, now)).isEmpty();
        assertThat(airings.leftByOthersThan(List.of(own), now))
                .extracting(Interrupted::occurrenceId)
                .containsExactly(theirs);
        assertThat(later).doesNotContain(neighbour);
        life.end(neighbour, now);
        assertThat(life.signedSince(now.minus(StationLife.DEAD_AFTER))).doesNotContain(neighbour);
        jdbc.sql("update occurrence set status = 'AIRED' where id = ?")
                .param(theirs)
                .update();
    }

    private static List<AirLogEntry> log(long occurrence) {
        return station
                .getBean(AirLog.class)
                .between(Instant.EPOCH, Instant.now().plusSeconds(60), null)
                .stream()
                .filter(entry -> entry.occurrenceId() != null && entry.occurrenceId() == occurrence)
                .filter(entry -> entry.line().startsWith("loa-"))
                .toList();
    }
}
