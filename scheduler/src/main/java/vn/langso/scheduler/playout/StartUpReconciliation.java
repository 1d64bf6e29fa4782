package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.langso.config.DurableCommit;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * Before the alarm clock starts, and after every jump of the clock: what a dead station left on air goes on or gets its
 * end, and what was planned for a time that went by is judged now.
 */
@Component
class StartUpReconciliation {
    /** The longest lateness a slot may allow is 12 hours; what was cut off before that does not go on. */
    private static final Duration LONGEST_PREEMPTION = Duration.ofHours(13);

    private final JdbcAirings airings;
    private final AirBook book;
    private final Ledger ledger;
    private final Continuation continuation;
    private final CatchUp catchUp;
    private final Broadcaster broadcaster;
    private final StationLife life;
    private final DurableCommit durable;
    private final Clock clock;

    StartUpReconciliation(
            JdbcAirings airings,
            AirBook book,
            Ledger ledger,
            Continuation continuation,
            CatchUp catchUp,
            Broadcaster broadcaster,
            StationLife life,
            DurableCommit durable,
            Clock clock) {
        this.airings = airings;
        this.book = book;
        this.ledger = ledger;
        this.continuation = continuation;
        this.catchUp = catchUp;
        this.broadcaster = broadcaster;
        this.life = life;
        this.durable = durable;
        this.clock = clock;
    }

    void reconcile() {
        takeOver();
        judgeForgotten(clock.instant());
        durable.sync(); // also what a first start has made until now
    }

    /** Judges what was planned for a time that went by and nobody here has in hand: its alarm was lost. */
    void catchUp(Instant before) {
        if (judgeForgotten(before)) {
            durable.sync();
        }
    }

    /** True if there was any. */
    private boolean judgeForgotten(Instant before) {
        List<Occurrence> forgotten = forgotten(before);
        if (!forgotten.isEmpty()) {
            catchUp.judge(forgotten);
        }
        return !forgotten.isEmpty();
    }

    private List<Occurrence> forgotten(Instant before) {
        Set<Long> inHand = broadcaster.busyWith();
        return airings.plannedBefore(before).stream()
                .filter(planned -> !inHand.contains(planned.id()))
                .flatMap(planned -> ledger.find(planned.id()).stream())
                .filter(occurrence -> occurrence.status() == OccurrenceStatus.PLANNED)
                .toList();
    }

    /** What a station left that died: at our own start, and while we live beside others. */
    void takeOver() {
        airings.leftByOthersThan(life.living(), clock.instant().minus(LONGEST_PREEMPTION))
                .forEach(this::goOnOrClose);
    }

    private void goOnOrClose(Interrupted rest) {
        ledger.find(rest.occurrenceId()).ifPresent(occurrence -> {
            ResumeRule.Decision decision = continuation.decide(rest, occurrence);
            boolean whole = decision instanceof ResumeRule.Decision.Heard;
            book.closeLeft(
                    rest,
                    whole ? LineOutcome.AIRED : LineOutcome.INTERRUPTED,
                    whole ? "Trạm tắt sau đó." : "Trạm tắt giữa chừng.");
            switch (decision) {
                case ResumeRule.Decision.Heard heard -> continuation.heard(rest, occurrence);
                case ResumeRule.Decision.GoOn goOn ->
                    broadcaster.resume(rest.occurrenceId(), Continuation.resumption(rest, goOn));
                case ResumeRule.Decision.Close close -> close(rest, occurrence, close.reason());
            }
        });
    }

    /** What an emergency cut off has its outcome already. */
    private void close(Interrupted rest, Occurrence occurrence, String why) {
        if (!Continuation.isPreempted(occurrence)) {
            continuation.close(rest, occurrence, why);
        }
    }
}
