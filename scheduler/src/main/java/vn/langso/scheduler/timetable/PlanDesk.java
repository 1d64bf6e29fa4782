package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays a plan beside everything that is planned already, and finds other times where it does not fit. Thread-safe. */
@Component
class PlanDesk {
    private final TakenTimes taken;
    private final TrialMode trial;
    private final Clock clock;

    PlanDesk(TakenTimes taken, TrialMode trial, Clock clock) {
        this.taken = taken;
        this.trial = trial;
        this.clock = clock;
    }

    /**
     * Every conflict of a plan, and free times if there is any.
     *
     * @param from the moment from which its occurrences are checked
     * @param shown the occurrences to answer with; they are checked too
     */
    SlotPreview review(SlotPlan plan, Instant from, List<AirTime> shown) {
        List<AirTime> times = Stream.concat(plan.checkedTimes(from, zone()).stream(), shown.stream())
                .distinct()
                .sorted(Comparator.comparing(AirTime::start))
                .toList();
        PlanReview review = reviewFor(plan.lines(), plan.isEmergency(), times, Duration.ZERO);
        List<Conflict> conflicts = review.conflicts(plan, times);
        List<LocalDateTime> free = conflicts.isEmpty() ? List.of() : freeTimes(plan, times);
        return new SlotPreview(items(shown, review.clashes(times)), conflicts, free);
    }

    /** Conflicts of one date of a slot that goes to another time; where it lies now does not count. */
    List<Conflict> conflictsOf(AirTime wanted, Instant liesAt) {
        List<AirTime> others = taken.between(wanted.slot(), wanted.start(), wanted.end()).stream()
                .filter(other -> !(other.start().equals(liesAt) && other.slot().equals(wanted.slot())))
                .toList();
        return new PlanReview(new ConflictFinder(others), windows(false), zone()).aboutTimes(List.of(wanted));
    }

    private List<LocalDateTime> freeTimes(SlotPlan plan, List<AirTime> times) {
        PlanReview wide = reviewFor(plan.lines(), plan.isEmergency(), times, FreeTimes.reach());
        return FreeTimes.nearest(plan, wide, clock.instant(), zone());
    }

    private PlanReview reviewFor(SlotLines lines, boolean emergency, List<AirTime> times, Duration around) {
        List<AirTime> others = times.isEmpty()
                ? List.of()
                : taken.between(
                        lines,
                        times.getFirst().start().minus(around),
                        times.getLast().end().plus(around));
        return new PlanReview(new ConflictFinder(others), windows(emergency), zone());
    }

    private Optional<BroadcastWindows> windows(boolean emergency) {
        return emergency || trial.isOn() ? Optional.empty() : Optional.of(BroadcastWindows.DEFAULT);
    }

    private static List<SlotPreview.Item> items(List<AirTime> shown, List<PlanReview.Clash> clashes) {
        Map<Instant, String> reasons = new LinkedHashMap<>();
        clashes.forEach(
                clash -> reasons.merge(clash.mine().start(), clash.detail(), (first, next) -> first + " " + next));
        return shown.stream()
                .map(time -> new SlotPreview.Item(time.start(), OccurrenceStatus.PLANNED, reasons.get(time.start())))
                .toList();
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
