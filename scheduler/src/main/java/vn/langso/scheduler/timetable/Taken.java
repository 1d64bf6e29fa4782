package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who else holds some lines over a period: slots by their series, but for the dates the ledger knows better. A slot
 * starts at the same time on each of its days, so those whose time of day is far from the one asked for are never
 * expanded. Immutable and thread-safe.
 */
final class Taken {
    private static final long DAY_MILLIS = Duration.ofDays(1).toMillis();

    /** No clock change moves a time by more. */
    private static final Duration CLOCK_CHANGE = Duration.ofHours(3);

    private final List<Holder> holders;
    private final Set<Date> gone;
    private final List<AirTime> deviating;
    private final ZoneId zone;

    /** @param gone dates that are not where, or not as long as, the series says */
    Taken(List<Holder> holders, Set<Date> gone, List<AirTime> deviating, ZoneId zone) {
        this.holders = List.copyOf(holders);
        this.gone = Set.copyOf(gone);
        this.deviating = List.copyOf(deviating);
        this.zone = zone;
    }

    /** A slot by its series, and the lines it holds. */
    record Holder(Series series, SlotLines lines) {}

    /** The identity of one date. */
    record Date(long slotId, Instant originalAt) {}

    /** Exactly these air times. */
    static Taken of(List<AirTime> times, ZoneId zone) {
        return new Taken(List.of(), Set.of(), times, zone);
    }

    /** Everything that can meet these times, which lie in order within the period. */
    ConflictFinder near(List<AirTime> times) {
        if (times.isEmpty()) {
            return new ConflictFinder(List.of());
        }
        Instant from = times.getFirst().start();
        Instant to = times.stream().map(AirTime::end).max(Instant::compareTo).orElse(from);
        long slack = slackMillis(from, to);
        Set<Long> starts = times.stream().map(this::millisOfDay).collect(Collectors.toSet());
        long longest = times.stream().mapToLong(Taken::millis).max().orElse(0);
        List<AirTime> near = new ArrayList<>(deviating);
        for (Holder holder : holders) {
            if (starts.stream().anyMatch(start -> canMeet(start, longest, holder, slack))) {
                bySeries(holder, from, to).forEach(near::add);
            }
        }
        return new ConflictFinder(near);
    }

    /** What another's air time plays, by its slot's running order. */
    Set<Long> bulletinsOf(AirTime time) {
        return holders.stream()
                .filter(holder ->
                        Objects.equals(holder.lines().id(), time.slot().id()))
                .flatMap(holder -> holder.series().stored().slot().plan().items().stream())
                .map(SlotItem::bulletinId)
                .collect(Collectors.toSet());
    }

    /** Everything in [from, to). */
    List<AirTime> all(Instant from, Instant to) {
        Stream<AirTime> bySeries = holders.stream().flatMap(holder -> bySeries(holder, from, to));
        return Stream.concat(bySeries, deviating.stream())
                .filter(time -> time.start().isBefore(to) && time.end().isAfter(from))
                .toList();
    }

    private static boolean canMeet(long mine, long length, Holder holder, long slack) {
        long ahead = Math.floorMod(holder.series().timeOfDay().toNanoOfDay() / 1_000_000 - mine, DAY_MILLIS);
        long behind = DAY_MILLIS - ahead;
        long other = holder.series().stored().duration().toMillis();
        return ahead < length + slack || behind < other + slack || ahead == 0;
    }

    private Stream<AirTime> bySeries(Holder holder, Instant from, Instant to) {
        Series series = holder.series();
        Duration duration = series.stored().duration();
        return series.instants(from.minus(duration), zone)
                .takeWhile(start -> start.isBefore(to))
                .filter(start -> !gone.contains(new Date(series.id(), start)))
                .map(start -> AirTime.of(holder.lines(), start, duration));
    }

    private long slackMillis(Instant from, Instant to) {
        @Nullable ZoneOffsetTransition next = zone.getRules().nextTransition(from.minus(Duration.ofDays(2)));
        boolean changes = next != null && next.getInstant().isBefore(to.plus(Duration.ofDays(2)));
        return changes ? CLOCK_CHANGE.toMillis() : 0;
    }

    private long millisOfDay(AirTime time) {
        LocalTime start = time.localStart(zone).toLocalTime();
        return start.toNanoOfDay() / 1_000_000;
    }

    private static long millis(AirTime time) {
        return Duration.between(time.start(), time.end()).toMillis();
    }
}
