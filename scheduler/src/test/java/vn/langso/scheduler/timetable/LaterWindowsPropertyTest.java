package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.mockito.Mockito;
import vn.langso.config.calendar.CalendarDays;
import vn.langso.scheduler.bulletins.BulletinStatus;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.Zone;

/** One date under each policy tells what asking every single date until 2100 tells. */
class LaterWindowsPropertyTest {
    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    /** Nothing here asks it. */
    private static final CalendarDays ANY_DAYS = Mockito.mock();

    @Property(tries = 60)
    void nothing_outside_a_later_window_is_overlooked_and_nothing_else_is_told(
            @ForAll("policies") List<BroadcastPolicy> policies,
            @ForAll("rules") String rule,
            @ForAll @IntRange(max = 24 * 60 - 1) int minuteOfDay,
            @ForAll @IntRange(min = 1, max = 300) int minutes,
            @ForAll("lastDays") Optional<LocalDate> lastDay,
            @ForAll("zones") ZoneId zone) {
        LocalDateTime start = LocalDate.of(2026, 12, 2).atTime(LocalTime.MIN.plusMinutes(minuteOfDay));
        SlotPlan plan = plan(rule, start, minutes, lastDay, zone);
        Standing who = new Standing(plan.lines(), Priority.NORMAL, plan.bulletins());
        AirRules rules = new AirRules(policies, ANY_DAYS, false, List.of(), List.of(), Map.of(), zone);
        List<AirTime> checked = plan.checkedTimes(NOW, zone);

        List<AirTime> told = new LaterWindows(plan, checked, rules).outside(who);

        AirTime last = checked.getLast();
        Set<LocalDate> known = outside(checked.stream(), plan, rules, who);
        Set<LocalDate> later =
                outside(plan.airTimes(NOW, zone).filter(time -> time.start().isAfter(last.start())), plan, rules, who);
        later.removeAll(known);
        assertThat(told)
                .extracting(time -> policy(rules, time))
                .filteredOn(policy -> !known.contains(policy))
                .containsExactlyElementsOf(later);
        assertThat(told)
                .allSatisfy(time -> assertThat(rules.outsideWindows(who, time.start(), time.end()))
                        .isPresent());
    }

    /** The days from which the policies hold that some of these dates break. */
    private static Set<LocalDate> outside(Stream<AirTime> times, SlotPlan plan, AirRules rules, Standing who) {
        return times.filter(time -> plan.isHeard(time, rules.zone()))
                .filter(time ->
                        rules.outsideWindows(who, time.start(), time.end()).isPresent())
                .map(time -> policy(rules, time))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate policy(AirRules rules, AirTime time) {
        return rules.policyOn(time.localStart(rules.zone()).toLocalDate())
                .orElseThrow()
                .validFrom();
    }

    private static SlotPlan plan(
            String rule, LocalDateTime start, int minutes, Optional<LocalDate> lastDay, ZoneId zone) {
        SlotDraft draft =
                new SlotDraft("Lịch", List.of(new SlotItem(1, 1, 0)), List.of("z"), start, rule, 10, Resume.DROP);
        Playable bulletin = new Playable(
                1,
                "Tin",
                BulletinStatus.APPROVED,
                true,
                Priority.NORMAL,
                Duration.ofMinutes(minutes),
                false,
                lastDay.orElse(null));
        return new SlotPlan(
                draft,
                Recurrence.parse(rule, start, zone),
                SlotLines.of(null, "Lịch", List.of(new Zone("z", "Z", List.of("z")))),
                List.of(bulletin),
                null,
                Set.of(start.toLocalDate().plusYears(2)));
    }

    /** The first holds always; the others from days until 2060, some of them when clocks change. */
    @Provide
    Arbitrary<List<BroadcastPolicy>> policies() {
        Arbitrary<LocalDate> days = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 12_000).map(LocalDate.of(2027, 1, 1)::plusDays),
                Arbitraries.of(LocalDate.of(2030, 3, 31), LocalDate.of(2033, 10, 30), LocalDate.of(2040, 3, 11)));
        return days.set().ofMaxSize(4).flatMap(later -> {
            List<LocalDate> from = new ArrayList<>(List.of(LocalDate.of(2024, 7, 1)));
            from.addAll(later.stream().sorted(Comparator.naturalOrder()).toList());
            return sessions()
                    .list()
                    .ofSize(from.size())
                    .map(sessions -> IntStream.range(0, from.size())
                            .mapToObj(i -> policy(from.get(i), sessions.get(i)))
                            .toList());
        });
    }

    private static Arbitrary<List<BroadcastPolicy.Session>> sessions() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 24 * 60 - 1),
                        Arbitraries.integers().between(30, 24 * 60))
                .as((start, length) -> new BroadcastPolicy.Session(LocalTime.MIN.plusMinutes(start), length))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private static BroadcastPolicy policy(LocalDate from, List<BroadcastPolicy.Session> sessions) {
        BroadcastPolicy usual = BroadcastPolicy.BUILT_IN;
        return new BroadcastPolicy(
                null, from, "Quyết định", LocalTime.MIN, sessions, usual.quietBefore(), 60, 70, usual.limits());
    }

    @Provide
    Arbitrary<String> rules() {
        return Arbitraries.of(
                "RRULE:FREQ=DAILY",
                "RRULE:FREQ=DAILY;COUNT=2500",
                "RRULE:FREQ=DAILY;UNTIL=20330704T000000",
                "RRULE:FREQ=WEEKLY;BYDAY=MO,SU",
                "RRULE:FREQ=MONTHLY;BYDAY=-1SU",
                "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29",
                "LUNAR:FREQ=MONTHLY;DAY=1,15",
                "LUNAR:FREQ=YEARLY;TET=-1");
    }

    @Provide
    Arbitrary<Optional<LocalDate>> lastDays() {
        return Arbitraries.integers()
                .between(0, 15_000)
                .map(LocalDate.of(2026, 12, 2)::plusDays)
                .optional(0.3);
    }

    @Provide
    Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Ho_Chi_Minh", "Europe/London", "America/New_York", "Australia/Lord_Howe")
                .map(ZoneId::of);
    }
}
