package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the timetable asks once more at the moment of the claim (guarantee G4). Thread-safe. */
@Component
class ClaimRules {
    /** A start within this is punctual: a programme that fills its session must not fail by milliseconds. */
    static final Duration PUNCTUAL = Duration.ofSeconds(2);

    private final AirRuleBook rules;
    private final SlotStandings standings;
    private final Clock clock;

    ClaimRules(AirRuleBook rules, SlotStandings standings, Clock clock) {
        this.rules = rules;
        this.standings = standings;
        this.clock = clock;
    }

    /** Why an occurrence may not begin now, as a Vietnamese sentence; empty where nothing is against it. */
    Optional<String> whyNotNow(Occurrence occurrence, Slot slot) {
        Instant start = start(occurrence);
        Instant end = start.plus(occurrence.duration());
        return rules.between(start, end)
                .inTheAir(standings.of(slot), start, end)
                .map(Veto::reason);
    }

    /** When it begins if it begins now: a punctual start counts as its planned time. */
    Instant start(Occurrence occurrence) {
        Instant now = clock.instant();
        Instant planned = occurrence.plannedAt();
        boolean punctual =
                !now.isBefore(planned) && Duration.between(planned, now).compareTo(PUNCTUAL) <= 0;
        return punctual ? planned : now;
    }
}
