package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes ledger rows before their time, each once, and sets the alarms that are near. Joins the caller's transaction. */
@Component
class LedgerWriter {
    private final JdbcOccurrences occurrences;
    private final OccurrenceAlarms alarms;
    private final AirRuleBook rules;
    private final SlotStandings standings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LedgerWriter(
            JdbcOccurrences occurrences,
            OccurrenceAlarms alarms,
            AirRuleBook rules,
            SlotStandings standings,
            ApplicationEventPublisher events,
            Clock clock) {
        this.occurrences = occurrences;
        this.alarms = alarms;
        this.rules = rules;
        this.standings = standings;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Writes those of a slot's dates that the ledger does not hold. A date is held by its day, whatever the time of day
     * was when it was written: one that was moved, cancelled or heard is not planned again. A date on which the rules
     * keep the slot silent is written as skipped, with the reason.
     */
    int write(StoredSlot stored, List<Instant> dates, String why) {
        if (dates.isEmpty()) {
            return 0;
        }
        Set<LocalDate> held = daysHeld(stored, day(dates.getFirst()), day(dates.getLast()));
        List<Instant> missing =
                dates.stream().filter(date -> !held.contains(day(date))).toList();
        if (!missing.isEmpty()) {
            AirRules binding =
                    rules.between(missing.getFirst(), missing.getLast().plus(stored.duration()));
            Standing who = standings.of(stored.slot());
            missing.forEach(date -> write(stored, date, binding.veto(who, date, date.plus(stored.duration())), why));
        }
        return missing.size();
    }

    private Set<LocalDate> daysHeld(StoredSlot stored, LocalDate first, LocalDate last) {
        ZoneId zone = clock.getZone();
        Instant from = first.atStartOfDay(zone).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(zone).toInstant();
        return occurrences.originals(stored.slot().id(), from, to).stream()
                .map(this::day)
                .collect(Collectors.toSet());
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, clock.getZone());
    }

    private void write(StoredSlot stored, Instant date, Optional<Veto> veto, String why) {
        String planned = Trace.line(clock, why);
        String trace = veto.map(against -> planned + "\n" + Trace.line(clock, against.reason()))
                .orElse(planned);
        long id = occurrences.insert(stored.slot().id(), date, stored.duration(), veto.orElse(null), trace);
        if (veto.isEmpty()) {
            announce(id, date);
        } else {
            events.publishEvent(new OccurrenceChanged(id, OccurrenceStatus.SKIPPED));
        }
    }

    /** A date goes to another time; an alarm that was set for the old one goes with it. */
    void replan(long occurrenceId, Instant plannedAt) {
        alarms.clear(occurrenceId);
        announce(occurrenceId, plannedAt);
    }

    private void announce(long occurrenceId, Instant plannedAt) {
        if (plannedAt.isBefore(clock.instant().plus(Ledger.ALARMS_AHEAD))) {
            alarms.set(occurrenceId, plannedAt);
        }
        events.publishEvent(new OccurrenceChanged(occurrenceId, OccurrenceStatus.PLANNED));
    }

    /** A date does not go on air after all. */
    void callOff(long occurrenceId, OccurrenceStatus became) {
        alarms.clear(occurrenceId);
        events.publishEvent(new OccurrenceChanged(occurrenceId, became));
    }
}
