package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the timetable asks once more at the moment of the claim (guarantee G4). Thread-safe. */
@Component
class ClaimRules {
    /** A start within this is punctual: a programme that fills its session must not fail by milliseconds. */
    static final Duration PUNCTUAL = Duration.ofSeconds(2);

    private final SlotChecks checks;
    private final TrialMode trial;
    private final Clock clock;

    ClaimRules(SlotChecks checks, TrialMode trial, Clock clock) {
        this.checks = checks;
        this.trial = trial;
        this.clock = clock;
    }

    /** Why an occurrence may not begin now, as a Vietnamese sentence; empty where nothing is against it. */
    Optional<String> whyNotNow(Occurrence occurrence, SlotDraft plan) {
        if (trial.isOn() || checks.isEmergency(plan)) {
            return Optional.empty();
        }
        Instant start = start(occurrence);
        LocalDateTime from = LocalDateTime.ofInstant(start, clock.getZone());
        LocalDateTime to = LocalDateTime.ofInstant(start.plus(occurrence.duration()), clock.getZone());
        return BroadcastWindows.DEFAULT.allow(from, to)
                ? Optional.empty()
                : Optional.of("Không phát: " + BroadcastWindows.DEFAULT.refuse(from, to));
    }

    private Instant start(Occurrence occurrence) {
        Instant now = clock.instant();
        Instant planned = occurrence.plannedAt();
        boolean punctual =
                !now.isBefore(planned) && Duration.between(planned, now).compareTo(PUNCTUAL) <= 0;
        return punctual ? planned : now;
    }
}
