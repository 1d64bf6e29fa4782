package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import vn.langso.scheduler.speakers.Zone;

/** Conflicts are symmetric, and complete against brute force: nothing that shares a line at a moment is overlooked. */
class ConflictPropertyTest {
    private static final Instant BEGIN = Instant.parse("2026-12-01T00:00:00Z");
    private static final List<String> RULES = List.of(
            "RRULE:FREQ=DAILY",
            "RRULE:FREQ=DAILY;INTERVAL=3",
            "RRULE:FREQ=WEEKLY;BYDAY=MO,WE,SU",
            "RRULE:FREQ=WEEKLY;INTERVAL=2",
            "RRULE:FREQ=MONTHLY;BYMONTHDAY=-1,1,15",
            "RRULE:FREQ=DAILY;COUNT=9",
            "LUNAR:FREQ=MONTHLY;DAY=1,15");

    /** A slot as drawn. */
    record Drawn(String rule, int minuteOfDay, int minutes, Set<String> lines, int startDay) {}

    @Property(tries = 300)
    void the_finder_finds_what_brute_force_finds(
            @ForAll("times") @Size(max = 40) List<AirTime> taken,
            @ForAll("times") @Size(min = 1, max = 5) List<AirTime> asked) {
        ConflictFinder finder = new ConflictFinder(taken);

        for (AirTime mine : asked) {
            assertThat(finder.meeting(mine))
                    .containsExactlyInAnyOrderElementsOf(taken.stream()
                            .filter(other -> other != mine && bothOnAir(mine, other))
                            .toList());
        }
    }

    @Property(tries = 300)
    void if_one_meets_the_other_the_other_meets_the_one(@ForAll("times") @Size(min = 2, max = 2) List<AirTime> two) {
        AirTime one = two.getFirst();
        AirTime other = two.getLast();

        assertThat(new ConflictFinder(List.of(one)).isFree(other))
                .isEqualTo(new ConflictFinder(List.of(other)).isFree(one));
    }

    @Property(tries = 200)
    void looking_near_overlooks_no_series(
            @ForAll("slots") @Size(max = 12) List<Drawn> others,
            @ForAll("slots") @Size(min = 1, max = 1) List<Drawn> plan,
            @ForAll("zones") ZoneId zone) {
        List<Taken.Holder> holders = IntStream.range(0, others.size())
                .mapToObj(i -> holder(i + 1, others.get(i), zone))
                .toList();
        List<AirTime> mine = times(holder(99, plan.getFirst(), zone), zone, 150);
        Taken taken = new Taken(new DayIndex(holders), holder -> true, Set.of(), List.of(), zone);
        List<AirTime> everything = holders.stream()
                .flatMap(holder -> times(holder, zone, 153).stream())
                .toList();

        ConflictFinder near = taken.near(mine);

        for (AirTime time : mine) {
            assertThat(near.meeting(time))
                    .containsExactlyInAnyOrderElementsOf(everything.stream()
                            .filter(other -> bothOnAir(time, other))
                            .toList());
        }
    }

    /** Said in another way than the code: some second belongs to both, and some line. */
    private static boolean bothOnAir(AirTime one, AirTime other) {
        Instant later = one.start().isAfter(other.start()) ? one.start() : other.start();
        Instant sooner = one.end().isBefore(other.end()) ? one.end() : other.end();
        return later.isBefore(sooner)
                && one.slot().lines().stream().anyMatch(other.slot().lines()::contains);
    }

    /** Until so many days on; the others need some more, for what is still on air at the end. */
    private static List<AirTime> times(Taken.Holder holder, ZoneId zone, int days) {
        Duration duration = holder.series().stored().duration();
        return holder.series()
                .instants(BEGIN.minus(Duration.ofDays(60)), zone)
                .takeWhile(start -> start.isBefore(BEGIN.plus(Duration.ofDays(days))))
                .map(start -> AirTime.of(holder.lines(), start, duration))
                .toList();
    }

    private static Taken.Holder holder(long id, Drawn drawn, ZoneId zone) {
        LocalDateTime start = LocalDate.of(2026, 11, 1)
                .plusDays(drawn.startDay())
                .atTime(LocalTime.MIN.plusMinutes(drawn.minuteOfDay()));
        SlotDraft plan = new SlotDraft(
                "Lịch " + id, List.of(new SlotItem(1, 1, 0)), List.of("z"), start, drawn.rule(), 10, Resume.DROP);
        StoredSlot stored = new StoredSlot(
                new Slot(id, 1, plan, "can-bo", BEGIN),
                Duration.ofMinutes(drawn.minutes()),
                BEGIN,
                null,
                null,
                null,
                null,
                1);
        SlotLines lines = SlotLines.of(id, plan.title(), List.of(new Zone("z", "Z", List.copyOf(drawn.lines()))));
        return new Taken.Holder(Series.of(stored, zone), lines);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Ho_Chi_Minh", "Europe/London", "America/New_York", "Australia/Lord_Howe")
                .map(ZoneId::of);
    }

    @Provide
    Arbitrary<List<Drawn>> slots() {
        return Combinators.combine(
                        Arbitraries.of(RULES),
                        Arbitraries.integers().between(0, 24 * 60 - 1),
                        Arbitraries.integers().between(1, 300),
                        Arbitraries.of("a", "b", "c", "d").set().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 40))
                .as(Drawn::new)
                .list();
    }

    @Provide
    Arbitrary<List<AirTime>> times() {
        Arbitrary<Set<String>> lines =
                Arbitraries.of("a", "b", "c", "d").set().ofMinSize(1).ofMaxSize(3);
        return Combinators.combine(
                        Arbitraries.longs().between(1, 50),
                        lines,
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(0, 900))
                .as((id, held, second, length) -> AirTime.of(
                        new SlotLines(id, "Lịch " + id, List.of(), held),
                        BEGIN.plusSeconds(second),
                        Duration.ofSeconds(length)))
                .list();
    }
}
