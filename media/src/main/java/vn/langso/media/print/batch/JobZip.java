package vn.langso.media.print.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.config.VietnameseText;
import vn.langso.media.MediaFiles;
import vn.langso.media.print.RolledSheets;
import vn.langso.media.print.SheetPrinter;

/** The sheets of a job as files of their own. Thread-safe. */
@Component
class JobZip {
    private static final Logger LOG = LoggerFactory.getLogger(JobZip.class);
    private static final String NOT_AGAIN =
            "Tờ này không in lại được thành tệp riêng vì phông chữ của máy đã thay đổi; tờ đã in nằm trong tệp in cả đợt.";

    private final JdbcJobRows rows;
    private final MediaFiles files;
    private final SheetPrinter printer;
    private final ReentrantLock turn = new ReentrantLock(true);

    JobZip(JdbcJobRows rows, MediaFiles files, SheetPrinter printer) {
        this.rows = rows;
        this.files = files;
        this.printer = printer;
    }

    /**
     * Each sheet as a tagged file of its own, printed again from what the job kept of it: so it says what the bound file
     * says. Streamed: one sheet and the sources of one chunk are in memory. Refused before the first byte if a chunk is
     * not there.
     */
    void write(PrintJob job, OutputStream out) throws IOException {
        List<JdbcJobRows.StoredChunk> chunks = rows.chunks(job.id());
        chunks.forEach(chunk -> sheets(job, chunk));
        Map<Integer, List<JobRow>> byChunk = rows.printedByChunk(job.id());
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        // the pages are compressed already
        zip.setLevel(Deflater.BEST_SPEED);
        for (JdbcJobRows.StoredChunk chunk : chunks) {
            RolledSheets sheets = sheets(job, chunk);
            List<JobRow> printed = byChunk.getOrDefault(chunk.number(), List.of());
            for (int i = 0; i < printed.size(); i++) {
                add(zip, entryName(job, printed.get(i)), sheets, i);
            }
        }
        zip.finish();
    }

    private RolledSheets sheets(PrintJob job, JdbcJobRows.StoredChunk chunk) {
        return printer.again(files.verified(chunk.sha256(), "pdf"))
                .orElseThrow(() -> Refusal.of(
                        Refusal.Kind.CONFLICT,
                        "Đợt in %d do bản phần mềm cũ in nên không tách được thành từng tờ; hãy đặt lại đợt in."
                                .formatted(job.id()),
                        "A chunk of print job " + job.id() + " has no sources"));
    }

    /** The file has begun: a sheet that cannot be printed again is told in its place. */
    private void add(ZipOutputStream zip, String name, RolledSheets sheets, int place) throws IOException {
        byte[] content;
        String ending;
        try {
            content = printedInTurn(sheets, place);
            ending = ".pdf";
        } catch (IllegalStateException e) {
            LOG.error("Sheet {} cannot be printed again", name, e);
            content = NOT_AGAIN.getBytes(StandardCharsets.UTF_8);
            ending = ".txt";
        }
        zip.putNextEntry(new ZipEntry(name + ending));
        zip.write(content);
        zip.closeEntry();
    }

    /** However many ask for single sheets: one is printed at a time, the broadcast keeps its processor. */
    private byte[] printedInTurn(RolledSheets sheets, int place) {
        turn.lock();
        try {
            return sheets.print(place);
        } finally {
            turn.unlock();
        }
    }

    private static String entryName(PrintJob job, JobRow row) {
        String recipient = VietnameseText.slug(row.recipient().name());
        return "%04d-%s-%s"
                .formatted(
                        row.number(),
                        recipient.substring(0, Math.min(80, recipient.length())),
                        job.guides().get(row.guide()).slug());
    }
}
