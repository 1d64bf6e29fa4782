package vn.langso.media.print.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.MediaFiles;
import vn.langso.media.WorkFolder;
import vn.langso.media.print.Finding;
import vn.langso.media.print.SheetPrinter;
import vn.langso.media.print.SheetRoll;

/** Prints one chunk of a job into one stored file. A sheet that fails is told and left out; the others go on. Thread-safe. */
@Component
class ChunkPrinter {
    private static final Logger LOG = LoggerFactory.getLogger(ChunkPrinter.class);
    private static final String OUR_FAULT =
            "Phần mềm không dàn được trang này; hãy báo quản trị viên (chi tiết nằm trong nhật ký máy chủ).";

    private final SheetPrinter printer;
    private final FirstSheets firstSheets;
    private final SheetWork work;
    private final MediaFiles files;

    ChunkPrinter(SheetPrinter printer, FirstSheets firstSheets, SheetWork work, MediaFiles files) {
        this.printer = printer;
        this.firstSheets = firstSheets;
        this.work = work;
        this.files = files;
    }

    /** A row with what became of it: pages, with what somebody should know of them, or why not. */
    record Outcome(JobRow row, int pages, String warning, String failure) {
        boolean printed() {
            return failure.isEmpty();
        }
    }

    /** @param sha256 hash of the file; empty if no row could be printed */
    record Chunk(int number, Optional<String> sha256, List<Outcome> outcomes) {}

    Chunk print(PrintJob job, int number, List<JobRow> rows) {
        Map<Integer, String> broken = objections(job, rows);
        try (WorkFolder folder = files.workFolder()) {
            Path file = folder.file("chunk.pdf");
            List<Outcome> outcomes = attempt(job, rows, broken, file);
            while (outcomes.size() < rows.size()) {
                outcomes = attempt(job, rows, broken, file);
            }
            boolean any = outcomes.stream().anyMatch(Outcome::printed);
            return new Chunk(number, any ? Optional.of(files.take(file, "pdf")) : Optional.empty(), outcomes);
        }
    }

    /** Rows that are not to be printed, each with the reason. */
    private Map<Integer, String> objections(PrintJob job, List<JobRow> rows) {
        Map<Integer, String> reasons = new TreeMap<>();
        for (JobRow row : rows) {
            String objection = objection(job, row);
            if (!objection.isEmpty()) {
                reasons.put(row.number(), objection);
            }
        }
        return reasons;
    }

    private String objection(PrintJob job, JobRow row) {
        try {
            return firstSheets.objection(job, row);
        } catch (RuntimeException e) {
            LOG.error("Sheet {} of job {} cannot be looked at", row.number(), job.id(), e);
            return OUR_FAULT;
        }
    }

    /** Fewer outcomes than rows if a sheet spoilt the file: the next attempt leaves it out. */
    private List<Outcome> attempt(PrintJob job, List<JobRow> rows, Map<Integer, String> broken, Path file) {
        List<Outcome> outcomes = new ArrayList<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                SheetRoll roll = printer.roll(out).keepingSources()) {
            for (JobRow row : rows) {
                Outcome outcome =
                        broken.containsKey(row.number()) ? failed(row, broken.get(row.number())) : add(roll, job, row);
                if (!roll.isWhole()) {
                    broken.put(row.number(), OUR_FAULT);
                    return List.of();
                }
                outcomes.add(outcome);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write a chunk of job " + job.id(), e);
        }
        return outcomes;
    }

    private Outcome add(SheetRoll roll, PrintJob job, JobRow row) {
        try {
            SheetWork.Sheet sheet = work.sheet(job, row);
            SheetRoll.Added added = roll.add(job.product(), job.style(), sheet.guide(), sheet.context());
            String warning = added.findings().stream().map(Finding::sentence).collect(Collectors.joining(" "));
            return new Outcome(row, added.pages(), warning, "");
        } catch (Refusal refusal) {
            return failed(row, refusal.detail());
        } catch (RuntimeException e) {
            LOG.error(
                    "Sheet {} of job {} for '{}' failed",
                    row.number(),
                    job.id(),
                    row.recipient().name(),
                    e);
            return failed(row, OUR_FAULT);
        }
    }

    private static Outcome failed(JobRow row, String why) {
        return new Outcome(row, 0, "", why);
    }
}
