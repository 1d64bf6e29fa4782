package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.config.Refusal;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencySound;
import vn.langso.scheduler.emergency.EmergencyStatus;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.sound.TonePairs;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;

/** Emergencies heard by receivers; each test has lines of its own. */
class EmergencyOnAirTest {
    private static final String GROUP = "239.255.20.5";
    private static final List<Integer> PORTS =
            IntStream.range(0, 15).mapToObj(i -> 47_600 + 2 * i).toList();
    private static final Duration A_WHILE = Duration.ofSeconds(40);
    private static final int STORM = 20;
    private static final String STOPPED = "Tin này đã dừng lúc \\d\\d:\\d\\d ngày [\\d/]{10} bởi lan\\.";
    private static final String EXPIRED = "Tin này đã hết hiệu lực lúc \\d\\d:\\d\\d ngày [\\d/]{10}\\.";

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext station;
    private static Programme programme;
    private static EmergencyProgramme emergencies;

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
    void it_is_on_air_on_all_its_lines_within_a_second_and_what_it_cut_goes_on_afterwards() throws Exception {
        int port = PORTS.get(0);
        int silent = PORTS.get(1);
        long storm = emergencies.clip(TonePairs.clip(STORM)).id();
        try (RtpRecorder busy = new RtpRecorder(GROUP, port);
                RtpRecorder free = new RtpRecorder(GROUP, silent)) {
            long running = onAir("Bản tin sáng", Sound.wandering(12, 5), Resume.RESTART, port);

            long before = System.nanoTime();
            Emergency emergency = emergencies.declare("Bão số 9", storm, "z" + port, "z" + silent);
            await().atMost(A_WHILE).until(() -> !free.packets().isEmpty());

            long late = free.packets().getFirst().nanos() - before;
            assertThat(TimeUnit.NANOSECONDS.toMillis(late))
                    .isLessThan(3_000); // with the making ready, on a busy machine
            await().atMost(A_WHILE).until(() -> emergencies.find(emergency).rounds() == 1);
            assertThat(EmergencyProgramme.heard(free, STORM)).isBetween(300L, 312L);
            assertThat(EmergencyProgramme.heard(busy, STORM))
                    .isGreaterThanOrEqualTo(300L); // what was cut may sound alike
            emergencies.stop(emergency);
            Occurrence ended = awaitFinal(running, OccurrenceStatus.AIRED);
            assertThat(ended.reason()).contains("Bị ngắt giữa chừng, phát tiếp từ 00:0");
            List<AirLogEntry> stretches = occurrenceLog(running);
            assertThat(stretches)
                    .extracting(AirLogEntry::outcome)
                    .containsExactly(LineOutcome.PREEMPTED, LineOutcome.AIRED);
            assertThat(stretches.getFirst().reason()).matches("Bị ngắt ở 00:0\\d bởi tin khẩn cấp “Bão số 9”\\.");
            assertThat(stretches.getLast().fromMs())
                    .isEqualTo(stretches.getFirst().playedMs() - 2_000);
            assertTold(
                    "z" + port,
                    List.of("Ngắt “Bản tin sáng”."),
                    stretches.getFirst().reason());
            assertTold("z" + silent, List.of(), null);
        }
        assertThat(log())
                .filteredOn(
                        entry -> entry.emergencyId() != null && entry.title().equals("Bão số 9"))
                .hasSize(2)
                .allSatisfy(entry -> {
                    assertThat(entry.outcome()).isEqualTo(LineOutcome.AIRED);
                    assertThat(entry.playedMs()).isEqualTo(EmergencyProgramme.TONE_MS + 6_200);
                    assertThat(entry.occurrenceId()).isNull();
                    assertThat(entry.reason()).matches(STOPPED);
                });
    }

    /** "What does my hamlet hear?" knows the emergency, what it cut off, and of that why it came in two parts. */
    private static void assertTold(String zone, List<String> cut, @Nullable String why) {
        List<Hearing> told = heardToday(zone);
        assertThat(told)
                .filteredOn(heard -> heard.title().equals("Khẩn cấp: Bão số 9"))
                .singleElement()
                .satisfies(heard -> {
                    assertThat(heard.status()).isEqualTo(OccurrenceStatus.AIRED);
                    assertThat(heard.notes().getLast()).matches(STOPPED);
                    assertThat(heard.notes().subList(0, heard.notes().size() - 1))
                            .isEqualTo(cut);
                });
        assertThat(told)
                .filteredOn(heard -> heard.title().equals("Bản tin sáng"))
                .flatExtracting(Hearing::notes)
                .isEqualTo(why == null ? List.of() : List.of(why));
    }

