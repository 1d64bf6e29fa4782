package vn.langso.media.print.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.stereotype.Component;
import vn.langso.config.VietnameseText;
import vn.langso.media.MediaFiles;
import vn.langso.media.WorkFolder;
import vn.langso.media.print.imposition.Imposer;
import vn.langso.media.print.imposition.SheetFile;

/** The files of a job: bound from its chunks, or sheet by sheet. Thread-safe. */
@Component
class JobFiles {
    private final JdbcJobRows rows;
    private final MediaFiles files;

    JobFiles(JdbcJobRows rows, MediaFiles files) {
        this.rows = rows;
        this.files = files;
    }

    /** The bound file in the store. */
    record Bound(String sha256, int pages) {}

    Bound bind(PrintJob job) {
        List<SheetFile> chunks = new ArrayList<>();
        Map<Integer, List<JobRow>> byChunk = printedByChunk(job.id());
        rows.chunks(job.id())
                .forEach(chunk -> chunks.add(file(chunk, byChunk.getOrDefault(chunk.number(), List.of()))));
        try (WorkFolder folder = files.workFolder()) {
            Path bound = folder.file("bound.pdf");
            int pages = Imposer.bind(job.imposition(), job.product(), chunks, name(job), bound);
            return new Bound(files.take(bound, "pdf"), pages);
        }
    }

    /** Each sheet as a file of its own, in the version that was printed; streamed, one chunk in memory at a time. */
    void zip(PrintJob job, OutputStream out) throws IOException {
        Map<Integer, List<JobRow>> byChunk = printedByChunk(job.id());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // the pages are compressed already
        zip.setLevel(Deflater.BEST_SPEED);
        for (JdbcJobRows.StoredChunk chunk : rows.chunks(job.id())) {
            List<JobRow> printed = byChunk.getOrDefault(chunk.number(), List.of());
            SheetFile file = file(chunk, printed);
            for (int i = 0; i < printed.size(); i++) {
                zip.putNextEntry(new ZipEntry(entryName(job, printed.get(i))));
                zip.write(Imposer.extract(file, i));
                zip.closeEntry();
            }
        }
        zip.finish();
    }

    Path stored(String sha256) {
        return files.verified(sha256, "pdf");
    }

    /** For example "to-roi-cai-dat-vneid-ban-3-dot-12". */
    static String name(PrintJob job) {
        OrderedGuide first = job.guides().getFirst();
        String guides = job.guides().size() == 1
                ? first.slug() + "-ban-" + first.version()
                : job.guides().size() + "-bai";
        return "%s-%s-dot-%d".formatted(job.product().word(), guides, job.id());
    }

    private static String entryName(PrintJob job, JobRow row) {
        String recipient = VietnameseText.slug(row.recipient().name());
        return "%04d-%s-%s.pdf"
                .formatted(
                        row.number(),
                        recipient.substring(0, Math.min(80, recipient.length())),
                        job.guides().get(row.guide()).slug());
    }

    private Map<Integer, List<JobRow>> printedByChunk(long job) {
        return rows.all(job).stream()
                .filter(row -> row.state() == JobRow.State.PRINTED)
                .collect(Collectors.groupingBy(JobRow::chunk));
    }

    private SheetFile file(JdbcJobRows.StoredChunk chunk, List<JobRow> printed) {
        return new SheetFile(
                files.verified(chunk.sha256(), "pdf"),
                printed.stream().map(JobRow::pages).toList());
    }
}
