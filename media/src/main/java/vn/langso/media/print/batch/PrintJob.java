package vn.langso.media.print.batch;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;

/**
 * A job as it stands.
 *
 * @param done sheets that are printed or have failed
 * @param total sheets ordered
 * @param failed number of sheets that failed
 * @param filePages pages of the bound file, null until it is there
 * @param detail why it failed as a whole, in Vietnamese
 * @param fetched when the file, or the ZIP, was fetched for the first time: from then on the job counts as printed
 * @param dropped when it was cancelled, or its file taken off the disk
 */
public record PrintJob(
        long id,
        PrintProduct product,
        LeafletStyle style,
        Imposition imposition,
        int copies,
        URI baseAddress,
        LocalDate printedOn,
        PrintJobState state,
        int done,
        int total,
        int failed,
        List<OrderedGuide> guides,
        @Nullable String fileSha256,
        @Nullable Integer filePages,
        @Nullable String detail,
        String requestedBy,
        Instant requestedAt,
        @Nullable Instant finishedAt,
        @Nullable Deed fetched,
        @Nullable Deed dropped) {
    /** Somebody did something. */
    public record Deed(String by, Instant at) {}

    public PrintJob {
        guides = List.copyOf(guides);
    }
}