    private static List<Hearing> heardToday(String zone) {
        ZoneHearing hearing = station.getBean(ZoneHearing.class);
        LocalDate today = LocalDate.now(station.getBean(Clock.class));
        return Stream.of(today.minusDays(1), today)
                .flatMap(day -> hearing.day(zone, day).stream()) // it may be midnight
                .toList();
    }

    @Test
    @EveryDatabase
    void what_it_cut_stays_cut_where_its_slot_says_so() throws Exception {
        int port = PORTS.get(2);
        long running = onAir("Nhạc", Sound.wandering(20, 6), Resume.DROP, port);

        Emergency emergency = emergencies.declare("Lũ quét", clip(TonePairs.clip(STORM)), "z" + port);

        await().atMost(A_WHILE).until(() -> programme.is(running, OccurrenceStatus.PREEMPTED));
        await().atMost(A_WHILE)
                .until(() -> programme.find(running).reason().endsWith("lịch phát không cho phát tiếp."));
        assertThat(programme.find(running).reason())
                .startsWith("Bị ngắt ở 00:0")
                .contains("tin khẩn cấp “Lũ quét”");
        emergencies.stop(emergency);
        assertThat(occurrenceLog(running)).extracting(AirLogEntry::outcome).containsExactly(LineOutcome.PREEMPTED);
    }

    @Test
    void what_would_be_too_late_by_then_does_not_go_on() throws Exception {
        int port = PORTS.get(3);
        long bulletin = programme.bulletin(Sound.wandering(20, 7));
        long running = programme.plan(
                new Programme.Plan("Chuông", bulletin, 0, Resume.RESTART, List.of("z" + port)), Instant.now());
        await().atMost(A_WHILE).until(() -> programme.is(running, OccurrenceStatus.ON_AIR));

        Emergency emergency = emergencies.declare("Cháy", clip(TonePairs.clip(STORM)), "z" + port);
        await().atMost(A_WHILE).until(() -> emergencies.find(emergency).rounds() == 1);

        await().atMost(A_WHILE).until(() -> programme.find(running).reason().endsWith("đã quá giờ cho phép."));
        assertThat(programme.find(running).status()).isEqualTo(OccurrenceStatus.PREEMPTED);
        emergencies.stop(emergency);
    }

    @Test
    @EveryDatabase
    void an_operator_may_give_up_what_waits_to_go_on() throws Exception {
        int port = PORTS.get(4);
        long running = onAir("Thời sự", Sound.wandering(20, 8), Resume.RESTART, port);
        Emergency emergency = emergencies.declare("Sạt lở", clip(TonePairs.clip(STORM)), "z" + port);
        await().atMost(A_WHILE).until(() -> programme.is(running, OccurrenceStatus.PREEMPTED));

        station.getBean(Broadcaster.class).stop(running, "hung");

        await().atMost(A_WHILE).until(() -> programme.find(running).reason().endsWith("hung dừng, không phát tiếp."));
        emergencies.stop(emergency);
        assertThat(programme.find(running).status()).isEqualTo(OccurrenceStatus.PREEMPTED);
    }

    @Test
    @EveryDatabase
    void a_stop_silences_it_within_a_second_and_the_log_says_by_whom() throws Exception {
        int port = PORTS.get(5);
        try (RtpRecorder recorder = new RtpRecorder(GROUP, port)) {
            Emergency emergency = emergencies.declare("Bão gần bờ", clip(Sound.wandering(30, 9)), "z" + port);
            await().atMost(A_WHILE).until(() -> recorder.packets().size() > 50);

            Emergency stopped = emergencies.stop(emergency);

            long asked = System.nanoTime();
            await().atMost(A_WHILE).until(() -> outcomes(emergency).equals(List.of(LineOutcome.INTERRUPTED)));
            assertThat(recorder.packets().getLast().nanos() - asked).isLessThan(TimeUnit.SECONDS.toNanos(1));
            assertThat(stopped.status()).isEqualTo(EmergencyStatus.STOPPED);
            assertThat(stopped.end().by()).isEqualTo("lan");
            assertThat(entries(emergency).getFirst().reason()).matches("Dừng bởi lan ở 00:0\\d\\. " + STOPPED);
            assertThatThrownBy(() -> emergencies.stop(emergency))
                    .isInstanceOfSatisfying(
                            Refusal.class, refusal -> assertThat(refusal.kind()).isEqualTo(Refusal.Kind.CONFLICT));
        }
    }

