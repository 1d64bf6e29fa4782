package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
import vn.langso.scheduler.sound.TonePairs;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;

/**
 * The station is switched off and on properly, on one data directory. Each test has a line of its own; the packets that
 * left are the witness.
 */
class RestartTest {
    private static final String GROUP = "239.255.20.4";
    private static final List<Integer> PORTS =
            IntStream.range(0, 6).mapToObj(i -> 47_500 + 2 * i).toList();
    private static final Duration A_WHILE = Duration.ofSeconds(60);
    private static final int FRAME_MS = 20;
    private static final long PRE_ROLL_MS = 2_000;

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext station;
    private static Programme programme;

    @BeforeAll
    static void open() throws Exception {
        RtpRecorder.requireMulticast();
        switchOn();
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
    void what_was_on_air_goes_on_two_seconds_before_and_nothing_is_lost() throws Exception {
        int port = PORTS.get(0);
        long bulletin = programme.bulletin(TonePairs.clip(3));
        try (RtpRecorder witness = new RtpRecorder(GROUP, port)) {
            long occurrence = programme.plan(new Programme.Plan("Dở dang", bulletin, "z" + port), Instant.now());
            awaitPackets(witness, 150);

            restart();

            Occurrence ended = awaitEnd(occurrence);
            assertThat(ended.status()).isEqualTo(OccurrenceStatus.AIRED);
            assertThat(ended.reason()).contains("Bị ngắt giữa chừng, phát tiếp từ 00:0");
            assertThat(ended.trace()).anyMatch(line -> line.endsWith("Trạm tắt, sẽ xét phát tiếp khi bật lại."));
            List<AirLogEntry> stretches = stretches(occurrence, port);
            assertThat(stretches)
                    .extracting(AirLogEntry::outcome)
                    .containsExactly(LineOutcome.INTERRUPTED, LineOutcome.AIRED);
            assertThat(stretches.getFirst().reason()).isEqualTo("Trạm tắt giữa chừng.");
            assertThat(stretches.getLast().fromMs())
                    .isEqualTo(stretches.getFirst().playedMs() - PRE_ROLL_MS);
            verifyHeard(witness, stretches);
        }
    }

    /** Every place in the sound whole, no more than the pre-roll twice, and as much as the log says. */
    private static void verifyHeard(RtpRecorder witness, List<AirLogEntry> stretches) {
        int[] heard = new int[TonePairs.SEGMENTS];
        witness.packets().stream()
                .flatMap(packet -> TonePairs.read(packet).stream())
                .forEach(place -> heard[place.segment()]++);
        int twice = Arrays.stream(heard).sum() - TonePairs.SEGMENTS * TonePairs.FRAMES_PER_SEGMENT;
        long logged = stretches.stream().mapToLong(AirLogEntry::playedMs).sum() / FRAME_MS;
        assertThat(Arrays.stream(heard))
                .as(Arrays.toString(heard))
                .allMatch(frames -> frames >= TonePairs.FRAMES_PER_SEGMENT);
        assertThat((long) twice * FRAME_MS).isBetween(1_500L, PRE_ROLL_MS); // the end before was faded out
        assertThat((long) witness.packets().size()).isBetween(logged, logged + 2 * stretches.size());
    }

    @Test
    void what_may_not_go_on_stays_interrupted_and_is_never_heard_again() throws Exception {
        int port = PORTS.get(1);
        long bulletin = programme.bulletin(TonePairs.clip(5));
        long other = programme.bulletin(TonePairs.clip(9));
        try (RtpRecorder witness = new RtpRecorder(GROUP, port)) {
            Programme.Plan plan = new Programme.Plan("Không tiếp", bulletin, 60, Resume.DROP, List.of("z" + port));
            long dropped = programme.plan(plan, Instant.now());
            awaitPackets(witness, 60);

            restart();

            int heardBefore = witness.packets().size();
            assertThat(programme.find(dropped).status()).isEqualTo(OccurrenceStatus.INTERRUPTED);
            assertThat(programme.find(dropped).reason())
                    .matches("Bị gián đoạn ở 00:0\\d vì trạm tắt;"
                            + "( gián đoạn \\d+ giây,)? lịch phát không cho phát tiếp\\.");
            restart();
            station.getBean(Broadcaster.class).enqueue(dropped);
            long later = programme.plan(new Programme.Plan("Sau đó", other, "z" + port), Instant.now());
            assertThat(awaitEnd(later).status()).isEqualTo(OccurrenceStatus.AIRED);
            assertThat(witness.packets().stream()
                            .skip(heardBefore)
                            .flatMap(packet -> TonePairs.read(packet).stream())
                            .map(TonePairs.Heard::code))
                    .isNotEmpty()
                    .containsOnly(9);
            assertThat(stretches(dropped, port))
                    .singleElement()
                    .satisfies(entry -> assertThat(entry.outcome()).isEqualTo(LineOutcome.INTERRUPTED));
        }
    }

    @Test
    void it_goes_on_twice_at_most() throws Exception {
        int port = PORTS.get(2);
        long bulletin = programme.bulletin(Sound.wandering(40, 11));
        try (RtpRecorder witness = new RtpRecorder(GROUP, port)) {
            long occurrence = programme.plan(new Programme.Plan("Mất điện mãi", bulletin, "z" + port), Instant.now());
            for (int i = 0; i < 3; i++) {
                awaitPackets(witness, witness.packets().size() + 100);
                assertThat(programme.ended(occurrence)).isFalse();
                restart();
            }

            assertThat(programme.find(occurrence).status()).isEqualTo(OccurrenceStatus.INTERRUPTED);
            assertThat(programme.find(occurrence).reason()).endsWith("đã phát tiếp 2 lần.");
            assertThat(stretches(occurrence, port))
                    .hasSize(3)
                    .extracting(AirLogEntry::outcome)
                    .containsOnly(LineOutcome.INTERRUPTED);
        }
    }

    @Test
    @EveryDatabase
    void what_fell_into_the_outage_is_missed_with_its_times_or_airs_late_where_it_may() throws Exception {
        int port = PORTS.get(3);
        int otherPort = PORTS.get(4);
        long bulletin = programme.bulletin(Sound.tone(700, 1));
        Instant at = Instant.now().plusSeconds(4);
        long punctual =
                programme.plan(new Programme.Plan("Đúng giờ", bulletin, 0, Resume.RESTART, List.of("z" + port)), at);
        long patient = programme.plan(
                new Programme.Plan("Trễ được", bulletin, 10, Resume.RESTART, List.of("z" + otherPort)), at);
        Instant closing = Instant.now();
        station.close();
        Instant closed = Instant.now();
        Instant tooLate = at.plus(Lateness.GRACE).plusSeconds(1);
        await().atMost(A_WHILE).until(() -> Instant.now().isAfter(tooLate));

        Instant opening = Instant.now();
        switchOn();

        Outage outage =
                Objects.requireNonNull(station.getBean(StationLife.class).lastOutage());
        assertThat(closed).isBefore(at);
        assertThat(outage.from()).isBetween(closing, closed);
        assertThat(outage.to()).isBetween(opening, Instant.now());
        Occurrence missed = programme.find(punctual);
        assertThat(missed.status()).isEqualTo(OccurrenceStatus.MISSED);
        assertThat(missed.reason())
                .startsWith("Bỏ lỡ: trễ ")
                .endsWith(", quá 0 giây cho phép (máy tắt " + hour(outage.from()) + "–" + hour(outage.to()) + ").");
        assertThat(stretches(punctual, port)).isEmpty();
        assertThat(awaitEnd(patient).status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(stretches(patient, otherPort))
                .singleElement()
                .satisfies(entry -> assertThat(entry.startedAt()).isAfter(opening));
    }

    @Test
    @EveryDatabase
    void alarms_come_back_from_the_ledger_when_the_tables_of_quartz_are_empty() throws Exception {
        int port = PORTS.get(5);
        long bulletin = programme.bulletin(Sound.tone(700, 1));
        Instant at = Instant.now().plusSeconds(25);
        long occurrence = programme.plan(
                new Programme.Plan("Còn trong sổ", bulletin, 0, Resume.RESTART, List.of("z" + port)), at);
        emptyTheTablesOfQuartz();

        restart();

        assertThat(awaitEnd(occurrence).status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(stretches(occurrence, port))
                .singleElement()
                .satisfies(entry -> assertThat(Duration.between(at, entry.startedAt()))
                        .isBetween(Duration.ZERO, Duration.ofSeconds(2)));
    }

    private static void emptyTheTablesOfQuartz() {
        JdbcClient jdbc = station.getBean(JdbcClient.class);
        for (String table : List.of("fired_triggers", "simple_triggers", "triggers", "job_details")) {
            jdbc.sql("delete from qrtz_" + table).update();
        }
        assertThat(jdbc.sql("select count(*) from qrtz_triggers")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void restart() {
        station.close();
        switchOn();
    }

    private static void switchOn() {
        station = PlayoutTestApplication.open(data, GROUP, PORTS);
        programme = new Programme(station);
    }

    private static void awaitPackets(RtpRecorder witness, int packets) {
        await().atMost(A_WHILE).until(() -> witness.packets().size() >= packets);
    }

    private static Occurrence awaitEnd(long occurrence) {
        await().atMost(A_WHILE).until(() -> programme.ended(occurrence));
        return programme.find(occurrence);
    }

    private static List<AirLogEntry> stretches(long occurrence, int port) {
        return station
                .getBean(AirLog.class)
                .between(Instant.EPOCH, Instant.now().plusSeconds(60), null)
                .stream()
                .filter(entry -> entry.occurrenceId() == occurrence)
                .filter(entry -> entry.line().equals("loa-" + port))
                .toList();
    }

    private static String hour(Instant time) {
        return DateTimeFormatter.ofPattern("HH:mm").format(time.atZone(ZoneId.of("Asia/Ho_Chi_Minh")));
    }
}
