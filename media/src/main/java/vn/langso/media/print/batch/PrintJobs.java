package vn.langso.media.print.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideTranslations;
import vn.langso.media.print.PrintedSheet;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.media.print.imposition.Turning;

/** Jobs of many sheets: ordered here, printed in the background, fetched as one file or one by one. Thread-safe. */
@Service
public class PrintJobs {
    /** Sheets in one file of a chunk: large enough to share fonts, small enough that little is printed again. */
    static final int CHUNK = 40;

    /** A commune has about 25 hamlets, the whole province 989 teams. */
    static final int MOST_SHEETS = 10_000;

    private final JdbcPrintJobs jobs;
    private final JdbcJobRows rows;
    private final JdbcJobWarnings warnings;
    private final JobLedger ledger;
    private final JobChanges changes;
    private final FirstSheets firstSheets;
    private final JobFiles files;
    private final JobZip zip;
    private final RecipientList recipients;
    private final SampleSheets samples;
    private final PrintPace pace;
    private final GuideLibrary guides;
    private final GuideTranslations translations;
    private final Clock clock;

    PrintJobs(
            JdbcPrintJobs jobs,
            JdbcJobRows rows,
            JdbcJobWarnings warnings,
            JobLedger ledger,
            JobChanges changes,
            FirstSheets firstSheets,
            JobFiles files,
            JobZip zip,
            RecipientList recipients,
            SampleSheets samples,
            PrintPace pace,
            GuideLibrary guides,
            GuideTranslations translations,
            Clock clock) {
        this.jobs = jobs;
        this.rows = rows;
        this.warnings = warnings;
        this.ledger = ledger;
        this.changes = changes;
        this.firstSheets = firstSheets;
        this.files = files;
        this.zip = zip;
        this.recipients = recipients;
        this.samples = samples;
        this.pace = pace;
        this.guides = guides;
        this.translations = translations;
        this.clock = clock;
    }

    /**
     * Takes an order; it is printed in its turn. Refuses with every problem of the order at once. Costs some hundred
     * milliseconds for each guide: its first sheet is looked at, for {@link #warnings}.
     *
     * @throws Refusal INVALID also if preflight refuses the look of every guide, so that not one sheet would be printed
     */
    public PrintJob order(PrintOrder order, String by) {
        return orderAll(List.of(order), by).getFirst();
    }

    /**
     * Takes several orders, each a job of its own, or none of them: one that is refused leaves nothing of the others. All
     * are looked at before the first is written down, so that no transaction waits for the sheets.
     */
    public List<PrintJob> orderAll(List<PrintOrder> orders, String by) {
        return ledger.ordered(orders.stream().map(this::lookedAt).toList(), by);
    }

    /** Refuses with every problem of the order at once; looks at no sheet and saves nothing. */
    @Transactional(readOnly = true)
    public void check(PrintOrder order) {
        checked(order);
    }

    private OrderCheck.Sheets checked(PrintOrder order) {
        return new OrderCheck(guides, translations, recipients).checked(order);
    }

    private JobLedger.Looked lookedAt(PrintOrder order) {
        OrderCheck.Sheets sheets = checked(order);
        LocalDate today = LocalDate.now(clock);
        FirstLook look = new FirstLook(order, sheets, firstSheets.sightings(order, today, sheets));
        look.refuseIfHopeless();
        List<String> found = Stream.of(
                        recipients.unnamed(sheets.recipients()),
                        recipients.crowded(sheets.recipients(), order.product()),
                        look.sayings())
                .flatMap(List::stream)
                .distinct()
                .toList();
        return new JobLedger.Looked(order, sheets, today, found);
    }

