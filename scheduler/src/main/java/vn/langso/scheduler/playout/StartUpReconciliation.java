package vn.langso.scheduler.playout;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.config.DurableCommit;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Slot;

/**
 * Before the alarm clock starts: what an earlier start left on air goes on or gets its end, and what was planned for the
 * time of the outage is judged now.
 */
@Component
class StartUpReconciliation {
    private static final Logger log = LoggerFactory.getLogger(StartUpReconciliation.class);

    private final JdbcAirings airings;
    private final AirBook book;
    private final Ledger ledger;
    private final BroadcastSchedule schedule;
    private final Admission admission;
    private final Broadcaster broadcaster;
    private final StationBoot boot;
    private final DurableCommit durable;
    private final Clock clock;

    StartUpReconciliation(
            JdbcAirings airings,
            AirBook book,
            Ledger ledger,
            BroadcastSchedule schedule,
            Admission admission,
            Broadcaster broadcaster,
            StationBoot boot,
            DurableCommit durable,
            Clock clock) {
        this.airings = airings;
        this.book = book;
        this.ledger = ledger;
        this.schedule = schedule;
        this.admission = admission;
        this.broadcaster = broadcaster;
        this.boot = boot;
        this.durable = durable;
        this.clock = clock;
    }

    void reconcile() {
        airings.leftByOthersThan(boot.id()).forEach(this::goOnOrClose);
        airings.plannedBefore(clock.instant())
                .forEach(planned -> ledger.find(planned.id()).ifPresent(this::judge));
        durable.sync();
    }

    /** Planned for the time of the outage: too late gets its outcome here, one by one, and the rest goes to the air. */
    private void judge(Occurrence occurrence) {
        if (admission.judge(occurrence) instanceof Verdict.No no && no.outcome() == OccurrenceStatus.MISSED) {
            Trace trace = new Trace(occurrence.trace(), clock);
            trace.add(no.reason());
            book.refuse(occurrence.id(), no, trace.text());
        } else {
            broadcaster.enqueue(occurrence.id());
        }
    }

    private void goOnOrClose(Interrupted rest) {
        ledger.find(rest.occurrenceId()).ifPresent(occurrence -> {
            book.closeLeft(rest, "Trạm tắt giữa chừng.");
            switch (decide(rest, occurrence)) {
                case ResumeRule.Decision.GoOn goOn -> resume(rest, goOn);
                case ResumeRule.Decision.Close close -> close(rest, occurrence, close.reason());
            }
        });
    }

    private ResumeRule.Decision decide(Interrupted rest, Occurrence occurrence) {
        Optional<Slot> slot = schedule.find(occurrence.slotId());
        if (slot.isEmpty() || !(admission.judgeContent(occurrence) instanceof Verdict.Go go)) {
            return new ResumeRule.Decision.Close("nội dung không còn được phát");
        }
        return ResumeRule.decide(rest, go.order(), slot.get().plan().resume(), go.lateness(), clock.instant());
    }

    private void resume(Interrupted rest, ResumeRule.Decision.GoOn goOn) {
        log.info("Occurrence {} goes on from {} ms: {}", rest.occurrenceId(), goOn.fromMs(), goOn.note());
        broadcaster.resume(
                rest.occurrenceId(), new Resumption(rest.fence(), rest.contentHash(), goOn.fromMs(), goOn.note()));
    }

    private void close(Interrupted rest, Occurrence occurrence, String why) {
        Instant now = clock.instant();
        String reason = "Bị gián đoạn ở " + ResumeRule.position(rest.offsetMs()) + " vì trạm tắt; " + why + ".";
        Trace trace = new Trace(occurrence.trace(), clock);
        trace.add(reason);
        log.info("Occurrence {} stays interrupted: {}", rest.occurrenceId(), why);
        book.end(
                rest.occurrenceId(),
                rest.fence(),
                new Outcome(OccurrenceStatus.INTERRUPTED, reason, now, rest.offsetMs(), List.of()),
                trace.text());
    }
}
