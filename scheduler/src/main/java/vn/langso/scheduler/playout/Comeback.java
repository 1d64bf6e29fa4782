package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Occurrence;

/**
 * Waits, for an occurrence that an emergency cut off, until no emergency wants its lines any more, and says how it goes
 * on then; or writes why it does not. Thread-safe.
 */
@Component
class Comeback {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);

    private final JdbcAirings airings;
    private final Ledger ledger;
    private final Continuation continuation;
    private final Zones zones;
    private final SpeakerLines speakers;
    private final Monotonic pace;
    private final Clock clock;

    Comeback(
            JdbcAirings airings,
            Ledger ledger,
            Continuation continuation,
            Zones zones,
            SpeakerLines speakers,
            Monotonic pace,
            Clock clock) {
        this.airings = airings;
        this.ledger = ledger;
        this.continuation = continuation;
        this.zones = zones;
        this.speakers = speakers;
        this.pace = pace;
        this.clock = clock;
    }

    /** What is waited for, and what came of it. */
    private final class Hope {
        private final long id;
        private final Progress cut;
        private @Nullable Resumption resumption;

        Hope(long id, Progress cut) {
            this.id = id;
            this.cut = cut;
        }

        /** False as long as an emergency has the lines. */
        boolean decided() {
            Optional<Interrupted> rest = airings.preempted(id);
            Optional<Occurrence> occurrence = ledger.find(id);
            return rest.isEmpty() || occurrence.isEmpty() || decided(rest.get(), occurrence.get());
        }

        private boolean decided(Interrupted rest, Occurrence occurrence) {
            if (cut.stoppedBy() != null) {
                continuation.close(rest, occurrence, cut.stoppedBy() + " dừng, không phát tiếp");
                return true;
            }
            return switch (continuation.decide(rest, occurrence)) {
                case ResumeRule.Decision.Close close -> {
                    continuation.close(rest, occurrence, close.reason());
                    yield true;
                }
                case ResumeRule.Decision.Heard heard -> {
                    continuation.heard(rest, occurrence);
                    yield true;
                }
                case ResumeRule.Decision.GoOn goOn -> {
                    boolean free = !speakers.emergencyOn(zones.linesOf(occurrence.zones()));
                    resumption = free ? Continuation.resumption(rest, goOn) : null;
                    yield free;
                }
            };
        }
    }

    /**
     * Blocks until it is decided. Empty if it was not cut off, does not go on, or the station closes, which leaves it to
     * the next start.
     *
     * @param cut the stretch that was cut off; a stop of it is a stop of the waiting
     */
    Optional<Resumption> await(long id, Progress cut) {
        Patience patience = new Patience(cut, pace);
        Hope hope = new Hope(id, cut);
        while (!patience.until("see whether " + id + " goes on", hope::decided)) {
            patience.sleepTowards(clock.instant().plus(LOOK_AGAIN), clock);
        }
        return Optional.ofNullable(hope.resumption);
    }
}
