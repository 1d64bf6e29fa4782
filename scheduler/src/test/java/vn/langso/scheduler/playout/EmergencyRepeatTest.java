package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.config.Refusal;
import vn.langso.config.tests.EveryDatabase;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyStatus;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** Hours of an emergency in seconds: the test lets time pass. */
class EmergencyRepeatTest {
    private static final String GROUP = "239.255.20.8";
    private static final int PORT = 47_690;
    private static final int OTHER = 47_692;
    private static final List<Integer> PORTS = List.of(PORT, OTHER);
    private static final Duration A_WHILE = Duration.ofSeconds(40);

    @TempDir
    static Path data;

    private static ConfigurableApplicationContext station;
    private static EmergencyProgramme emergencies;
    private static TurnedTime time;

    @BeforeAll
    static void open() throws Exception {
        RtpRecorder.requireMulticast();
        station = PlayoutTestApplication.open(data, GROUP, PORTS, "--langso.test.time=turned");
        PlayoutTestApplication.addZones(station, PORTS);
        emergencies = new EmergencyProgramme(station);
        time = station.getBean(TurnedTime.class);
    }

    @AfterAll
    static void close() {
        if (station != null) {
            station.close();
        }
    }

    @Test
    @EveryDatabase
    void it_comes_every_few_minutes_until_it_expires_whatever_the_clock_of_the_machine_does() {
        long clip = emergencies.clip(Sound.tone(700, 0.5)).id();
        Emergency emergency = emergencies.declare("Bão số 9", clip, "z" + PORT);
        awaitRounds(emergency, 1);
        assertThat(expected(emergency))
                .as("every five minutes for thirty")
                .extracting(hearing -> Duration.between(emergency.declaredAt(), hearing.start())
                        .toMinutes())
                .containsExactly(5L, 10L, 15L, 20L, 25L);

        time.turn(Duration.ofDays(3_650));
        time.pass(Duration.ofMinutes(4));
        assertThat(emergencies.find(emergency).rounds()).isEqualTo(1);
        time.pass(Duration.ofMinutes(1));
        awaitRounds(emergency, 2);
        time.turn(Duration.ZERO);
        time.pass(Duration.ofMinutes(5));
        awaitRounds(emergency, 3);
        assertThat(emergencies.find(emergency).status()).isEqualTo(EmergencyStatus.IN_FORCE);
        time.pass(Duration.ofMinutes(21));

        await().atMost(A_WHILE).until(() -> emergencies.find(emergency).status() == EmergencyStatus.EXPIRED);
        assertThat(emergencies.find(emergency).end().by()).isEqualTo("system");
        Instant declared = emergency.declaredAt();
        assertThat(station.getBean(AirLog.class)
                        .between(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofDays(40_000)), null))
                .filteredOn(entry -> emergency.title().equals(entry.title()))
                .extracting(AirLogEntry::startedAt)
                .allSatisfy(at -> assertThat(at).isBetween(declared, declared.plus(Duration.ofMinutes(12))));
    }

    @Test
    void a_line_that_another_one_has_until_then_follows_with_the_next_round() {
        long words = emergencies.clip(Sound.tone(700, 0.5)).id();
        Emergency first = emergencies.declare(
                "Bão số 10", emergencies.clip(Sound.wandering(20, 3)).id(), "z" + PORT);
        await().atMost(A_WHILE).until(() -> !log(first).isEmpty());
        Emergency second = emergencies.declare("Cháy chợ", words, "z" + PORT, "z" + OTHER);
        awaitRounds(second, 1);
        assertThat(log(second)).extracting(AirLogEntry::line).containsExactly("loa-" + OTHER);

        time.pass(Duration.ofMinutes(5));
        awaitRounds(second, 2);
        assertThat(log(second)).extracting(AirLogEntry::line).containsExactly("loa-" + OTHER, "loa-" + OTHER);
        await().atMost(A_WHILE).until(() -> log(second).size() == 3 && ended(second));
        emergencies.stop(second);

        AirLogEntry again = log(second).get(1);
        AirLogEntry late = log(second).get(2);
        assertThat(late.line()).isEqualTo("loa-" + PORT);
        assertThat(late.plannedAt())
                .isEqualTo(again.plannedAt())
                .isAfter(log(second).getFirst().plannedAt());
        assertThat(late.startedAt()).isAfterOrEqualTo(log(first).getFirst().endedAt());
        assertThat(log(second)).extracting(AirLogEntry::outcome).containsOnly(LineOutcome.AIRED);
        assertThat(emergencies.find(second).rounds()).isEqualTo(2);
        emergencies.stop(first);
    }

    private static boolean ended(Emergency emergency) {
        return log(emergency).stream().allMatch(entry -> entry.outcome() != null);
    }

    private static List<AirLogEntry> log(Emergency emergency) {
        return station
                .getBean(AirLog.class)
                .between(Instant.EPOCH, Instant.EPOCH.plus(Duration.ofDays(40_000)), null)
                .stream()
                .filter(entry -> entry.emergencyId() != null && entry.emergencyId() == emergency.id())
                .toList();
    }

    @Test
    @EveryDatabase
    void somebody_else_confirms_it_once() {
        long clip = emergencies.clip(Sound.tone(700, 0.5)).id();
        Emergency emergency = emergencies.declare("Lũ", clip, "z" + PORT);
        Emergencies book = station.getBean(Emergencies.class);

        Refusal own = catchThrowableOfType(Refusal.class, () -> book.approve(emergency.id(), "LAN"));
        Emergency approved = book.approve(emergency.id(), "hung");
        Refusal again = catchThrowableOfType(Refusal.class, () -> book.approve(emergency.id(), "dung"));

        assertThat(own.kind()).isEqualTo(Refusal.Kind.FORBIDDEN);
        assertThat(approved.approval().by()).isEqualTo("hung");
        assertThat(again.kind()).isEqualTo(Refusal.Kind.CONFLICT);
        assertThat(again.detail()).contains("đã được phê duyệt bởi \"hung\"");
        assertThat(book.unapproved()).noneMatch(other -> other.id() == emergency.id());
        book.stop(emergency.id(), "lan");
    }

    /** Over midnight if need be. */
    private static List<Hearing> expected(Emergency emergency) {
        LocalDate day = LocalDate.ofInstant(emergency.declaredAt(), time.getZone());
        ZoneHearing hearing = station.getBean(ZoneHearing.class);
        return Stream.of(day, day.plusDays(1))
                .flatMap(one -> hearing.day("z" + PORT, one).stream())
                .filter(heard -> heard.title().equals("Khẩn cấp: " + emergency.title())
                        && heard.status() == OccurrenceStatus.PLANNED)
                .toList();
    }

    private static void awaitRounds(Emergency emergency, int rounds) {
        await().atMost(A_WHILE).until(() -> emergencies.find(emergency).rounds() == rounds);
    }
}
