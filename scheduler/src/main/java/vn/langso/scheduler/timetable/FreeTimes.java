package vn.langso.scheduler.timetable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Looks for the nearest starts at which a plan would fit, in steps of five minutes. A slot that recurs keeps its days
 * and gets another time of day; one that comes once may also go to another day. Pure and stateless.
 */
final class FreeTimes {
    static final int STEP_MINUTES = 5;

    private static final int MOST = 5;
    private static final int DAYS_BEFORE = 3;
    private static final int DAYS_AFTER = 14;

    private FreeTimes() {}

    /** How far before and after its times a plan may be tried; what is taken must be known that far. */
    static Duration reach() {
        return Duration.ofDays(DAYS_AFTER + 1L);
    }

    /**
     * The nearest starts first.
     *
     * @param also what else must hold for the plan at another start
     */
    static List<LocalDateTime> nearest(
            SlotPlan plan, PlanReview review, Predicate<SlotPlan> also, Instant now, ZoneId zone) {
        LocalDateTime asked = plan.draft().start();
        boolean begun = recurs(plan) && asked.atZone(zone).toInstant().isBefore(now);
        if (plan.duration().isZero()) {
            return List.of();
        }
        return starts(asked, recurs(plan))
                .filter(start -> begun || start.atZone(zone).toInstant().isAfter(now))
                .sorted(nearestTo(asked))
                .filter(start -> fits(plan, review, start, now, zone) && also.test(plan.startingAt(start)))
                .limit(MOST)
                .toList();
    }

    /** For one date of a slot: the nearest starts first, on its day and those around it. */
    static List<LocalDateTime> nearest(LocalDateTime asked, Predicate<LocalDateTime> fits) {
        return starts(asked, false)
                .sorted(nearestTo(asked))
                .filter(fits)
                .limit(MOST)
                .toList();
    }

    /** Whether a plan fits with another start, on all of its dates. */
    static boolean fits(SlotPlan plan, PlanReview review, LocalDateTime start, Instant now, ZoneId zone) {
        SlotPlan moved = plan.startingAt(start);
        return firstFits(moved, review, now, zone) && allFit(moved, review, now, zone);
    }

    /** Most starts are turned down by their first date already, which is quickly asked. */
    private static boolean firstFits(SlotPlan plan, PlanReview review, Instant now, ZoneId zone) {
        return plan.airTimes(now, zone)
                .findFirst()
                .filter(first -> plan.isValidOn(first.localStart(zone).toLocalDate()) && review.mayHave(first))
                .isPresent();
    }

    private static boolean allFit(SlotPlan plan, PlanReview review, Instant now, ZoneId zone) {
        List<AirTime> times = plan.checkedTimes(now, zone);
        return review.fits(plan.heard(times, zone))
                && review.isInLaterWindows(plan, times)
                && review.isFreeBeyond(plan, times);
    }

    private static Comparator<LocalDateTime> nearestTo(LocalDateTime asked) {
        return Comparator.comparing(
                        (LocalDateTime start) -> Duration.between(asked, start).abs())
                .thenComparing(Comparator.naturalOrder());
    }

    private static Stream<LocalDateTime> starts(LocalDateTime asked, boolean recurs) {
        return IntStream.rangeClosed(recurs ? 0 : -DAYS_BEFORE, recurs ? 0 : DAYS_AFTER)
                .mapToObj(days -> asked.toLocalDate().plusDays(days))
                .flatMap(day -> IntStream.range(0, 24 * 60 / STEP_MINUTES)
                        .mapToObj(step -> day.atTime(LocalTime.MIDNIGHT.plusMinutes((long) step * STEP_MINUTES))));
    }

    private static boolean recurs(SlotPlan plan) {
        return plan.draft().recurrence() != null;
    }
}
