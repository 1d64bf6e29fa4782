package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which dates lie outside their window after those that are looked at one by one, up to the end of the calendar. All dates
 * of a plan have the same local time and length, and a window knows of a date nothing but the policy that holds on it: so
 * one ordinary date tells for all others under its policy. Only near a change of the clocks, when the end may come at
 * another local time or the start is skipped, every date is asked. Pure; immutable.
 *
 * @param plan what is to be planned
 * @param checked its dates that were looked at one by one, in order
 */
record LaterWindows(SlotPlan plan, List<AirTime> checked, AirRules rules) {
    /** Nothing lasts longer, and no clock is put on or back by more. */
    private static final Duration NEAR = Duration.ofDays(2);

    LaterWindows {
        checked = List.copyOf(checked);
    }

    /** The first under each policy that is outside, by time; none where the dates looked at have told all. */
    List<AirTime> outside(Standing who) {
        return checked.isEmpty() || rules.trial() || who.isEmergency()
                ? List.of()
                : Stream.concat(ordinary(), nearChanges())
                        .filter(time -> rules.outsideWindows(who, time.start(), time.end())
                                .isPresent())
                        .collect(Collectors.groupingBy(this::policy, Collectors.minBy(AirTime.BY_START)))
                        .values()
                        .stream()
                        .flatMap(Optional::stream)
                        .sorted(AirTime.BY_START)
                        .toList();
    }

    /** The first ordinary date under each policy that no date looked at has told of. */
    private Stream<AirTime> ordinary() {
        List<BroadcastPolicy> policies = rules.policies();
        return IntStream.range(0, policies.size())
                .mapToObj(i -> firstUnder(policies.get(i), i + 1 < policies.size() ? policies.get(i + 1) : null))
                .flatMap(Optional::stream);
    }

    private Optional<AirTime> firstUnder(BroadcastPolicy policy, @Nullable BroadcastPolicy next) {
        LocalDate last = dayOf(checked.getLast());
        boolean over = next != null && !next.validFrom().isAfter(last);
        boolean asked = !policy.validFrom().isAfter(last) && !isNearChange(checked.getLast());
        if (over || asked) {
            return Optional.empty(); // usually all of them
        }
        return heardFrom(policy.validFrom().atStartOfDay(zone()).toInstant())
                .takeWhile(time -> next == null || dayOf(time).isBefore(next.validFrom()))
                .filter(time -> !isNearChange(time))
                .findFirst();
    }

    private Stream<AirTime> nearChanges() {
        return Stream.iterate(
                        zone().getRules().nextTransition(horizon().minus(NEAR)),
                        change -> change != null && change.getInstant().isBefore(AirRuleBook.END),
                        change -> zone().getRules().nextTransition(change.getInstant()))
                .map(ZoneOffsetTransition::getInstant)
                .map(this::near)
                .flatMap(Collection::stream);
    }

    private List<AirTime> near(Instant change) {
        return heardFrom(change.minus(NEAR))
                .takeWhile(time -> time.start().isBefore(change.plus(NEAR)))
                .toList();
    }

    private boolean isNearChange(AirTime time) {
        ZoneOffsetTransition change =
                zone().getRules().nextTransition(time.start().minus(NEAR));
        return change != null && change.getInstant().isBefore(time.start().plus(NEAR));
    }

    /** After the dates looked at, up to the last day of its bulletins. */
    private Stream<AirTime> heardFrom(Instant from) {
        Instant begin = from.isAfter(horizon()) ? from : horizon();
        return plan.airTimes(begin, zone()).takeWhile(time -> plan.isHeard(time, zone()));
    }

    private Instant horizon() {
        return checked.getLast().start().plusMillis(1);
    }

    private LocalDate policy(AirTime time) {
        return rules.policyOn(dayOf(time)).map(BroadcastPolicy::validFrom).orElse(LocalDate.MIN);
    }

    private LocalDate dayOf(AirTime time) {
        return time.localStart(zone()).toLocalDate();
    }

    private ZoneId zone() {
        return rules.zone();
    }
}
