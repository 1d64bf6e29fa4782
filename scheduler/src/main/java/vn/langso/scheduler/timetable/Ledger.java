package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Every planned occurrence with its one final outcome. Thread-safe. */
@Service
public class Ledger {
    /** How far ahead every occurrence is a row. */
    public static final Duration AHEAD = Duration.ofDays(30);

    /** How far ahead every planned occurrence has an alarm. */
    public static final Duration ALARMS_AHEAD = Duration.ofHours(48);

    private final JdbcOccurrences occurrences;
    private final ZoneBook zones;
    private final Clock clock;

    Ledger(JdbcOccurrences occurrences, ZoneBook zones, Clock clock) {
        this.occurrences = occurrences;
        this.zones = zones;
        this.clock = clock;
    }

    /**
     * Occurrences planned in [from, to), by time.
     *
     * @param zone slug of the zone in which they are heard, null for all
     * @param status null for all
     */
    @Transactional(readOnly = true)
    public List<Occurrence> between(
            Instant from, Instant to, @Nullable String zone, @Nullable OccurrenceStatus status) {
        return occurrences.between(from, to, zone == null ? null : new Reach(zone, zones).zones(), status).stream()
                .map(LedgerRow::occurrence)
                .toList();
    }

    /** Occurrences of one slot planned in [from, to), by time. */
    @Transactional(readOnly = true)
    public List<Occurrence> ofSlot(long slotId, Instant from, Instant to) {
        return occurrences.ofSlot(slotId, from, to).stream()
                .map(LedgerRow::occurrence)
                .toList();
    }

    @Transactional(readOnly = true)
    public Optional<Occurrence> find(long occurrenceId) {
        return occurrences.find(occurrenceId).map(LedgerRow::occurrence);
    }

    /** Planned occurrences from now on whose time comes within the duration: those that need an alarm. */
    @Transactional(readOnly = true)
    public List<Occurrence> dueWithin(Duration ahead) {
        Instant now = clock.instant();
        return between(now, now.plus(ahead), null, OccurrenceStatus.PLANNED);
    }
}
