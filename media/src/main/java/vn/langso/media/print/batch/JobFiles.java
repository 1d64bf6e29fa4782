package vn.langso.media.print.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.langso.media.MediaFiles;
import vn.langso.media.WorkFolder;
import vn.langso.media.print.imposition.Imposer;
import vn.langso.media.print.imposition.SheetFile;

/** The bound file of a job, made from its chunks. Thread-safe. */
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
        Map<Integer, List<JobRow>> byChunk = rows.printedByChunk(job.id());
        rows.chunks(job.id())
                .forEach(chunk -> chunks.add(file(job, chunk, byChunk.getOrDefault(chunk.number(), List.of()))));
        try (WorkFolder folder = files.workFolder()) {
            Path bound = folder.file("bound.pdf");
            int pages = Imposer.bind(job.imposition(), job.product(), job.copies(), chunks, name(job), bound);
            return new Bound(files.take(bound, "pdf"), pages);
        }
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

    private SheetFile file(PrintJob job, JdbcJobRows.StoredChunk chunk, List<JobRow> printed) {
        return new SheetFile(
                files.verified(chunk.sha256(), "pdf"),
                printed.stream().map(JobRow::pages).toList(),
                printed.stream()
                        .map(row -> row.recipient().name() + " · "
                                + job.guides().get(row.guide()).title())
                        .toList());
    }
}
