package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who holds lines, in order of the time of day at which they start: finds those near a time without asking all. Immutable
 * and thread-safe.
 */
final class DayIndex {
    private static final long DAY = Duration.ofDays(1).toMillis();
    private static final long[] DAYS_AROUND = {-DAY, 0, DAY};

    private final List<Taken.Holder> byTime;
    private final Map<Long, Taken.Holder> byId;
    private final long[] times;
    private final long[] lengths;
    private final List<Weekdays> weekdays;
    private final long longest;

    DayIndex(Collection<Taken.Holder> holders) {
        this.byTime = holders.stream()
                .sorted(Comparator.comparing(holder -> holder.series().timeOfDay()))
                .toList();
        this.byId = holders.stream()
                .collect(Collectors.toUnmodifiableMap(holder -> holder.series().id(), Function.identity()));
        this.times = byTime.stream()
                .mapToLong(holder -> Stretch.ofDay(holder.series().timeOfDay()))
                .toArray();
        this.lengths = byTime.stream()
                .mapToLong(holder -> holder.series().stored().duration().toMillis())
                .toArray();
        this.weekdays = byTime.stream()
                .map(holder -> holder.series().recurrence().weekdays())
                .toList();
        this.longest = Arrays.stream(lengths).max().orElse(0);
    }

    List<Taken.Holder> all() {
        return byTime;
    }

    Optional<Taken.Holder> find(long slotId) {
        return Optional.ofNullable(byId.get(slotId));
    }

    /** Those of which a date may overlap one of the times. */
    Stream<Taken.Holder> canMeet(Stretch asked) {
        BitSet near = new BitSet();
        for (long start : asked.starts()) {
            for (long day : DAYS_AROUND) {
                long from = start - longest - asked.slack() + day;
                long to = start + asked.longest() + asked.slack() + day;
                near.set(firstFrom(from), firstFrom(to + 1));
            }
        }
        return near.stream()
                .filter(i -> asked.canMeet(times[i], lengths[i], weekdays.get(i)))
                .mapToObj(byTime::get);
    }

    /** Index of the first that starts at or after a millisecond of the day. */
    private int firstFrom(long time) {
        int found = Arrays.binarySearch(times, time);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && times[found - 1] == time) {
            found--;
        }
        return found;
    }
}
