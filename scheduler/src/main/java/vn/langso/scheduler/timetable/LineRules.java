package vn.langso.scheduler.timetable;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.scheduler.speakers.Zone;

/**
 * How each line may sound for one occurrence: how loud, or silent because every hamlet that hears it is suspended.
 * Judged once for a whole airing, at its start: what begins at 05:58 stays as quiet as it began. Thread-safe.
 */
@Service
public class LineRules {
    private final AirRuleBook rules;
    private final SlotStandings standings;
    private final BroadcastPolicies policies;
    private final ZoneBook zones;
    private final ClaimRules claims;

    LineRules(
            AirRuleBook rules, SlotStandings standings, BroadcastPolicies policies, ZoneBook zones, ClaimRules claims) {
        this.rules = rules;
        this.standings = standings;
        this.policies = policies;
        this.zones = zones;
        this.claims = claims;
    }

    /**
     * For each line of the slot's zones, by id, if the occurrence began now. An emergency is bound by nothing.
     *
     * @param slot as {@link BroadcastSchedule#slotFor} gave it
     */
    @Transactional(readOnly = true)
    public Map<String, LineRule> now(Occurrence occurrence, Slot slot) {
        Standing who = standings.of(slot);
        if (who.isEmergency()) {
            return byLine(who, line -> LineRule.FREE);
        }
        Instant start = claims.start(occurrence);
        Instant end = start.plus(occurrence.duration());
        AirRules binding = rules.between(start, end);
        Volumes volumes = policies.volumesAt(start);
        List<Zone> all = zones.all();
        return byLine(
                who,
                line -> new LineRule(
                        volumes.of(holding(line, all)),
                        binding.silence(line, start, end).map(Veto::reason).orElse(null)));
    }

    private static Map<String, LineRule> byLine(Standing who, Function<String, LineRule> rule) {
        return who.slot().lines().stream().collect(Collectors.toMap(Function.identity(), rule));
    }

    private static List<String> holding(String line, List<Zone> all) {
        return all.stream()
                .filter(zone -> zone.lines().contains(line))
                .map(Zone::slug)
                .toList();
    }
}
