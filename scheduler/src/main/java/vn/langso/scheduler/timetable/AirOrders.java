package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.langso.scheduler.timetable.AirOrder.Place;
import vn.langso.scheduler.timetable.PlanReview.Clash;

/** Finds the ways to put a plan directly before or behind those it meets. Pure and stateless. */
final class AirOrders {
    /** Nobody reads more, and each costs a look at all dates. */
    static final int MOST = 6;

    private AirOrders() {}

    /**
     * The first {@value #MOST} ways that fit everywhere, in the order of the clashes.
     *
     * @param asked the plan's start as it was asked for
     * @param fits whether the plan fits with another start
     */
    static List<AirOrder> of(List<Clash> clashes, LocalDateTime asked, Predicate<LocalDateTime> fits, ZoneId zone) {
        Map<LocalDateTime, Boolean> known = new HashMap<>(); // many of those met lie at the same time of day
        return firstWithEach(clashes).values().stream()
                .flatMap(clash -> Stream.of(before(clash, asked, zone), after(clash, asked, zone)))
                .filter(order -> known.computeIfAbsent(order.start(), fits::test))
                .limit(MOST)
                .toList();
    }

    private static Map<Long, Clash> firstWithEach(List<Clash> clashes) {
        Map<Long, Clash> first = new LinkedHashMap<>();
        clashes.forEach(clash -> {
            Long other = clash.otherSlotId();
            if (other != null) {
                first.putIfAbsent(other, clash);
            }
        });
        return first;
    }

    private static AirOrder before(Clash clash, LocalDateTime asked, ZoneId zone) {
        AirTime mine = clash.mine();
        LocalDateTime end = clash.theirs().localStart(zone);
        LocalDateTime start =
                end.minus(Duration.between(mine.start(), mine.end())).truncatedTo(ChronoUnit.SECONDS);
        return order(clash, Place.BEFORE, asked, start, zone);
    }

    private static AirOrder after(Clash clash, LocalDateTime asked, ZoneId zone) {
        LocalDateTime end = LocalDateTime.ofInstant(clash.theirs().end(), zone);
        LocalDateTime whole = end.truncatedTo(ChronoUnit.SECONDS);
        return order(clash, Place.AFTER, asked, whole.equals(end) ? whole : whole.plusSeconds(1), zone);
    }

    /** The plan's start moves as far as this one of its dates does. */
    private static AirOrder order(Clash clash, Place place, LocalDateTime asked, LocalDateTime start, ZoneId zone) {
        Duration shift = Duration.between(clash.mine().localStart(zone), start);
        SlotLines other = clash.theirs().slot();
        return new AirOrder(clash.knownOther(), other.title(), place, asked.plus(shift));
    }
}
