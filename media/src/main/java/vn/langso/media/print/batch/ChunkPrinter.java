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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.MediaFiles;
import vn.langso.media.WorkFolder;
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
        Map<Integer, FirstSheets.Seen> first = firstSheets(job, rows);
        Map<Integer, String> broken = objections(first);
        try (WorkFolder folder = files.workFolder()) {
            Path file = folder.file("chunk.pdf");
            List<Outcome> outcomes = attempt(job, rows, first, broken, file);
            while (outcomes.size() < rows.size()) {
                outcomes = attempt(job, rows, first, broken, file);
            }
            boolean any = outcomes.stream().anyMatch(Outcome::printed);
            return new Chunk(number, any ? Optional.of(files.take(file, "pdf")) : Optional.empty(), outcomes);
        }
    }

    /** The first sheet of each row's guide, by the number of the row. */
    private Map<Integer, FirstSheets.Seen> firstSheets(PrintJob job, List<JobRow> rows) {
        Map<Integer, FirstSheets.Seen> seen = new TreeMap<>();
        rows.forEach(row -> seen.put(row.number(), firstSheet(job, row)));
        return seen;
    }

    private FirstSheets.Seen firstSheet(PrintJob job, JobRow row) {
        try {
            return firstSheets.seen(job, row);
        } catch (RuntimeException e) {
            LOG.error("Sheet {} of job {} cannot be looked at", row.number(), job.id(), e);
            return new FirstSheets.Seen(OUR_FAULT, 0, List.of());
        }
    }

    /** Rows that are not to be printed, each with the reason. */
    private static Map<Integer, String> objections(Map<Integer, FirstSheets.Seen> first) {
        Map<Integer, String> reasons = new TreeMap<>();
        first.forEach((row, seen) -> {
            if (!seen.objection().isEmpty()) {
                reasons.put(row, seen.objection());
            }
        });
        return reasons;
    }

    /** Fewer outcomes than rows if a sheet spoilt the file: the next attempt leaves it out. */
    private List<Outcome> attempt(
            PrintJob job,
            List<JobRow> rows,
            Map<Integer, FirstSheets.Seen> first,
            Map<Integer, String> broken,
            Path file) {
        List<Outcome> outcomes = new ArrayList<>();
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file));
                SheetRoll roll = printer.roll(out).keepingSources()) {
            for (JobRow row : rows) {
                String objection = broken.get(row.number());
                Outcome outcome = objection == null
                        ? add(roll, job, row, first.getOrDefault(row.number(), FirstSheets.Seen.NOTHING))
                        : failed(row, objection);
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

    private Outcome add(SheetRoll roll, PrintJob job, JobRow row, FirstSheets.Seen first) {
        try {
            SheetWork.Sheet sheet = work.sheet(job, row);
            SheetRoll.Added added = roll.add(job.product(), job.style(), sheet.guide(), sheet.context());
            return new Outcome(row, added.pages(), first.beside(added), "");
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
