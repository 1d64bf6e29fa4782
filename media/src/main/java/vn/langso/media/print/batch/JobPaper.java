package vn.langso.media.print.batch;

import java.util.List;
import java.util.Objects;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.Imposition;
import vn.langso.media.print.imposition.PaperUse;

/**
 * What comes out of the printer where the sheets of a job are printed. Of paper that holds several, each sheet has its
 * share.
 *
 * @param total of all sheets together
 * @param pagesOnAPaper how many pages of one sheet a paper of its own takes: by this sheets share
 */
record JobPaper(PaperUse total, int pagesOnAPaper) {

    /** The bound file, printed as often as it needs for the copies. */
    static JobPaper ofFile(PrintJob job, List<JobRow> printed) {
        Imposition how = job.imposition();
        if (how == Imposition.NONE) {
            return ofSingleFiles(job, printed);
        }
        int longest = longest(printed);
        int filePages = Objects.requireNonNull(job.filePages(), "a job that is done has a file");
        PaperUse total = PaperUse.of(how, job.product(), longest, filePages, how.runs(printed.size(), job.copies()));
        return new JobPaper(total, how.pagesOnAPaper(job.product(), longest));
    }

    /** Every sheet by itself on paper of its own size, an empty back not counted. */
    static JobPaper ofSingleFiles(PrintJob job, List<JobRow> printed) {
        PrintProduct product = job.product();
        List<PaperUse> each = printed.stream()
                .map(row -> PaperUse.plain(product, row.pages(), job.copies()))
                .toList();
        PaperUse total = new PaperUse(
                Imposition.NONE,
                each.stream().mapToLong(PaperUse::sides).sum(),
                each.stream().mapToLong(PaperUse::sheets).sum());
        return new JobPaper(total, Imposition.NONE.pagesOnAPaper(product, longest(printed)));
    }

    private static int longest(List<JobRow> printed) {
        return printed.stream().mapToInt(JobRow::pages).max().orElse(0);
    }
}
