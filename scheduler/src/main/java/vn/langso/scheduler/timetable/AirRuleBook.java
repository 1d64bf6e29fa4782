package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.langso.config.calendar.BroadcastCalendar;

/** Reads the rules of the air for a period. Joins the caller's transaction; thread-safe. */
@Component
class AirRuleBook {
    private final BroadcastCalendar calendar;
    private final TrialMode trial;
    private final Clock clock;

    AirRuleBook(BroadcastCalendar calendar, TrialMode trial, Clock clock) {
        this.calendar = calendar;
        this.trial = trial;
        this.clock = clock;
    }

    /** Everything that may bind an air time which touches [from, to]. */
    AirRules between(Instant from, Instant to) {
        ZoneId zone = clock.getZone();
        boolean trying = trial.isOn();
        return new AirRules(
                trying ? Optional.empty() : Optional.of(BroadcastWindows.DEFAULT),
                calendar.days(LocalDate.ofInstant(from, zone), LocalDate.ofInstant(to, zone)),
                trying,
                List.of(),
                List.of(),
                zone);
    }
}
