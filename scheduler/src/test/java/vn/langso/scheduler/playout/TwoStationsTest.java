package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.sound.TonePairs;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * Two stations on one PostgreSQL with clustered alarms; half-way one of them is killed. The packets of both are the
 * witness: every announcement is heard once, whichever station had it.
 */
class TwoStationsTest {
    private static final String GROUP = "239.255.20.14";
    private static final List<Integer> PORTS =
            IntStream.range(0, 20).mapToObj(i -> 48_040 + 2 * i).toList();
    private static final int ROUNDS = 10;
    private static final Duration BETWEEN = Duration.ofMillis(2_000);
    private static final int FRAMES = 3 * TonePairs.FRAMES_PER_SEGMENT;
    private static final Duration A_WHILE = Duration.ofMinutes(3);

    private final Map<Integer, RtpRecorder> recorders = new HashMap<>();
    /** By port: the occurrence of each round, which is also the code of its sound. */
    private final Map<Integer, List<Long>> planned = new HashMap<>();

    @Test
    void two_hundred_announcements_are_heard_once_although_one_station_dies_half_way(@TempDir Path data)
            throws Exception {
        RtpRecorder.requireMulticast();
        for (int port : PORTS) {
            recorders.put(port, new RtpRecorder(GROUP, port));
        }
        try (EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setDataDirectory(data.resolve("pg"))
                        .start();
                ConfigurableApplicationContext station =
                        PlayoutTestApplication.open(data, GROUP, PORTS, settings(postgres));
                KillableStation other = new KillableStation(data, GROUP, PORTS, settings(postgres))) {
            Programme programme = new Programme(station);
            PlayoutTestApplication.addZones(station, PORTS);
            Instant begin = plan(programme);
            Instant halfWay = begin.plus(BETWEEN.multipliedBy(ROUNDS / 2));
            await().atMost(A_WHILE).until(() -> Instant.now().isAfter(halfWay));
            Map<Boolean, Long> before = airedBy(station);
            other.pullThePlug();

            await().atMost(A_WHILE).until(() -> all().stream().allMatch(programme::ended));
            verify(programme, station);
            assertThat(before).as("both had something on air").containsOnlyKeys(true, false);
        } finally {
            recorders.values().forEach(RtpRecorder::close);
        }
    }

    private static String[] settings(EmbeddedPostgres postgres) {
        return new String[] {
            "--spring.profiles.active=postgres",
            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
            "--spring.datasource.username=postgres"
        };
    }

    /** Every line has one announcement after the other, all lines a little apart. */
    private Instant plan(Programme programme) {
        List<Long> bulletins = IntStream.range(0, ROUNDS)
                .mapToObj(code -> programme.bulletin(shortened(TonePairs.clip(code))))
                .toList();
        Instant begin = Instant.now().plusSeconds(8);
        for (int round = 0; round < ROUNDS; round++) {
            for (int port : PORTS) {
                Instant at = begin.plus(BETWEEN.multipliedBy(round)).plusMillis(7L * (port - PORTS.getFirst()));
                long occurrence =
                        programme.plan(new Programme.Plan("Bản tin " + round, bulletins.get(round), "z" + port), at);
                planned.computeIfAbsent(port, none -> new ArrayList<>()).add(occurrence);
            }
        }
        return begin;
    }

    private static Sound shortened(Sound sound) {
        return new Sound(Arrays.copyOf(sound.samples(), FRAMES * 960), sound.rate());
    }

    private List<Long> all() {
        return planned.values().stream().flatMap(List::stream).toList();
    }

    /** How many this station had on air, and how many another one. */
    private static Map<Boolean, Long> airedBy(ConfigurableApplicationContext station) {
        String boot = station.getBean(StationBoot.class).id();
        return log(station).stream()
                .collect(Collectors.groupingBy(entry -> entry.fence().startsWith(boot), Collectors.counting()));
    }

    private static List<AirLogEntry> log(ConfigurableApplicationContext station) {
        return station
                .getBean(AirLog.class)
                .between(Instant.EPOCH, Instant.now().plusSeconds(60), null)
                .stream()
                .filter(entry -> entry.line().startsWith("loa-"))
                .toList();
    }

    private void verify(Programme programme, ConfigurableApplicationContext station) {
        List<AirLogEntry> log = log(station);
        planned.forEach((port, occurrences) -> {
            int[] heard = heard(port);
            for (int round = 0; round < ROUNDS; round++) {
                Occurrence occurrence = programme.find(occurrences.get(round));
                List<AirLogEntry> stretches = log.stream()
                        .filter(entry -> entry.occurrenceId() == occurrence.id())
                        .toList();
                String what = occurrence + " heard " + heard[round] + " log " + stretches;
                assertThat(occurrence.status()).as(what).isEqualTo(OccurrenceStatus.AIRED);
                assertThat(stretches.stream().filter(entry -> entry.outcome() == LineOutcome.AIRED))
                        .as(what)
                        .hasSize(1);
                // whoever went on began less than two seconds before, so at its start
                assertThat(heard[round]).as(what).isBetween(FRAMES - 1, (FRAMES + 2) * stretches.size());
            }
        });
        assertThat(log.stream()
                        .filter(entry -> entry.outcome() != LineOutcome.AIRED)
                        .count())
                .as("what the kill cut off: at most one on each line")
                .isLessThanOrEqualTo(PORTS.size());
    }

    /** Packets by code. */
    private int[] heard(int port) {
        int[] frames = new int[TonePairs.CODES];
        recorders.get(port).packets().stream()
                .flatMap(packet -> TonePairs.read(packet).stream())
                .forEach(place -> frames[place.code()]++);
        return frames;
    }
}