    @Test
    @EveryDatabase
    void it_ends_by_itself_when_it_expires() throws Exception {
        int port = PORTS.get(6);
        Emergency emergency =
                emergencies.declare("Mưa đá", null, clip(Sound.wandering(30, 10)), Duration.ofSeconds(4), "z" + port);

        await().atMost(A_WHILE).until(() -> emergencies.find(emergency).status() == EmergencyStatus.EXPIRED);

        await().atMost(A_WHILE).until(() -> outcomes(emergency).equals(List.of(LineOutcome.INTERRUPTED)));
        assertThat(entries(emergency).getFirst().reason()).matches("Hết hiệu lực ở 00:0\\d\\. " + EXPIRED);
        assertThat(heardToday("z" + port))
                .singleElement()
                .satisfies(heard -> assertThat(heard.notes())
                        .singleElement(InstanceOfAssertFactories.STRING)
                        .matches(EXPIRED));
        assertThat(entries(emergency).getFirst().endedAt())
                .isBefore(emergency.expires().plusSeconds(3));
    }

    @Test
    void a_second_one_waits_for_its_turn_and_cuts_nothing() throws Exception {
        int port = PORTS.get(7);
        Emergency first = emergencies.declare("Bão", clip(TonePairs.clip(21)), "z" + port);
        await().atMost(A_WHILE).until(() -> !entries(first).isEmpty());

        Emergency second = emergencies.declare("Cháy chợ", clip(TonePairs.clip(22)), "z" + port);

        await().atMost(A_WHILE).until(() -> outcomes(second).equals(List.of(LineOutcome.AIRED)));
        assertThat(outcomes(first)).containsExactly(LineOutcome.AIRED);
        assertThat(entries(second).getFirst().startedAt())
                .isAfterOrEqualTo(entries(first).getFirst().endedAt());
        emergencies.stop(first);
        emergencies.stop(second);
    }

    @Test
    void a_second_one_is_on_air_at_once_where_the_first_is_not_and_follows_there_after_it() throws Exception {
        String both = "z" + PORTS.get(11);
        String own = "loa-" + PORTS.get(12);
        long words = clip(TonePairs.clip(22));
        Emergency first = emergencies.declare("Bão", clip(Sound.wandering(25, 31)), both);
        await().atMost(A_WHILE).until(() -> !entries(first).isEmpty());
        long running = onAir("Bản tin sáng", Sound.wandering(8, 32), Resume.RESTART, PORTS.get(12));

        Emergency second = emergencies.declare("Cháy chợ", words, both, "z" + PORTS.get(12));

        await().atMost(A_WHILE).until(() -> outcomes(second).equals(List.of(LineOutcome.AIRED, LineOutcome.AIRED)));
        AirLogEntry storm = entries(first).getFirst();
        AirLogEntry atOnce = entries(second).getFirst();
        AirLogEntry after = entries(second).getLast();
        assertThat(storm.outcome()).isEqualTo(LineOutcome.AIRED);
        assertThat(atOnce.line()).isEqualTo(own);
        assertThat(atOnce.startedAt()).isBefore(second.declaredAt().plusSeconds(3));
        assertThat(after.line()).isEqualTo(storm.line());
        assertThat(after.startedAt()).isBetween(storm.endedAt(), storm.endedAt().plusSeconds(3));
        assertThat(entries(second)).allSatisfy(entry -> {
            assertThat(entry.playedMs()).isEqualTo(EmergencyProgramme.TONE_MS + 6_200);
            assertThat(entry.plannedAt()).isEqualTo(atOnce.plannedAt());
        });
        assertThat(emergencies.find(second).rounds()).isEqualTo(1);
        awaitFinal(running, OccurrenceStatus.AIRED);
        assertThat(occurrenceLog(running))
                .extracting(AirLogEntry::outcome)
                .containsExactly(LineOutcome.PREEMPTED, LineOutcome.AIRED);
        assertThat(occurrenceLog(running).getLast().startedAt())
                .as("goes on while the first one is still on air elsewhere")
                .isBefore(storm.endedAt());
        emergencies.stop(first);
        emergencies.stop(second);
    }

    @Test
    @EveryDatabase
    void a_stop_also_ends_what_waits_for_another_one() throws Exception {
        String busy = "z" + PORTS.get(13);
        long words = clip(TonePairs.clip(23));
        long bulletin = programme.bulletin(Sound.tone(700, 1));
        Emergency first = emergencies.declare("Bão", clip(Sound.wandering(25, 33)), busy);
        await().atMost(A_WHILE).until(() -> !entries(first).isEmpty());
        Emergency second = emergencies.declare("Cháy chợ", words, busy, "z" + PORTS.get(14));
        await().atMost(A_WHILE).until(() -> entries(second).stream().anyMatch(entry -> entry.playedMs() > 1_000));

        emergencies.stop(second);

        await().atMost(A_WHILE).until(() -> outcomes(second).equals(List.of(LineOutcome.INTERRUPTED)));
        emergencies.stop(first);
        long ordinary = programme.plan(new Programme.Plan("Bản tin", bulletin, busy), Instant.now());
        awaitFinal(ordinary, OccurrenceStatus.AIRED);
        assertThat(entries(second)).as("an emergency would have come first").hasSize(1);
    }

