package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who else holds some lines over a period: slots by their series, but for the dates the ledger knows better. A slot
 * starts at the same time on each of its days, so those whose time of day is far from the one asked for are never
 * expanded. Immutable and thread-safe.
 */
final class Taken {
    private final DayIndex holders;
    private final Predicate<Holder> counts;
    private final Set<Date> gone;
    private final List<AirTime> deviating;
    private final ZoneId zone;

    /**
     * @param counts false for holders that are none of those asked for
     * @param gone dates that are not where, or not as long as, the series says
     */
    Taken(DayIndex holders, Predicate<Holder> counts, Set<Date> gone, List<AirTime> deviating, ZoneId zone) {
        this.holders = holders;
        this.counts = counts;
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
        return new Taken(new DayIndex(List.of()), holder -> true, Set.of(), times, zone);
    }

    /** Everything that can meet these times, which lie in order within the period. */
    ConflictFinder near(List<AirTime> times) {
        Stretch asked = Stretch.of(times, zone);
        Stream<AirTime> bySeries = canMeet(asked).flatMap(holder -> bySeries(holder, asked.from(), asked.to()));
        return new ConflictFinder(Stream.concat(deviating.stream(), bySeries).toList());
    }

    /** True if nobody holds a line at any of these times; stops at the first who does. */
    boolean isFree(List<AirTime> times) {
        Stretch asked = Stretch.of(times, zone);
        ConflictFinder mine = new ConflictFinder(times);
        return deviating.stream().allMatch(mine::isFree)
                && canMeet(asked)
                        .allMatch(holder ->
                                bySeries(holder, asked.from(), asked.to()).allMatch(mine::isFree));
    }

    /**
     * The first meeting with each of those whom a plan meets only beyond the dates that were looked at.
     *
     * @param met slots that were met already
     */
    Stream<Meeting> beyond(Beyond beyond, Set<Long> met) {
        if (beyond.isEmpty()) {
            return Stream.empty();
        }
        Stream<Meeting> bySeries = canMeet(beyond.asked())
                .filter(holder -> !met.contains(holder.series().id()))
                .flatMap(holder -> beyond.with(holder, gone));
        Stream<Meeting> elsewhere = deviating.stream()
                .filter(time -> !met.contains(time.slot().id()))
                .flatMap(beyond::with);
        return Stream.concat(bySeries, elsewhere);
    }

    /** How often each of the others plays each bulletin of its running order. */
    Map<Long, Map<Long, Integer>> plays() {
        return all().collect(Collectors.toMap(
                holder -> holder.series().id(),
                holder -> plays(holder.series().stored().slot().plan().items())));
    }

    /** How often a running order plays each bulletin. */
    static Map<Long, Integer> plays(List<SlotItem> items) {
        return items.stream().collect(Collectors.toMap(SlotItem::bulletinId, SlotItem::repeats, Integer::sum));
    }

    /** Whether a date is not where, or not what, its series says: then its running order does not tell what it plays. */
    boolean deviates(AirTime time) {
        return deviating.contains(time);
    }

    /** Everything in [from, to). */
    List<AirTime> all(Instant from, Instant to) {
        Stream<AirTime> bySeries = all().flatMap(holder -> bySeries(holder, from, to));
        return Stream.concat(bySeries, deviating.stream())
                .filter(time -> time.start().isBefore(to) && time.end().isAfter(from))
                .toList();
    }

    private Stream<Holder> all() {
        return holders.all().stream().filter(counts);
    }

    /** Who is asked for is known last: most are ruled out by their time of day. */
    private Stream<Holder> canMeet(Stretch asked) {
        return holders.canMeet(asked).filter(counts);
    }

    private Stream<AirTime> bySeries(Holder holder, Instant from, Instant to) {
        Series series = holder.series();
        Duration duration = series.stored().duration();
        return series.instants(from.minus(duration), zone)
                .takeWhile(start -> start.isBefore(to))
                .filter(start -> !gone.contains(new Date(series.id(), start)))
                .map(start -> AirTime.of(holder.lines(), start, duration));
    }
}
