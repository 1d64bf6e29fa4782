package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.config.tests.TestDatabase;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.timetable.OccurrenceAlarms;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * The machine's clock jumps while the station works, and comes back: nothing is heard while it is wrong, nothing twice,
 * and what comes next is on time. The true time is that of this test.
 */
class ClockJumpTest {
    private static final String GROUP = "239.255.20.6";
    private static final int PORT = 47_680;
    private static final Duration A_WHILE = Duration.ofSeconds(40);

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext station;
    private static Programme programme;
    private static TurnedTime time;

    @BeforeAll
    static void open() throws Exception {
        RtpRecorder.requireMulticast();
        switchOn();
        PlayoutTestApplication.addZones(station, List.of(PORT));
    }

    @AfterAll
    static void close() {
        TurnedTime.OfStation.atStart = Duration.ZERO;
        if (station != null) {
            station.close();
        }
    }

    @ParameterizedTest
    @MethodSource("jumps")
    void nothing_is_heard_at_a_wrong_time_and_the_next_is_on_time(Duration jump) throws Exception {
        long sound = programme.bulletin(Sound.tone(700, 0.5));
        Instant start = Instant.now();
        long meanwhile = plan("Trong lúc sai giờ", sound, start.plusSeconds(4));
        long next = plan("Sau khi đúng giờ", sound, start.plusSeconds(11));
        long far = plan("Lúc đồng hồ chỉ nhầm", sound, start.plus(jump.abs()).plusSeconds(5));
        try (RtpRecorder recorder = new RtpRecorder(GROUP, PORT)) {
            time.turn(jump);
            await().atMost(A_WHILE).until(() -> Instant.now().isAfter(start.plusSeconds(7)));

            assertThat(recorder.packets()).isEmpty();
            assertThat(station.getBean(ClockGate.class).problem()).isPresent();
            time.turn(Duration.ZERO);

            await().atMost(A_WHILE).until(() -> programme.ended(meanwhile) && programme.ended(next));
            assertThat(programme.find(meanwhile).status()).isEqualTo(OccurrenceStatus.AIRED);
            assertThat(programme.find(next).status()).isEqualTo(OccurrenceStatus.AIRED);
            assertThat(started(meanwhile)).isAfter(start.plusSeconds(7));
            assertThat(Duration.between(start.plusSeconds(11), started(next)))
                    .isBetween(Duration.ZERO, Duration.ofSeconds(2));
            assertThat(log(meanwhile)).hasSize(1);
            assertThat(log(next)).hasSize(1);
            assertThat(programme.find(far).status()).isEqualTo(OccurrenceStatus.PLANNED);
            assertThat(recorder.packets().size()).isBetween(48, 56);
        } finally {
            time.turn(Duration.ZERO);
            station.getBean(OccurrenceAlarms.class).clear(far);
            station.getBean(JdbcClient.class)
                    .sql("update occurrence set status = 'CANCELLED' where id = ?")
                    .param(far)
                    .update();
        }
    }

    @Test
    @EveryDatabase
    void a_start_in_1970_holds_until_the_clock_is_set_and_loses_nothing() throws Exception {
        long sound = programme.bulletin(Sound.tone(700, 0.5));
        station.close();
        TurnedTime.OfStation.atStart = Duration.between(Instant.now(), Instant.EPOCH.plusSeconds(40));

        switchOn();
        long late = plan("Lúc còn năm 1970", sound, Instant.now().plusSeconds(2));
        await().atMost(A_WHILE)
                .until(() -> programme.find(late).plannedAt().plusSeconds(1).isBefore(Instant.now()));
        assertThat(station.getBean(AlarmClock.class).running()).isFalse();
        assertThat(programme.is(late, OccurrenceStatus.PLANNED)).isTrue();
        assertThat(station.getBean(ClockGate.class).problem().orElseThrow()).contains("1970");
        time.turn(Duration.ZERO);
        station.getBean(ClockGate.class).confirm("lan");

        await().atMost(A_WHILE).until(() -> programme.is(late, OccurrenceStatus.AIRED));
        assertThat(log(late)).hasSize(1);
        assertThat(station.getBean(AlarmClock.class).running()).isTrue();
    }

    /** On PostgreSQL one is enough: the others say the same to the database. */
    static Stream<Duration> jumps() {
        Stream<String> jumps = TestDatabase.isPostgres()
                ? Stream.of("PT8H")
                : Stream.of("PT1M", "-PT1M", "PT1H", "-PT1H", "PT8H", "-PT8H", "P1D", "-P1D", "PT87660H");
        return jumps.map(Duration::parse);
    }

    private static void switchOn() {
        station = PlayoutTestApplication.open(data, GROUP, List.of(PORT), "--langso.test.time=turned");
        programme = new Programme(station);
        time = station.getBean(TurnedTime.class);
    }

    private static long plan(String title, long bulletin, Instant at) {
        return programme.plan(new Programme.Plan(title, bulletin, "z" + PORT), at);
    }

    private static List<AirLogEntry> log(long occurrence) {
        return station
                .getBean(AirLog.class)
                .between(Instant.EPOCH, Instant.now().plus(Duration.ofDays(9_000)), null)
                .stream()
                .filter(entry -> entry.occurrenceId() != null && entry.occurrenceId() == occurrence)
                .toList();
    }

    private static Instant started(long occurrence) {
        return log(occurrence).getFirst().startedAt();
    }
}
