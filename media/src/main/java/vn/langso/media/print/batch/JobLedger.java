package vn.langso.media.print.batch;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.DurableCommit;
import vn.langso.config.StaffAction;

/**
 * What is written down of orders and of the runner's work. A chunk and the states of its sheets are one transaction:
 * after a power cut the chunk is there with all of them or not at all, and its number makes it unique, so that no sheet
 * is ever bound twice. Thread-safe.
 */
@Component
class JobLedger {
    private final JdbcPrintJobs jobs;
    private final JdbcJobRows rows;
    private final JdbcJobWarnings warnings;
    private final SheetWork work;
    private final DurableCommit disk;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    JobLedger(
            JdbcPrintJobs jobs,
            JdbcJobRows rows,
            JdbcJobWarnings warnings,
            SheetWork work,
            DurableCommit disk,
            ApplicationEventPublisher events,
            Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.warnings = warnings;
        this.work = work;
        this.disk = disk;
        this.events = events;
        this.clock = clock;
    }

    /**
     * An order that nothing is wrong with.
     *
     * @param sayings what preflight mentions of its first sheets
     */
    record Looked(PrintOrder order, OrderCheck.Sheets sheets, LocalDate printedOn, List<String> sayings) {}

    /** Writes orders down with all their sheets, all of them or none; they wait for their turn. */
    @Transactional
    List<PrintJob> ordered(List<Looked> orders, String by) {
        return orders.stream().map(order -> ordered(order, by)).toList();
    }

    private PrintJob ordered(Looked looked, String by) {
        OrderCheck.Sheets sheets = looked.sheets();
        List<JobRow> all = sheets.rows();
        long id = jobs.insert(looked.order(), looked.printedOn(), all.size(), by, clock.instant());
        for (int position = 0; position < sheets.guides().size(); position++) {
            OrderedGuide guide = sheets.guides().get(position);
            jobs.insertGuide(id, position, guide);
            work.bind(id, position, guide, looked.order().product());
        }
        all.forEach(row -> rows.insert(id, row));
        warnings.insert(id, looked.sayings());
        events.publishEvent(new StaffAction(by, "order print job", id + ", " + all.size() + " tờ"));
        events.publishEvent(new PrintJobChanged(id));
        return jobs.find(id).orElseThrow();
    }

    /** The job whose turn it is, now running. */
    @Transactional
    Optional<PrintJob> begin() {
        Optional<Long> next = jobs.next();
        next.ifPresent(id -> jobs.move(id, EnumSet.of(PrintJobState.QUEUED), PrintJobState.RUNNING));
        return next.flatMap(jobs::find);
    }

    @Transactional(readOnly = true)
    List<Integer> openChunks(long job) {
        return rows.openChunks(job);
    }

    @Transactional(readOnly = true)
    List<JobRow> rows(long job, int chunk) {
        return rows.ofChunk(job, chunk);
    }

    @Transactional(readOnly = true)
    boolean isRunning(long job) {
        return jobs.find(job)
                .filter(one -> one.state() == PrintJobState.RUNNING)
                .isPresent();
    }

    @Transactional(readOnly = true)
    boolean anyPrinted(long job) {
        return !rows.chunks(job).isEmpty();
    }

    /** False, and nothing is written, if somebody cancelled the job while the chunk was printed. */
    @Transactional
    boolean printed(PrintJob job, ChunkPrinter.Chunk chunk) {
        if (!jobs.hold(job.id())) {
            return false;
        }
        rows.insertChunk(job.id(), chunk);
        chunk.outcomes().forEach(outcome -> rows.setOutcome(job.id(), outcome));
        events.publishEvent(new PrintJobChanged(job.id()));
        return true;
    }

    /** False if somebody paused or cancelled the job while it was bound. */
    @Transactional
    boolean finished(long job, Optional<JobFiles.Bound> file) {
        boolean finished = jobs.finish(
                job,
                file.isPresent() ? PrintJobState.DONE : PrintJobState.FAILED,
                file.map(JobFiles.Bound::sha256).orElse(null),
                file.map(JobFiles.Bound::pages).orElse(null),
                clock.instant());
        events.publishEvent(new PrintJobChanged(job));
        return finished;
    }

    @Transactional
    void failed(long job, String detail) {
        jobs.fail(job, detail, clock.instant());
        events.publishEvent(new PrintJobChanged(job));
    }

    /** After the commit: what was written is on the disk itself. */
    void sync() {
        disk.sync();
    }
}
