package vn.langso.ui.kiosk;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** When the loudspeakers still speak today, in the commune's time, for the first screen. Thread-safe. */
@Component
class TodayOnAir {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");
    private static final int SHOWN = 5;
    private static final Set<OccurrenceStatus> TO_COME =
            EnumSet.of(OccurrenceStatus.PLANNED, OccurrenceStatus.CLAIMED, OccurrenceStatus.ON_AIR);

    private final Ledger ledger;
    private final Clock clock;

    TodayOnAir(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
    }

    /** For example "17:00", the next first; at most five. */
    List<String> times() {
        LocalDate today = LocalDate.now(clock);
        Instant midnight = today.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return ledger.between(today.atStartOfDay(clock.getZone()).toInstant(), midnight, null, null).stream()
                .filter(occurrence -> TO_COME.contains(occurrence.status()))
                .map(this::hour)
                .distinct()
                .limit(SHOWN)
                .toList();
    }

    private String hour(Occurrence occurrence) {
        return HOUR.format(occurrence.plannedAt().atZone(clock.getZone()));
    }
}
