package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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
     * Every conflict of a plan, and if there is any, free times and ways to follow or precede those it meets.
     *
     * @param from the moment from which its occurrences are checked
     * @param shown the occurrences to answer with; they are checked too
     * @param except slots that do not count: the one that is edited
     */
    SlotPreview review(SlotPlan plan, Instant from, List<AirTime> shown, Set<Long> except) {
        return review(plan, from, shown, except, any -> Alongside.NONE);
    }

    /**
     * As {@link #review(SlotPlan, Instant, List, Set)}, for a series that changes.
     *
     * @param alongside by the plan, at the time asked for or a free one, the dates that must fit beside its own
     */
    SlotPreview review(
            SlotPlan plan,
            Instant from,
            List<AirTime> shown,
            Set<Long> except,
            Function<SlotPlan, Alongside> alongside) {
        List<AirTime> checked = plan.checkedTimes(from, zone());
        List<AirTime> times = Stream.concat(checked.stream(), shown.stream())
                .distinct()
                .sorted(Comparator.comparing(AirTime::start))
                .toList();
        // as wide as free times are looked for: who holds what is gathered once, which is most of the work
        Alongside dates = alongside.apply(plan);
        PlanReview review = reviewFor(plan, times, dates, except);
        List<AirTime> judged = plan.judged(times, zone());
        List<Clash> near = review.clashes(judged);
        List<Clash> clashes = Stream.concat(near.stream(), review.clashesBeyond(plan, checked, near).stream())
                .toList();
        List<Clash> beside = review.clashes(dates, judged);
        List<Conflict> conflicts = Stream.concat(
                        review
                                .conflicts(
                                        plan,
                                        times,
                                        Stream.concat(clashes.stream(), beside.stream())
                                                .toList())
                                .stream(),
                        review.outsideLaterWindows(plan, checked, near).stream())
                .toList();
        List<SlotPreview.Item> items = new PreviewItems(review, clashes, zone()).of(plan, shown);
        if (conflicts.isEmpty()) {
            return new SlotPreview(items, conflicts, List.of());
        }
        Instant now = clock.instant();
        Predicate<SlotPlan> besideToo = other -> {
            Alongside there = alongside.apply(other);
            return there.isEmpty()
                    || review.clashes(there, other.heard(other.checkedTimes(now, zone()), zone()))
                            .isEmpty();
        };
        return new SlotPreview(
                items,
                conflicts,
                FreeTimes.nearest(plan, review, besideToo, now, zone()),
                List.of(),
                AirOrders.of(
                        clashes,
                        plan.draft().start(),
                        start -> FreeTimes.fits(plan, review, start, now, zone())
                                && besideToo.test(plan.startingAt(start)),
                        zone()));
    }

    /** What a plan from a moment on may do but should not; slots that do not count are left out. */
    List<Warning> warnings(SlotPlan plan, Instant from, Set<Long> except) {
        List<AirTime> times = plan.checkedTimes(from, zone());
        if (times.isEmpty()) {
            return List.of();
        }
        AirTime first = times.getFirst();
        Instant begin = first.start().minus(SoftRules.reach());
        Instant last = first.start().plus(SoftRules.reach());
        Instant end = last.plus(SoftRules.reach());
        AirRules binding = rules.between(begin, end);
        Standing who = standings.of(plan);
        List<AirTime> heard = times.stream()
                .takeWhile(time -> time.start().isBefore(last))
                .filter(time -> binding.veto(who, time.start(), time.end()).isEmpty())
                .toList();
        List<Warning> warnings = heard.isEmpty()
                ? List.of()
                : warnings(plan, heard, binding, taken.around(plan.lines(), begin, end, except));
        return Stream.of(
                        warnings.stream(),
                        binding.partlySuspended(who, first.start(), first.end()).stream(),
                        expiring(plan, times).stream())
                .flatMap(Function.identity())
                .toList();
    }

    private List<Warning> warnings(SlotPlan plan, List<AirTime> heard, AirRules binding, Taken others) {
        Audible audible = new Audible(binding, standings, others::plays);
        return binding.policyOn(LocalDate.ofInstant(heard.getFirst().start(), zone()))
                .map(policy -> new SoftRules(plan, heard, others, audible, policy, zone()).warnings())
                .orElse(List.of());
    }

    /** A bulletin that is valid on the first date and no longer on a later one. */
    private List<Warning> expiring(SlotPlan plan, List<AirTime> times) {
        LocalDate first = times.getFirst().localStart(zone()).toLocalDate();
        LocalDate last = times.getLast().localStart(zone()).toLocalDate();
        return plan.bulletins().stream()
                .filter(bulletin -> bulletin.expired(first).isEmpty())
                .flatMap(bulletin -> bulletin.expired(last).stream())
                .map(why -> new Warning(Warning.Kind.EXPIRES, why))
                .toList();
    }

    /**
     * One date of a slot at a time; where it lies now does not count.
     *
     * @param liesAt the place it gives up, null if it holds none
     * @param content what is against its content there
     * @param accepted kinds of conflict that do not matter
     */
    SlotPreview review(
            AirTime wanted,
            Standing who,
            @Nullable Instant liesAt,
            List<Conflict> content,
            Set<Conflict.Kind> accepted) {
        List<AirTime> times = List.of(wanted);
        PlanReview review = reviewFor(wanted, who, liesAt, Duration.ZERO);
        List<Clash> clashes = review.clashes(times);
        List<Conflict> conflicts = Stream.concat(content.stream(), review.aboutTimes(times, clashes).stream())
                .filter(conflict -> !accepted.contains(conflict.kind()))
                .toList();
        List<SlotPreview.Item> items = new PreviewItems(review, clashes, zone()).of(times);
        if (conflicts.isEmpty()) {
            return new SlotPreview(items, conflicts, List.of());
        }
        LocalDateTime asked = wanted.localStart(zone());
        Instant now = clock.instant();
        PlanReview wide = reviewFor(wanted, who, liesAt, FreeTimes.reach());
        Predicate<LocalDateTime> fits = start ->
                start.atZone(zone()).toInstant().isAfter(now) && wide.fits(List.of(wanted.startingAt(start, zone())));
        return new SlotPreview(
                items,
                conflicts,
                FreeTimes.nearest(asked, fits),
                List.of(),
                AirOrders.of(clashes, asked, fits, zone()));
    }

    private PlanReview reviewFor(AirTime wanted, Standing who, @Nullable Instant liesAt, Duration around) {
        Instant from = wanted.start().minus(around);
        Instant to = wanted.end().plus(around);
        Taken all = taken.around(wanted.slot(), from, to, Set.of());
        List<AirTime> others = new ArrayList<>(all.all(from, to));
        others.stream()
                .filter(other -> other.start().equals(liesAt)
                        && other.slot().id() != null
                        && other.slot().id().equals(wanted.slot().id()))
                .findFirst() // only its own: another date may have been moved onto it
                .ifPresent(others::remove);
        AirRules binding = rules.between(from, to);
        return new PlanReview(Taken.of(others, zone()), new Audible(binding, standings, all::plays), binding, who);
    }

    private PlanReview reviewFor(SlotPlan plan, List<AirTime> times, Alongside dates, Set<Long> except) {
        Duration around = FreeTimes.reach();
        Instant first = times.isEmpty() ? clock.instant() : times.getFirst().start();
        Instant from = Stream.concat(
                        Stream.of(first),
                        dates.carried().stream().map(date -> date.time().start()))
                .min(Comparator.naturalOrder())
                .orElse(first)
                .minus(around);
        Instant to = (times.isEmpty() ? clock.instant() : times.getLast().end()).plus(around);
        Taken others = taken.around(plan.lines(), from, Beyond.end(zone()), except);
        AirRules binding = rules.between(from, to);
        return new PlanReview(others, new Audible(binding, standings, others::plays), binding, standings.of(plan));
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
