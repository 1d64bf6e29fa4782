package vn.langso.scheduler.timetable;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.Warning.Kind;

/**
 * What a plan may do but should not: complaints about commune loudspeakers are about repetition and length. Looks at
 * the first two weeks of a plan together with everything else its zones hear. Pure.
 */
final class SoftRules {
    private static final Duration LOOKED_AHEAD = Duration.ofDays(14);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final SlotPlan plan;
    private final BroadcastPolicy policy;
    private final List<AirTime> own;
    private final List<AirTime> all;
    private final List<AirTime> fromDayBefore;
    private final Map<Long, Integer> ownPlays;
    private final Map<Long, Map<Long, Integer>> plays;
    private final ZoneId zone;

    /**
     * @param times of the plan that will be heard, in order
     * @param isHeard whether one of the others will be
     */
    SoftRules(
            SlotPlan plan,
            List<AirTime> times,
            Taken taken,
            Predicate<AirTime> isHeard,
            BroadcastPolicy policy,
            ZoneId zone) {
        this.plan = plan;
        this.policy = policy;
        this.ownPlays = Taken.plays(plan.draft().items());
        this.plays = taken.plays();
        this.zone = zone;
        Instant from = monday(times.getFirst());
        Instant to = times.getFirst().start().plus(LOOKED_AHEAD);
        this.own = times.stream().takeWhile(time -> time.start().isBefore(to)).toList();
        this.all = Stream.concat(own.stream(), taken.all(from, to).stream().filter(isHeard))
                .toList();
        // the evening before the first morning
        this.fromDayBefore = Stream.concat(
                        own.stream(), taken.all(from.minus(A_DAY), to).stream().filter(isHeard))
                .toList();
    }

    /** How far a plan from a moment on is looked at. */
    static Duration reach() {
        return LOOKED_AHEAD;
    }

    /** At most one of each kind. */
    List<Warning> warnings() {
        List<Warning> warnings = new ArrayList<>();
        tooOften().ifPresent(warnings::add);
        twoSessionsRunning().ifPresent(warnings::add);
        dailyMinutes().ifPresent(warnings::add);
        longSession().ifPresent(warnings::add);
        return warnings;
    }

    private Optional<Warning> tooOften() {
        int most = policy.limits().mostPerWeek();
        for (Playable bulletin : plan.bulletins()) {
            TreeMap<LocalDate, Integer> perWeek = new TreeMap<>();
            all.forEach(time -> perWeek.merge(week(time), plays(time, bulletin.bulletinId()), Integer::sum));
            for (var week : perWeek.entrySet()) {
                if (week.getValue() > most) {
                    return warn(
                            Kind.TOO_OFTEN,
                            "Bản tin '" + bulletin.title() + "' phát " + week.getValue() + " lần trong tuần từ "
                                    + VietnameseTimes.date(week.getKey()) + ", nên không quá " + most + " lần.");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Warning> twoSessionsRunning() {
        for (AirTime mine : own) {
            for (Playable bulletin : plan.bulletins()) {
                Optional<AirTime> neighbour = fromDayBefore.stream()
                        .filter(other -> areNeighbours(other, mine) && plays(other, bulletin.bulletinId()) > 0)
                        .findFirst();
                if (neighbour.isPresent()) {
                    return warn(
                            Kind.TWO_SESSIONS_RUNNING,
                            "Bản tin '" + bulletin.title() + "' phát ở hai buổi liền nhau: "
                                    + Stream.of(mine, neighbour.get())
                                            .map(time -> time.localStart(zone))
                                            .sorted()
                                            .map(VietnameseTimes::dateTime)
                                            .collect(Collectors.joining(" và "))
                                    + ".");
                }
            }
        }
        return Optional.empty();
    }

    /** In sessions one after the other, whichever is the first. */
    private boolean areNeighbours(AirTime one, AirTime other) {
        return session(one) >= 0 && session(other) >= 0 && Math.abs(session(one) - session(other)) == 1;
    }

    private Optional<Warning> dailyMinutes() {
        int most = policy.limits().mostDailyMinutes();
        for (Zone heard : plan.lines().zones()) {
            TreeMap<LocalDate, Duration> perDay = new TreeMap<>();
            all.stream()
                    .filter(time -> isHeardIn(heard, time))
                    .forEach(time -> perDay.merge(day(time), length(time), Duration::plus));
            for (AirTime mine : own) {
                Duration total = perDay.getOrDefault(day(mine), Duration.ZERO);
                if (total.compareTo(Duration.ofMinutes(most)) > 0) {
                    return warn(
                            Kind.DAILY_MINUTES,
                            "Ngày " + VietnameseTimes.date(day(mine)) + ", " + heard.name() + " nghe loa "
                                    + minutes(total) + " phút, nên không quá " + most + " phút.");
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Warning> longSession() {
        int most = policy.limits().longestSessionMinutes();
        for (AirTime mine : own) {
            Duration total = all.stream()
                    .filter(other ->
                            session(other) == session(mine) && other.slot().sharesLineWith(mine.slot()))
                    .map(SoftRules::length)
                    .reduce(Duration.ZERO, Duration::plus);
            if (session(mine) >= 0 && total.compareTo(Duration.ofMinutes(most)) > 0) {
                return warn(
                        Kind.LONG_SESSION,
                        "Buổi phát lúc " + VietnameseTimes.dateTime(mine.localStart(zone)) + " dài " + minutes(total)
                                + " phút, nên không quá " + most + " phút.");
            }
        }
        return Optional.empty();
    }

    /** How often a bulletin is heard then: a repeat is heard as well as a date. */
    private int plays(AirTime time, long bulletinId) {
        return (time.slot() == plan.lines()
                        ? ownPlays
                        : plays.getOrDefault(time.slot().id(), Map.of()))
                .getOrDefault(bulletinId, 0);
    }

    private static boolean isHeardIn(Zone zone, AirTime time) {
        return time.slot().lines().stream().anyMatch(Set.copyOf(zone.lines())::contains);
    }

    /** Sessions counted through the days, −1 outside all of them. */
    private long session(AirTime time) {
        LocalDateTime start = time.localStart(zone);
        int number = IntStream.range(0, policy.sessions().size())
                .filter(i ->
                        !start.toLocalTime().isBefore(policy.sessions().get(i).start()))
                .max()
                .orElse(-1);
        return number < 0
                ? -1
                : start.toLocalDate().toEpochDay() * policy.sessions().size() + number;
    }

    private static Optional<Warning> warn(Kind kind, String detail) {
        return Optional.of(new Warning(kind, detail));
    }

    private Instant monday(AirTime time) {
        return week(time).atStartOfDay(zone).toInstant();
    }

    private LocalDate week(AirTime time) {
        return day(time).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private LocalDate day(AirTime time) {
        return time.localStart(zone).toLocalDate();
    }

    private static Duration length(AirTime time) {
        return Duration.between(time.start(), time.end());
    }

    /** Begun minutes count. */
    private static long minutes(Duration total) {
        return total.plusSeconds(59).toMinutes();
    }
}
