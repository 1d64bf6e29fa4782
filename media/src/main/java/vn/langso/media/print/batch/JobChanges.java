package vn.langso.media.print.batch;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.config.StaffAction;

/**
 * What staff do with a job after it was ordered. Each change is from known states only, so of two who are at it at the same
 * time – two people, or one and the runner – one is told that the other was faster. Thread-safe.
 */
@Component
class JobChanges {
    private final JdbcPrintJobs jobs;
    private final JdbcJobRows rows;
    private final JdbcPrintRecords records;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobChanges(
            JdbcPrintJobs jobs,
            JdbcJobRows rows,
            JdbcPrintRecords records,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.records = records;
        this.events = events;
        this.clock = clock;
    }

    @Transactional
    PrintJob pause(long id, String by) {
        Set<PrintJobState> from = EnumSet.of(PrintJobState.QUEUED, PrintJobState.RUNNING);
        if (!jobs.move(id, from, PrintJobState.PAUSED)) {
            throw tooLate(id, "tạm dừng");
        }
        return told(id, by, "pause print job");
    }

    @Transactional
    PrintJob resume(long id, String by) {
        if (known(id).state() == PrintJobState.FAILED) {
            rows.reopenEmptyChunks(id);
        }
        Set<PrintJobState> from = EnumSet.of(PrintJobState.PAUSED, PrintJobState.FAILED);
        if (!jobs.move(id, from, PrintJobState.QUEUED)) {
            throw tooLate(id, "in tiếp");
        }
        return told(id, by, "resume print job");
    }

    @Transactional
    PrintJob cancel(long id, String by) {
        Set<PrintJobState> from =
                EnumSet.of(PrintJobState.QUEUED, PrintJobState.RUNNING, PrintJobState.PAUSED, PrintJobState.FAILED);
        if (!jobs.drop(id, from, PrintJobState.CANCELLED, by, clock.instant())) {
            throw tooLate(id, "hủy", JobWords::insteadOfCancelling);
        }
        return told(id, by, "cancel print job");
    }

    @Transactional
    PrintJob discard(long id, String by) {
        if (!jobs.drop(id, EnumSet.of(PrintJobState.DONE), PrintJobState.DISCARDED, by, clock.instant())) {
            throw tooLate(id, "xóa tệp");
        }
        return told(id, by, "discard print job");
    }

    /**
     * The first time its sheets go into the records; false every other time.
     *
     * @param paper what comes out of the printer, by the job and its printed rows
     */
    @Transactional
    boolean fetched(long id, BiFunction<PrintJob, List<JobRow>, JobPaper> paper, String by) {
        boolean first = jobs.fetch(id, by, clock.instant());
        if (first) {
            records.insertSheetsOf(id, paper.apply(known(id), rows.printed(id)));
        }
        return first;
    }

    @Transactional(readOnly = true)
    PrintJob known(long id) {
        return jobs.find(id)
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.NOT_FOUND, "Không có đợt in số %d.".formatted(id), "No print job " + id));
    }

    private PrintJob told(long id, String by, String action) {
        events.publishEvent(new StaffAction(by, action, String.valueOf(id)));
        events.publishEvent(new PrintJobChanged(id));
        return known(id);
    }

    private Refusal tooLate(long id, String wanted) {
        return tooLate(id, wanted, state -> "");
    }

    /** Says the state that stood in the way, read anew, and what can be done in it instead. */
    private Refusal tooLate(long id, String wanted, Function<PrintJobState, String> instead) {
        PrintJobState state = known(id).state();
        return Refusal.of(
                Refusal.Kind.CONFLICT,
                "Đợt in %d đang ở trạng thái “%s” nên không %s được%s."
                        .formatted(id, JobWords.state(state), wanted, instead.apply(state)),
                "Print job %d is %s".formatted(id, state));
    }
}
