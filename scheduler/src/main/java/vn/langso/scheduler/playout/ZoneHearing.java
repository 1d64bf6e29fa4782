package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Hearing;
import vn.langso.scheduler.timetable.HearingPlan;

/**
 * All that a zone hears on a day: what is planned, the emergencies that came between or are in force, and what was cut off
 * by them. Only reads. Thread-safe.
 */
@Service
public class ZoneHearing {
    private final HearingPlan plan;
    private final EmergencyHearings emergencies;
    private final JdbcAirLog log;
    private final Zones zones;
    private final Clock clock;

    ZoneHearing(HearingPlan plan, EmergencyHearings emergencies, JdbcAirLog log, Zones zones, Clock clock) {
        this.plan = plan;
        this.emergencies = emergencies;
        this.log = log;
        this.zones = zones;
        this.clock = clock;
    }

    /** By time; what begins on the day, on any line that the zone holds today. */
    @Transactional(readOnly = true)
    public List<Hearing> day(String zone, LocalDate day) {
        Instant from = day.atStartOfDay(clock.getZone()).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        List<String> lines = zones.find(zone).map(Zone::lines).orElse(List.of());
        List<Hearing> urgent = lines.isEmpty() ? List.of() : emergencies.between(from, to, lines);
        return Stream.concat(withCuts(plan.day(zone, day)), urgent.stream())
                .sorted(Hearing.BY_TIME)
                .toList();
    }

    /** An announcement that went on later does not say itself what it had to wait for. */
    private Stream<Hearing> withCuts(List<Hearing> planned) {
        List<Long> rows = planned.stream()
                .map(Hearing::occurrenceId)
                .filter(Objects::nonNull)
                .toList();
        Map<Long, List<String>> cuts = log.preempted(rows).stream()
                .filter(entry -> entry.occurrenceId() != null && entry.reason() != null)
                .collect(Collectors.groupingBy(
                        AirLogEntry::occurrenceId,
                        Collectors.mapping(
                                AirLogEntry::reason,
                                Collectors.collectingAndThen(
                                        Collectors.toList(),
                                        all -> all.stream().distinct().toList()))));
        return planned.stream().map(hearing -> {
            List<String> said =
                    hearing.occurrenceId() == null ? List.of() : cuts.getOrDefault(hearing.occurrenceId(), List.of());
            return hearing.noted(
                    said.stream().filter(sentence -> !isSaid(hearing, sentence)).toList());
        });
    }

    /** A sentence goes on where it was decided afterwards what becomes of the rest. */
    private static boolean isSaid(Hearing hearing, String sentence) {
        String beginning = sentence.replaceFirst("\\.$", "");
        return hearing.why().stream().anyMatch(why -> why.startsWith(beginning));
    }
}