    @Test
    @EveryDatabase
    void after_a_restart_it_begins_anew_with_its_tone() throws Exception {
        int port = PORTS.get(8);
        Emergency emergency = emergencies.declare("Vỡ đê", clip(TonePairs.clip(19)), "z" + port);
        await().atMost(A_WHILE).until(() -> entries(emergency).stream().anyMatch(entry -> entry.playedMs() > 4_000));

        station.close();
        switchOn();

        await().atMost(A_WHILE)
                .until(() -> outcomes(emergency).equals(List.of(LineOutcome.INTERRUPTED, LineOutcome.AIRED)));
        AirLogEntry anew = entries(emergency).getLast();
        assertThat(anew.fromMs()).isZero();
        assertThat(anew.playedMs()).isEqualTo(EmergencyProgramme.TONE_MS + 6_200);
        // counted after the log is written, so that a round that is counted is also in the log
        await().atMost(A_WHILE).until(() -> emergencies.find(emergency).rounds() == 1);
        emergencies.stop(emergency);
    }

    @Test
    void a_recording_that_is_gone_is_replaced_by_the_voice_or_by_the_tone_and_the_console_knows() throws Exception {
        int port = PORTS.get(9);
        Clip clip = emergencies.clip(Sound.wandering(3, 77));
        spoil(clip);

        Emergency emergency = emergencies.declare("Cháy rừng", clip.id(), "z" + port);

        assertThat(emergency.sound().kind()).isNotEqualTo(EmergencySound.Kind.CLIP);
        assertThat(emergency.sound().problem()).startsWith("Bản ghi âm số " + clip.id() + " không phát được: ");
        await().atMost(A_WHILE).until(() -> outcomes(emergency).equals(List.of(LineOutcome.AIRED)));
        assertThat(entries(emergency).getFirst().playedMs()).isGreaterThanOrEqualTo(EmergencyProgramme.TONE_MS);
        emergencies.stop(emergency);
    }

    @Test
    void what_is_planned_meanwhile_waits_for_it_and_plays_after_it() throws Exception {
        int port = PORTS.get(10);
        Emergency emergency = emergencies.declare("Lốc xoáy", clip(TonePairs.clip(STORM)), "z" + port);
        await().atMost(A_WHILE).until(() -> !entries(emergency).isEmpty());

        long later = programme.plan(
                new Programme.Plan("Bản tin", programme.bulletin(Sound.tone(700, 1)), "z" + port), Instant.now());

        awaitFinal(later, OccurrenceStatus.AIRED);
        assertThat(outcomes(emergency)).containsExactly(LineOutcome.AIRED);
        assertThat(occurrenceLog(later).getFirst().startedAt())
                .isAfterOrEqualTo(entries(emergency).getFirst().endedAt());
        emergencies.stop(emergency);
    }

    private static void spoil(Clip clip) throws IOException {
        Path file = station.getBean(ClipLibrary.class).file(clip);
        file.toFile().setWritable(true);
        Files.write(file, new byte[] {1, 2, 3});
    }

    private static void switchOn() {
        station = PlayoutTestApplication.open(data, GROUP, PORTS);
        programme = new Programme(station);
        emergencies = new EmergencyProgramme(station);
    }

    private static long clip(Sound sound) {
        return emergencies.clip(sound).id();
    }

    private static long onAir(String title, Sound sound, Resume resume, int port) {
        long bulletin = programme.bulletin(sound);
        long occurrence =
                programme.plan(new Programme.Plan(title, bulletin, 10, resume, List.of("z" + port)), Instant.now());
        await().atMost(A_WHILE).until(() -> programme.is(occurrence, OccurrenceStatus.ON_AIR));
        // some seconds into it, so that there is something to go back to
        await().atMost(A_WHILE)
                .until(() -> occurrenceLog(occurrence).stream().anyMatch(entry -> entry.playedMs() >= 2_500));
        return occurrence;
    }

    private static Occurrence awaitFinal(long occurrence, OccurrenceStatus status) {
        await().atMost(A_WHILE).until(() -> programme.is(occurrence, status));
        return programme.find(occurrence);
    }

    private static List<AirLogEntry> log() {
        return station.getBean(AirLog.class)
                .between(Instant.EPOCH, Instant.now().plusSeconds(60), null);
    }

    private static List<AirLogEntry> occurrenceLog(long occurrence) {
        return log().stream()
                .filter(entry -> entry.occurrenceId() != null && entry.occurrenceId() == occurrence)
                .toList();
    }

    private static List<AirLogEntry> entries(Emergency emergency) {
        return log().stream()
                .filter(entry -> entry.emergencyId() != null && entry.emergencyId() == emergency.id())
                .toList();
    }

    private static List<LineOutcome> outcomes(Emergency emergency) {
        return entries(emergency).stream().map(AirLogEntry::outcome).toList();
    }
}