    @Transactional(readOnly = true)
    public Optional<PrintJob> find(long id) {
        return jobs.find(id);
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PrintJob> newest(int limit) {
        return jobs.before(Long.MAX_VALUE, limit);
    }

    /** Those that were ordered before the job with this id, whether it is there or not; the newest first. */
    @Transactional(readOnly = true)
    public List<PrintJob> before(long id, int limit) {
        return jobs.before(id, limit);
    }

    /** All that are not over: they wait, run or are paused; the newest first. */
    @Transactional(readOnly = true)
    public List<PrintJob> open() {
        return jobs.open();
    }

    /** Those that are over; the newest first. */
    @Transactional(readOnly = true)
    public List<PrintJob> over(int limit) {
        return jobs.over(limit);
    }

    /**
     * What somebody should know of the sheets of a job, in Vietnamese: what preflight found when it was ordered, then of
     * sheets that are printed, where they have less room or another length than usual.
     */
    @Transactional(readOnly = true)
    public List<String> warnings(long id) {
        return Stream.concat(warnings.of(id).stream(), warnings.ofSheets(id).stream())
                .toList();
    }

    /** The sheets that failed, in order. */
    @Transactional(readOnly = true)
    public List<RowFailure> failures(long id) {
        return rows.failures(id);
    }

    /** Time to the last sheet of a running job; empty while nobody knows. */
    public OptionalLong secondsLeft(PrintJob job) {
        return job.state() == PrintJobState.RUNNING ? pace.secondsLeft(job) : OptionalLong.empty();
    }

    /** Stops after the chunk in hand. */
    public PrintJob pause(long id, String by) {
        return changes.pause(id, by);
    }

    /** Goes on where it was. A failed job tries again what it has no file of. */
    public PrintJob resume(long id, String by) {
        return changes.resume(id, by);
    }

    /**
     * Never goes on again: what was printed of it is taken off the disk, it has no file and counts nowhere. A job that runs
     * stops after the sheets in hand. When this returns, no power cut brings the job back.
     *
     * @throws Refusal CONFLICT if it is done or dropped already
     */
    public PrintJob cancel(long id, String by) {
        PrintJob cancelled = changes.cancel(id, by);
        ledger.sync();
        return cancelled;
    }

    /**
     * Takes the file of a job that is done off the disk, with what the ZIP is made of. What was fetched before stays
     * printed in the records.
     *
     * @throws Refusal CONFLICT if it is not done
     */
    public PrintJob discard(long id, String by) {
        PrintJob discarded = changes.discard(id, by);
        ledger.sync();
        return discarded;
    }

    /** The bound file, to be looked at only; refused (CONFLICT) before the job is done. */
    @Transactional(readOnly = true)
    public Path file(long id) {
        PrintJob job = done(id);
        return files.stored(Objects.requireNonNull(job.fileSha256(), "a job that is done has a file"));
    }

    /** The bound file for whoever prints it: the first time the job goes into the records as printed. */
    public Path fetch(long id, String by) {
        Path file = file(id);
        remember(id, JobPaper::ofFile, by);
        return file;
    }

    /** What the bound file is called when saved, without ending. */
    public static String fileName(PrintJob job) {
        return JobFiles.name(job);
    }

    /**
     * Each sheet as a tagged file of its own, for whoever prints them: as {@link #fetch}. Refused (CONFLICT) before the job
     * is done, and then nothing is written; what does not get through to the end is not printed.
     */
    public void fetchZip(long id, OutputStream out, String by) throws IOException {
        zip.write(done(id), out);
        remember(id, JobPaper::ofSingleFiles, by);
    }

    private void remember(long id, BiFunction<PrintJob, List<JobRow>, JobPaper> paper, String by) {
        if (changes.fetched(id, paper, by)) {
            ledger.sync();
        }
    }

    /** What an order comes to, sheet by sheet; nothing is saved. Refuses with every problem of the order at once. */
    @Transactional(readOnly = true)
    public List<OrderedSheet> sheets(PrintOrder order) {
        return samples.list(order);
    }

    /**
     * One sheet of an order as it will be printed; nothing is saved.
     *
     * @param number from 1; refused (INVALID) if the order has no such sheet
     */
    public PrintedSheet preview(PrintOrder order, int number) {
        return samples.print(order, number);
    }

    /** How the paper of its file is turned over: as its sheets came out, before that as they usually do. */
    @Transactional(readOnly = true)
    public Turning turning(PrintJob job) {
        Imposition how = job.imposition();
        int longest = rows.longest(job.id());
        return longest > 0 ? how.turning(job.product(), longest) : how.turning(job.product());
    }

    /** Refuses a job that has no file yet, or no longer. */
    @Transactional(readOnly = true)
    public PrintJob done(long id) {
        PrintJob job = changes.known(id);
        if (job.state() != PrintJobState.DONE) {
            throw Refusal.of(
                    Refusal.Kind.CONFLICT,
                    "Đợt in %d %s (%s, %d/%d tờ); %s."
                            .formatted(
                                    id,
                                    JobWords.noFile(job.state()),
                                    JobWords.state(job.state()),
                                    job.done(),
                                    job.total(),
                                    JobWords.advice(job.state())),
                    "Print job %d is %s".formatted(id, job.state()));
        }
        return job;
    }
}
