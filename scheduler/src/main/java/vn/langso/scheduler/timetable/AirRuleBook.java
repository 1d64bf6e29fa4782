package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.timetable.AirRules.SilentSlot;
import vn.langso.scheduler.timetable.AirRules.SilentZone;
import vn.langso.scheduler.timetable.JdbcSuspensions.Of;

/** Reads the rules of the air for a period. Joins the caller's transaction; thread-safe. */
@Component
class AirRuleBook {
    /** Nothing recurs later. */
    static final Instant END =
            Recurrence.LAST_DAY.plusDays(2).atStartOfDay(ZoneOffset.UTC).toInstant();

    private final BroadcastCalendar calendar;
    private final JdbcSuspensions suspensions;
    private final JdbcStandIns standIns;
    private final JdbcPolicies policies;
    private final ZoneBook zones;
    private final TrialMode trial;
    private final Clock clock;

    AirRuleBook(
            BroadcastCalendar calendar,
            JdbcSuspensions suspensions,
            JdbcStandIns standIns,
            JdbcPolicies policies,
            ZoneBook zones,
            TrialMode trial,
            Clock clock) {
        this.calendar = calendar;
        this.suspensions = suspensions;
        this.standIns = standIns;
        this.policies = policies;
        this.zones = zones;
        this.trial = trial;
        this.clock = clock;
    }

    /** Everything that may bind an air time which touches [from, to]. */
    AirRules between(Instant from, Instant to) {
        ZoneId zone = clock.getZone();
        boolean trying = trial.isOn();
        return new AirRules(
                policies(),
                calendar.days(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone)),
                trying,
                silentZones(from, to),
                silentSlots(from, to),
                hamlets(),
                zone);
    }

    private List<BroadcastPolicy> policies() {
        return Stream.concat(Stream.of(BroadcastPolicy.BUILT_IN), policies.all().stream())
                .sorted(Comparator.comparing(BroadcastPolicy::validFrom))
                .toList();
    }

    private List<SilentZone> silentZones(Instant from, Instant to) {
        return suspensions.between(Of.ZONE, from, to).stream()
                .flatMap(silent -> zones.find(silent.subject()).stream()
                        .map(zone -> SilentZone.of(zone, silent.from(), silent.until(), silent.reason())))
                .toList();
    }

    private Map<String, Set<String>> hamlets() {
        Map<String, Set<String>> holders = new HashMap<>();
        for (Zone zone : zones.all()) {
            if (!zone.slug().equals(Zone.WHOLE_COMMUNE)) {
                zone.lines()
                        .forEach(line -> holders.computeIfAbsent(line, none -> new HashSet<>())
                                .add(zone.slug()));
            }
        }
        return holders;
    }

    /** With a series what is heard instead of its dates is silent too. */
    private List<SilentSlot> silentSlots(Instant from, Instant to) {
        List<Suspension> silent = suspensions.between(Of.SLOT, from, to);
        if (silent.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Long>> bySeries = standIns.bySeries();
        return silent.stream()
                .flatMap(one -> Stream.concat(
                                Stream.of(Long.valueOf(one.subject())),
                                bySeries.getOrDefault(Long.valueOf(one.subject()), List.of()).stream())
                        .map(slot -> new SilentSlot(slot, one.from(), one.until(), one.reason())))
                .toList();
    }
}
