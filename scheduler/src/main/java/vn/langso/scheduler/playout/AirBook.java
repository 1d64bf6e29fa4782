package vn.langso.scheduler.playout;

import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceChanged;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * Writes what happens on the way to the air: ledger and air log in one transaction, the event inside it. Every method
 * says whether the row was still ours; who gets false does nothing more. Thread-safe.
 */
@Component
class AirBook {
    private final JdbcAirings airings;
    private final JdbcAirLog log;
    private final Neighbours neighbours;
    private final ApplicationEventPublisher events;

    AirBook(JdbcAirings airings, JdbcAirLog log, Neighbours neighbours, ApplicationEventPublisher events) {
        this.airings = airings;
        this.log = log;
        this.neighbours = neighbours;
        this.events = events;
    }

    /**
     * The intent, before the first sample.
     *
     * @throws Neighbours.LineTaken if another station has one of the lines; nothing is written then
     */
    @Transactional
    boolean claim(Claim claim, String trace) {
        neighbours.giveWay(claim.go().lines());
        Resumption resumption = claim.resumption();
        boolean ours = resumption == null ? airings.claim(claim, trace) : airings.takeOver(claim, resumption, trace);
        if (ours) {
            Intent intent = claim.intent();
            claim.go().lines().forEach(line -> log.begin(intent, line));
            claim.go().silent().forEach(line -> skip(intent, line));
            changed(claim.occurrenceId(), OccurrenceStatus.CLAIMED);
        }
        return ours;
    }

    /** A line that is to stay silent says so from the beginning. */
    private void skip(Intent intent, AirLine line) {
        log.begin(intent, line.line());
        log.end(intent.fence(), line.skipped(), intent.at());
    }

    /**
     * Takes an intent back of which no sample has left: nobody was told whether it was written, and what is left alone
     * would stay claimed for ever. Nothing happens where it was not written.
     */
    @Transactional
    void takeBack(Claim claim) {
        Resumption from = claim.resumption();
        boolean written =
                from == null ? airings.unclaim(claim) : airings.giveBack(claim.occurrenceId(), claim.fence(), from);
        log.forget(claim.fence());
        if (written) {
            changed(claim.occurrenceId(), from == null ? OccurrenceStatus.PLANNED : OccurrenceStatus.CLAIMED);
        }
    }

    /** On air at a position. */
    @Transactional
    boolean checkpoint(long occurrenceId, String fence, Progress progress, Instant startedAt, Instant now) {
        Progress.Position position = progress.position();
        boolean ours = airings.checkpoint(occurrenceId, fence, position.offsetMs(), startedAt, now);
        if (ours) {
            log.move(fence, startedAt, position.playedMs());
        }
        return ours;
    }

    /** The first checkpoint, which the screens want to know of. */
    @Transactional
    boolean onAir(long occurrenceId, String fence, Progress progress, Instant startedAt, Instant now) {
        boolean ours = checkpoint(occurrenceId, fence, progress, startedAt, now);
        if (ours) {
            changed(occurrenceId, OccurrenceStatus.ON_AIR);
        }
        return ours;
    }

    /** Not a sound left: late, not approved, not playable. Says nothing of a date that was moved since it was judged. */
    @Transactional
    boolean refuse(Occurrence judged, Verdict.No no, String trace) {
        boolean ours = airings.refuse(judged, no.outcome(), OutcomeRule.cut(no.reason()), trace);
        if (ours) {
            changed(judged.id(), no.outcome());
        }
        return ours;
    }

    /** The station closes; what becomes of the claim is decided by its next start. */
    @Transactional
    boolean leave(long occurrenceId, String fence, String trace) {
        return airings.note(occurrenceId, fence, trace);
    }

    /** The end of a claim. */
    @Transactional
    boolean end(long occurrenceId, String fence, Outcome outcome, String trace) {
        boolean ours = airings.end(occurrenceId, fence, outcome, trace);
        if (ours) {
            outcome.lines().forEach(line -> log.end(fence, line, outcome.endedAt()));
            changed(occurrenceId, outcome.status());
        }
        return ours;
    }

    /** What a dead start left in the air log gets its end, whatever becomes of the occurrence. */
    @Transactional
    void closeLeft(Interrupted rest, LineOutcome outcome, String reason) {
        log.closeLeft(rest.fence(), rest.checkpointAt(), outcome, reason);
    }

    /** Why lines of a claim were to stay silent, each reason once. */
    List<String> silencesOf(String fence) {
        return log.silencesOf(fence);
    }

    private void changed(long occurrenceId, OccurrenceStatus status) {
        events.publishEvent(new OccurrenceChanged(occurrenceId, status));
    }
}
