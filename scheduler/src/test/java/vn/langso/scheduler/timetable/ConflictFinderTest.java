package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langso.scheduler.speakers.Zone;

class ConflictFinderTest {
    private static final Instant MORNING = Instant.parse("2026-12-01T22:30:00Z");
    private static final List<Zone> ZONES = List.of(
            new Zone("toan-xa", "Toàn xã", List.of("a", "b", "c")),
            new Zone("thon-1", "Thôn 1", List.of("a")),
            new Zone("thon-2", "Thôn 2", List.of("b")),
            new Zone("thon-3", "Thôn 3", List.of("c")));

    @ParameterizedTest(name = "{0}–{1} s in zone {2} against 60–120 s in zone {3}: {4}")
    @CsvSource({
        "0, 60, 1, 1, false",
        "0, 61, 1, 1, true",
        "119, 180, 1, 1, true",
        "120, 180, 1, 1, false",
        "70, 80, 1, 1, true",
        "0, 300, 1, 1, true",
        "60, 120, 1, 2, false",
        "60, 120, 0, 2, true",
        "60, 120, 2, 0, true",
        "90, 90, 1, 1, false",
    })
    void two_meet_if_they_hold_a_line_at_the_same_moment(int from, int to, int zone, int otherZone, boolean meet) {
        AirTime mine = airTime(1, zone, from, to);
        AirTime other = airTime(2, otherZone, 60, 120);

        assertThat(new ConflictFinder(List.of(other)).meeting(mine)).hasSize(meet ? 1 : 0);
        assertThat(new ConflictFinder(List.of(mine)).meeting(other)).hasSize(meet ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 20, 300, 4000})
    void agrees_with_brute_force_on_five_hundred_random_timetables(long seed) {
        Random random = new Random(seed);

        for (int round = 0; round < 500; round++) {
            List<AirTime> taken = randomTimes(random, random.nextInt(12));
            AirTime mine = randomTimes(random, 1).getFirst();

            assertThat(new ConflictFinder(taken).meeting(mine))
                    .as("seed %d, round %d", seed, round)
                    .containsExactlyInAnyOrderElementsOf(bruteForce(mine, taken));
        }
    }

    /** Second by second and line by line. */
    private static List<AirTime> bruteForce(AirTime mine, List<AirTime> taken) {
        return taken.stream()
                .filter(other -> !other.equals(mine))
                .filter(other ->
                        mine.slot().lines().stream().anyMatch(other.slot().lines()::contains))
                .filter(other -> {
                    for (Instant second = mine.start(); second.isBefore(mine.end()); second = second.plusSeconds(1)) {
                        if (!second.isBefore(other.start()) && second.isBefore(other.end())) {
                            return true;
                        }
                    }
                    return false;
                })
                .toList();
    }

    private static List<AirTime> randomTimes(Random random, int count) {
        List<AirTime> times = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int from = random.nextInt(120);
            times.add(airTime(100 + random.nextInt(1000), random.nextInt(4), from, from + random.nextInt(40)));
        }
        return times;
    }

    private static AirTime airTime(long slot, int zone, int from, int to) {
        SlotLines lines = SlotLines.of(slot, "Lịch " + slot, List.of(ZONES.get(zone)));
        return AirTime.of(lines, MORNING.plusSeconds(from), Duration.ofSeconds(to - from));
    }
}
