package vn.langso.web.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.batch.OrderedGuide;
import vn.langso.media.print.batch.PrintJob;
import vn.langso.media.print.batch.PrintJobState;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.media.print.batch.RowFailure;
import vn.langso.media.print.imposition.Imposition;

/**
 * A print job as the API tells it.
 *
 * @param done sheets that are printed or have failed
 * @param warnings what preflight found on the first sheets when the job was ordered, then of printed sheets that differ:
 *     they are printed all the same
 * @param secondsLeft to the last sheet, null while nobody knows
 * @param pages of the bound file, null before it is there
 * @param detail why the job failed as a whole
 * @param fetchedAt when its file or its ZIP was fetched for the first time: from then on it counts as printed
 * @param droppedAt when it was cancelled, or its file taken off the disk
 */
record PrintJobAnswer(
        long id,
        PrintJobState state,
        int done,
        int total,
        int failed,
        List<RowFailure> failures,
        List<String> warnings,
        @Nullable Long secondsLeft,
        List<OrderedGuide> guides,
        PrintProduct product,
        LeafletStyle style,
        Imposition imposition,
        int copies,
        @Nullable Integer pages,
        @Nullable String detail,
        String requestedBy,
        OffsetDateTime requestedAt,
        @Nullable OffsetDateTime finishedAt,
        @Nullable String fetchedBy,
        @Nullable OffsetDateTime fetchedAt,
        @Nullable String droppedBy,
        @Nullable OffsetDateTime droppedAt) {

    static PrintJobAnswer of(PrintJob job, PrintJobs jobs, CommuneTimes times) {
        var left = jobs.secondsLeft(job);
        PrintJob.Deed fetched = job.fetched();
        PrintJob.Deed dropped = job.dropped();
        return new PrintJobAnswer(
                job.id(),
                job.state(),
                job.done(),
                job.total(),
                job.failed(),
                job.failed() == 0 ? List.of() : jobs.failures(job.id()),
                jobs.warnings(job.id()),
                left.isPresent() ? left.getAsLong() : null,
                job.guides(),
                job.product(),
                job.style(),
                job.imposition(),
                job.copies(),
                job.filePages(),
                job.detail(),
                job.requestedBy(),
                times.shown(job.requestedAt()),
                times.shownIfKnown(job.finishedAt()),
                fetched == null ? null : fetched.by(),
                fetched == null ? null : times.shown(fetched.at()),
                dropped == null ? null : dropped.by(),
                dropped == null ? null : times.shown(dropped.at()));
    }
}
