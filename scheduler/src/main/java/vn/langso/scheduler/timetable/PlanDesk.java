package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.timetable.PlanReview.Clash;

/** Lays a plan beside everything that is planned already, and finds other times where it does not fit. Thread-safe. */
@Component
class PlanDesk {
    private final TakenTimes taken;
    private final AirRuleBook rules;
    private final SlotStandings standings;
    private final Clock clock;

    PlanDesk(TakenTimes taken, AirRuleBook rules, SlotStandings standings, Clock clock) {
        this.taken = taken;
        this.rules = rules;
        this.standings = standings;
        this.clock = clock;
    }

    /**
     * Every conflict of a plan, and free times if there is any.
     *
     * @param from the moment from which its occurrences are checked
     * @param shown the occurrences to answer with; they are checked too
     * @param except slots that do not count: the one that is edited
     */
    SlotPreview review(SlotPlan plan, Instant from, List<AirTime> shown, Set<Long> except) {
        List<AirTime> times = Stream.concat(plan.checkedTimes(from, zone()).stream(), shown.stream())
                .distinct()
                .sorted(Comparator.comparing(AirTime::start))
                .toList();
        PlanReview review = reviewFor(plan, times, Duration.ZERO, except);
        List<Clash> clashes = review.clashes(times);
        List<Conflict> conflicts = review.conflicts(plan, times, clashes);
        List<LocalDateTime> free = conflicts.isEmpty() ? List.of() : freeTimes(plan, times, except);
        return new SlotPreview(items(shown, review, clashes), conflicts, free);
    }

    /** What a plan from a moment on may do but should not. */
    List<Warning> warnings(SlotPlan plan, Instant from) {
        List<AirTime> times = plan.checkedTimes(from, zone());
        if (times.isEmpty()) {
            return List.of();
        }
        AirTime first = times.getFirst();
        Instant begin = first.start().minus(SoftRules.reach());
        Instant end = first.start().plus(SoftRules.reach());
        AirRules binding = rules.between(begin, end);
        List<Warning> warnings = binding.policyOn(LocalDate.ofInstant(first.start(), zone()))
                .map(policy -> new SoftRules(
                                plan, times, taken.around(plan.lines(), begin, end, Set.of()), policy, zone())
                        .warnings())
                .orElse(List.of());
        return Stream.concat(
                        warnings.stream(),
                        binding.partlySuspended(standings.of(plan), first.start(), first.end()).stream())
                .toList();
    }

    /** Conflicts of one date of a slot that goes to another time; where it lies now does not count. */
    List<Conflict> conflictsOf(AirTime wanted, Standing who, Instant liesAt) {
        Taken all = taken.around(wanted.slot(), wanted.start(), wanted.end(), Set.of());
        List<AirTime> others = all.all(wanted.start(), wanted.end()).stream()
                .filter(other -> !(other.start().equals(liesAt)
                        && other.slot().id() != null
                        && other.slot().id().equals(wanted.slot().id())))
                .toList();
        AirRules binding = rules.between(wanted.start(), wanted.end());
        PlanReview review = new PlanReview(Taken.of(others, zone()), binding, who);
        return review.aboutTimes(List.of(wanted), review.clashes(List.of(wanted)));
    }

    private List<LocalDateTime> freeTimes(SlotPlan plan, List<AirTime> times, Set<Long> except) {
        PlanReview wide = reviewFor(plan, times, FreeTimes.reach(), except);
        return FreeTimes.nearest(plan, wide, clock.instant(), zone());
    }

    private PlanReview reviewFor(SlotPlan plan, List<AirTime> times, Duration around, Set<Long> except) {
        Instant from = (times.isEmpty() ? clock.instant() : times.getFirst().start()).minus(around);
        Instant to = (times.isEmpty() ? clock.instant() : times.getLast().end()).plus(around);
        return new PlanReview(
                taken.around(plan.lines(), from, to, except), rules.between(from, to), standings.of(plan));
    }

    private static List<SlotPreview.Item> items(List<AirTime> shown, PlanReview review, List<Clash> clashes) {
        Map<Instant, String> reasons = new LinkedHashMap<>();
        clashes.forEach(
                clash -> reasons.merge(clash.mine().start(), clash.detail(), (first, next) -> first + " " + next));
        return shown.stream()
                .map(time -> review.putAside(time)
                        .map(veto -> new SlotPreview.Item(time.start(), OccurrenceStatus.SKIPPED, veto.reason()))
                        .orElseGet(() -> new SlotPreview.Item(
                                time.start(), OccurrenceStatus.PLANNED, reasons.get(time.start()))))
                .toList();
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
