package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.config.tests.TestDatabase;
import vn.langso.scheduler.sound.FfmpegReceiver;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.speakers.LineState;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;

/** The station with file database, real Quartz and a real line, heard by receivers that are not ours. */
@EveryDatabase
class OnAirTest {
    private static final String GROUP = "239.255.20.1";
    private static final int PORT = 47_100;
    private static final String LINE = "loa-" + PORT;
    private static final Duration A_WHILE = Duration.ofSeconds(30);
    /** To anybody else. */
    private static final String NO_ANSWER =
            TestDatabase.isPostgres() ? "lock table occurrence, air_log" : "set exclusive 1";

    private static final String ANSWER = TestDatabase.isPostgres() ? "rollback" : "set exclusive 0";

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext station;
    private static Programme programme;
    private static Broadcaster broadcaster;
    private static AirLog airLog;

    @BeforeAll
    static void open() throws Exception {
        RtpRecorder.requireMulticast();
        station = PlayoutTestApplication.open(data, GROUP, List.of(PORT));
        programme = new Programme(station);
        broadcaster = station.getBean(Broadcaster.class);
        airLog = station.getBean(AirLog.class);
    }

    @AfterAll
    static void close() {
        if (station != null) {
            station.close();
        }
    }

    @Test
    void plays_at_its_second_what_was_approved_and_writes_what_a_receiver_heard(@TempDir Path directory)
            throws Exception {
        Sound sent = Sound.wandering(5, 7);
        long bulletin = programme.bulletin(sent);
        Instant at = Instant.now().plusSeconds(3);
        Sound heard;
        long occurrence;
        try (FfmpegReceiver receiver = FfmpegReceiver.ofRtp(directory, GROUP, PORT, 40)) {
            receiver.awaitJoined(GROUP);
            occurrence = programme.plan(new Programme.Plan("Bản tin sáng", bulletin, "toan-xa"), at);

            await().atMost(A_WHILE).until(() -> programme.ended(occurrence));

            heard = receiver.stop(8_000);
        }
        Sound clip = sent.at(8_000);
        assertThat(heard.trimmed().seconds()).isCloseTo(clip.trimmed().seconds(), within(0.1));
        assertThat(clip.correlationWithin(heard)).isGreaterThanOrEqualTo(0.98);
        assertThat(programme.find(occurrence).status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(logOf(occurrence)).allSatisfy(entry -> {
            assertThat(entry.outcome()).isEqualTo(LineOutcome.AIRED);
            assertThat(entry.playedMs() / 1000.0).isCloseTo(heard.trimmed().seconds(), within(1.0));
            assertThat(Duration.between(at, entry.startedAt())).isBetween(Duration.ZERO, Duration.ofSeconds(2));
        });
        assertThat(logOf(occurrence)).extracting(AirLogEntry::line).containsExactlyInAnyOrder(LINE, "toan-xa-stream");
    }

    @Test
    void what_is_too_late_is_missed_with_how_late_it_was() throws Exception {
        Programme.Plan plan = new Programme.Plan(
                "Chuông", programme.bulletin(Sound.tone(700, 1)), 10, Resume.RESTART, List.of("toan-xa"));

        long occurrence = programme.plan(plan, Instant.now().minus(Duration.ofMinutes(14)));

        Occurrence missed = awaitEnd(occurrence);
        assertThat(missed.status()).isEqualTo(OccurrenceStatus.MISSED);
        assertThat(missed.reason()).startsWith("Bỏ lỡ: trễ 14 phút, quá 10 phút cho phép");
        assertThat(missed.trace()).last().asString().contains("Bỏ lỡ");
        assertThat(logOf(occurrence)).isEmpty();
    }

    @Test
    void what_is_late_but_not_too_late_plays_once() throws Exception {
        long bulletin = programme.bulletin(Sound.tone(700, 1));

        long occurrence = programme.plan(
                new Programme.Plan("Trễ", bulletin, "toan-xa"), Instant.now().minus(Duration.ofMinutes(3)));

        assertThat(awaitEnd(occurrence).status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(logOf(occurrence)).hasSize(2);
    }

    @Test
    void what_lost_its_approval_before_its_second_is_skipped() throws Exception {
        long bulletin = programme.bulletin(Sound.tone(900, 1));
        long occurrence = programme.plan(
                new Programme.Plan("Chưa duyệt", bulletin, "toan-xa"),
                Instant.now().plusSeconds(4));

        programme.dropApproval(bulletin);

        Occurrence skipped = awaitEnd(occurrence);
        assertThat(skipped.status()).isEqualTo(OccurrenceStatus.SKIPPED);
        assertThat(skipped.reason()).startsWith("Bỏ qua: bản tin “").contains("chưa được phê duyệt");
    }

    @Test
    void what_was_withdrawn_before_its_second_is_skipped_at_once() throws Exception {
        long bulletin = programme.bulletin(Sound.tone(900, 1));
        long occurrence = programme.plan(
                new Programme.Plan("Tin cũ", bulletin, "toan-xa"), Instant.now().plusSeconds(600));

        programme.withdrawApproval(bulletin);

        Occurrence skipped = programme.find(occurrence);
        assertThat(skipped.status()).isEqualTo(OccurrenceStatus.SKIPPED);
        assertThat(skipped.reason()).startsWith("Không phát: Bản tin '").contains("đã thu hồi");
    }

    @Test
    void a_withdrawn_bulletin_leaves_the_air_at_once() throws Exception {
        long bulletin = programme.bulletin(Sound.wandering(30, 3));
        long occurrence = programme.plan(new Programme.Plan("Tin sai", bulletin, "toan-xa"), Instant.now());
        await().atMost(A_WHILE).until(() -> programme.find(occurrence).status() == OccurrenceStatus.ON_AIR);

        programme.withdrawApproval(bulletin);

        Occurrence stopped = awaitEnd(occurrence);
        assertThat(stopped.status()).isEqualTo(OccurrenceStatus.INTERRUPTED);
        assertThat(stopped.reason()).contains("bị thu hồi, dừng phát ở 00:");
    }

    @Test
    void an_operator_stops_it_within_a_second_and_the_outcome_names_who() throws Exception {
        long occurrence = programme.plan(
                new Programme.Plan("Dài", programme.bulletin(Sound.tone(700, 30)), "toan-xa"), Instant.now());
        await().atMost(A_WHILE).until(() -> programme.is(occurrence, OccurrenceStatus.ON_AIR));

        broadcaster.stop(occurrence, "Nguyễn Thị Mai");

        Occurrence stopped = awaitEnd(occurrence);
        assertThat(stopped.status()).isEqualTo(OccurrenceStatus.INTERRUPTED);
        assertThat(stopped.reason()).startsWith("Nguyễn Thị Mai dừng phát ở 00:");
        assertThat(logOf(occurrence)).extracting(AirLogEntry::outcome).containsOnly(LineOutcome.INTERRUPTED);
        assertThatThrownBy(() -> broadcaster.stop(occurrence, "Nguyễn Thị Mai")).isInstanceOf(Refusal.class);
    }

    @Test
    void one_waits_for_the_line_while_another_is_on_air() throws Exception {
        long bulletin = programme.bulletin(Sound.tone(700, 2));
        Instant now = Instant.now();

        long first = programme.plan(new Programme.Plan("Trước", bulletin, "toan-xa"), now.plusMillis(500));
        long second = programme.plan(new Programme.Plan("Sau", bulletin, "toan-xa"), now.plusMillis(900));

        assertThat(awaitEnd(first).status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(awaitEnd(second).status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(logOf(second).getFirst().startedAt())
                .isAfterOrEqualTo(logOf(first).getFirst().endedAt());
    }

    @Test
    void the_same_alarm_twice_airs_once() throws Exception {
        long occurrence = programme.plan(
                new Programme.Plan("Hai lần", programme.bulletin(Sound.tone(700, 1)), "toan-xa"), Instant.now());

        for (int i = 0; i < 20; i++) {
            broadcaster.enqueue(occurrence);
        }

        assertThat(awaitEnd(occurrence).status()).isEqualTo(OccurrenceStatus.AIRED);
        broadcaster.enqueue(occurrence);
        assertThat(logOf(occurrence)).hasSize(2);
    }

    @Test
    void a_database_that_is_away_is_not_heard_and_the_outcome_is_written_when_it_is_back() throws Exception {
        try (RtpRecorder recorder = new RtpRecorder(GROUP, PORT)) {
            long occurrence = programme.plan(
                    new Programme.Plan("Mất sổ", programme.bulletin(Sound.tone(700, 3)), "toan-xa"), Instant.now());
            await().atMost(A_WHILE).until(() -> programme.is(occurrence, OccurrenceStatus.ON_AIR));
            int before = recorder.packets().size();

            // not one that waits for its turn to write: it would wait for those who wait for it
            try (Connection connection = station.getBean(DataSource.class)
                            .unwrap(HikariDataSource.class)
                            .getConnection();
                    Statement statement = connection.createStatement()) {
                connection.setAutoCommit(!TestDatabase.isPostgres());
                statement.execute(NO_ANSWER);
                await().atMost(A_WHILE).until(() -> recorder.packets().size() >= 151);
                statement.execute(ANSWER);
            }

            assertThat(before).isLessThan(151);
            assertThat(awaitEnd(occurrence).status()).isEqualTo(OccurrenceStatus.AIRED);
        }
    }

    @Test
    void lines_are_ready_between_airings() {
        assertThat(station.getBean(SpeakerLines.class).states()).allMatch(LineState::ready);
        assertThat(station.getBean(AlarmClock.class).running()).isTrue();
    }

    @Test
    void a_failure_after_setting_the_alarm_leaves_no_alarm() {
        JdbcClient jdbc = station.getBean(JdbcClient.class);

        assertThatThrownBy(() -> programme.failingPlan()).isInstanceOf(IllegalStateException.class);

        assertThat(jdbc.sql("select count(*) from qrtz_triggers where trigger_name = 'occurrence-999999'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Occurrence awaitEnd(long occurrence) {
        await().atMost(A_WHILE).until(() -> programme.ended(occurrence));
        return programme.find(occurrence);
    }

    private static List<AirLogEntry> logOf(long occurrence) {
        return airLog.between(Instant.EPOCH, Instant.now().plusSeconds(60), null).stream()
                .filter(entry -> entry.occurrenceId() == occurrence)
                .toList();
    }
}
