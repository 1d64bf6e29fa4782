package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes ledger rows before their time, each once, and sets the alarms that are near. Joins the caller's transaction. */
@Component
class LedgerWriter {
    private final JdbcOccurrences occurrences;
    private final OccurrenceAlarms alarms;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    LedgerWriter(JdbcOccurrences occurrences, OccurrenceAlarms alarms, ApplicationEventPublisher events, Clock clock) {
        this.occurrences = occurrences;
        this.alarms = alarms;
        this.events = events;
        this.clock = clock;
    }

    /** Writes those of a slot's dates that the ledger does not hold; a moved or cancelled date is held. */
    int write(long slotId, List<Instant> dates, Duration duration, String why) {
        if (dates.isEmpty()) {
            return 0;
        }
        Set<Instant> held =
                occurrences.originals(slotId, dates.getFirst(), dates.getLast().plusMillis(1));
        List<Instant> missing =
                dates.stream().filter(date -> !held.contains(date)).toList();
        for (Instant date : missing) {
            long id = occurrences.insert(slotId, date, duration, Trace.line(clock, why));
            announce(id, date);
        }
        return missing.size();
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

    void callOff(long occurrenceId) {
        alarms.clear(occurrenceId);
        events.publishEvent(new OccurrenceChanged(occurrenceId, OccurrenceStatus.CANCELLED));
    }
}
