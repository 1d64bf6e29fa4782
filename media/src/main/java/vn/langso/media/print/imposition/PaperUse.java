package vn.langso.media.print.imposition;

import org.jspecify.annotations.Nullable;
import vn.langso.media.print.PaperSize;
import vn.langso.media.print.PrintProduct;

/**
 * What comes out of a printer.
 *
 * @param how decides, with the product, how large the paper is
 * @param sides of paper, all print-outs together
 * @param sheets of paper that these are the sides of
 * @param fed the paper to which a printer fits every page; null for that of the product as it is arranged
 */
public record PaperUse(
        Imposition how, long sides, long sheets, @Nullable PaperSize fed) {

    /** On the paper of the product as it is arranged. */
    public PaperUse(Imposition how, long sides, long sheets) {
        this(how, sides, sheets, null);
    }

    /** Sheets of a product on paper of their own size, each of so many pages. */
    public static PaperUse plain(PrintProduct product, int pages, int copies) {
        return of(Imposition.NONE, product, pages, pages, copies);
    }

    /**
     * A file that is printed so many times.
     *
     * @param sheetPages of one document before it was arranged, the longest of the file
     * @param filePages of the file as it is printed
     */
    public static PaperUse of(Imposition how, PrintProduct product, int sheetPages, int filePages, long times) {
        boolean turned = how.turning(product, sheetPages) != Turning.ONE_SIDE;
        return new PaperUse(how, times * filePages, times * (turned ? (filePages + 1) / 2 : filePages));
    }

    /** As many sides and sheets of the paper that lies in the printer. */
    public PaperUse on(@Nullable PaperSize paper) {
        return new PaperUse(how, sides, sheets, paper);
    }

    /** Of one side, mm². */
    public double area(PrintProduct product) {
        return fed == null ? how.paperArea(product) : fed.area();
    }
}
