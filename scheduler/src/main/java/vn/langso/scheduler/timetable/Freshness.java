package vn.langso.scheduler.timetable;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Whether what somebody saw before they decided still stands. To be asked in one's turn of planning, when nobody else can
 * change it any more. Joins the caller's transaction; thread-safe.
 */
@Component
class Freshness {
    private final JdbcOccurrences occurrences;
    private final Clock clock;

    Freshness(JdbcOccurrences occurrences, Clock clock) {
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /**
     * @param version that was seen; null for any
     * @throws StaleSlotException if the slot has another version now
     */
    void refuseStale(StoredSlot stored, @Nullable Long version) {
        if (version != null && stored.slot().version() != version) {
            String who = stored.changedBy() == null ? stored.slot().createdBy() : stored.changedBy();
            Instant when = stored.changedAt() == null ? stored.slot().createdAt() : stored.changedAt();
            throw new StaleSlotException(stored.slot(), version, who, inWords(when));
        }
    }

    /**
     * A date that has no row yet was changed by nobody.
     *
     * @throws StaleSlotException if the slot has another version now
     * @throws StaleDateException if the date has another revision now
     */
    void refuseStale(StoredSlot stored, Instant date, Known known) {
        Integer revision = known.revision();
        refuseStale(stored, known.version());
        if (revision != null) {
            occurrences
                    .find(stored.slot().id(), date)
                    .map(LedgerRow::occurrence)
                    .filter(now -> now.revision() != revision)
                    .ifPresent(now -> {
                        throw new StaleDateException(now, revision, inWords(now.plannedAt()));
                    });
        }
    }

    private String inWords(Instant at) {
        return VietnameseTimes.dateTime(
                LocalDateTime.ofInstant(at, clock.getZone()).withNano(0));
    }
}
