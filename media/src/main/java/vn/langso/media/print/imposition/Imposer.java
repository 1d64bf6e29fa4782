package vn.langso.media.print.imposition;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfCopy;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfSmartCopy;
import org.openpdf.text.pdf.PdfWriter;
import vn.langso.media.print.PrintProduct;

/**
 * Binds files of sheets into one that a printer takes. Pages are placed as they are, never as pictures. Imposed files are
 * for printing: they have no tags. Holds one file at a time in memory. Stateless and thread-safe.
 */
public final class Imposer {
    /** The tri-fold's folds seen from its outer and its inner side. */
    private static final List<Double> OUTER_FOLDS = List.of(97.0, 197.0);

    private static final List<Double> INNER_FOLDS = List.of(100.0, 200.0);

    private Imposer() {}

    /**
     * Writes the bound file and returns how many pages it has.
     *
     * @param copies how many of each sheet are wanted: many fill paper of their own
     * @param title of the file, shown by viewers
     */
    public static int bind(
            Imposition how, PrintProduct product, int copies, List<SheetFile> files, String title, Path target) {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target))) {
            Turning turning = how.turning(product, mostPages(files));
            return how == Imposition.NONE
                    ? joined(files, title, turning, out)
                    : laid(new Order(how, product, copies, turning), files, title, out);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot bind " + title, e);
        }
    }

    /** How sheets are laid. */
    private record Order(Imposition how, PrintProduct product, int copies, Turning turning) {
        Plan plan() {
            return Imposer.plan(how, product, turning != Turning.ONE_SIDE);
        }

        boolean eachOnItsOwn(List<SheetFile> files) {
            int sheets = files.stream().mapToInt(file -> file.pages().size()).sum();
            return how.fillsPaperOfItsOwn(sheets, copies);
        }
    }

    private static int mostPages(List<SheetFile> files) {
        return files.stream()
                .flatMap(file -> file.pages().stream())
                .mapToInt(Integer::intValue)
                .max()
                .orElse(0);
    }

    static Plan plan(Imposition how, PrintProduct product, boolean duplex) {
        return switch (how) {
            case TWO_UP -> GridPlan.twoUp(duplex);
            case FOUR_UP -> GridPlan.fourUp(duplex);
            case BOOKLET -> new BookletPlan();
            case TILES -> new TilePlan();
            case NONE, PRINT_SHOP ->
                product == PrintProduct.TRIFOLD
                        ? new PrintShopPlan(OUTER_FOLDS, INNER_FOLDS, duplex)
                        : new PrintShopPlan(List.of(), List.of(), duplex);
        };
    }

    /**
     * Page by page as they are, with an empty one where a back is missing. What is equal – fonts of a file, pages that all
     * recipients share – is stored once.
     */
    private static int joined(List<SheetFile> files, String title, Turning turning, OutputStream out)
            throws IOException {
        Document pdf = new Document();
        PdfCopy copy = new PdfSmartCopy(pdf, out);
        describe(pdf, copy, title, turning);
        pdf.open();
        int written = 0;
        for (SheetFile file : files) {
            try (PdfReader reader = new PdfReader(file.pdf().toString())) {
                int page = 1;
                for (int pages : file.pages()) {
                    int sides = Backs.padded(pages, turning != Turning.ONE_SIDE);
                    for (int side = 0; side < sides; side++) {
                        if (side < pages) {
                            copy.addPage(copy.getImportedPage(reader, page++));
                        } else {
                            copy.addPage(reader.getPageSize(page - 1), 0);
                        }
                    }
                    written += sides;
                }
                copy.freeReader(reader);
            }
        }
        pdf.close();
        return written;
    }

    private static int laid(Order order, List<SheetFile> files, String title, OutputStream out) throws IOException {
        Plan plan = order.plan();
        boolean eachOnItsOwn = order.eachOnItsOwn(files);
        Document pdf = new Document();
        PdfWriter writer = PdfWriter.getInstance(pdf, out);
        describe(pdf, writer, title, order.turning());
        Paper paper = new Paper(pdf, writer);
        List<PdfReader> read = new ArrayList<>();
        List<List<Leaf>> together = new ArrayList<>();
        for (SheetFile file : files) {
            PdfReader reader = new PdfReader(file.pdf().toString());
            int page = 1;
            for (int i = 0; i < file.pages().size(); i++) {
                int pages = file.pages().get(i);
                List<Leaf> leaves =
                        leaves(writer, reader, page, pages, file.names().get(i));
                page += pages;
                together.addAll(eachOnItsOwn ? Collections.nCopies(plan.documents(), leaves) : List.of(leaves));
                if (together.size() == plan.documents()) {
                    plan.lay(together, paper);
                    together = new ArrayList<>();
                }
            }
            read.add(reader);
            if (paper.isOpen()) {
                forget(read, writer);
            }
        }
        if (!together.isEmpty()) {
            plan.lay(together, paper);
        }
        pdf.close();
        return writer.getPageNumber() - 1;
    }

    /** What was imported is written now, so that the files need not be kept. */
    private static void forget(List<PdfReader> read, PdfWriter writer) throws IOException {
        for (PdfReader reader : read) {
            writer.freeReader(reader);
        }
        read.clear();
    }

    static List<Leaf> leaves(PdfWriter writer, PdfReader reader, int first, int count, String sheet) {
        List<Leaf> leaves = new ArrayList<>();
        for (int page = first; page < first + count; page++) {
            leaves.add(new Leaf(writer.getImportedPage(reader, page), sheet, page - first + 1, count));
        }
        return leaves;
    }

    static void describe(Document pdf, PdfWriter writer, String title, Turning turning) {
        pdf.addTitle(title);
        pdf.addCreator("Làng Số");
        writer.setPdfVersion(PdfWriter.VERSION_1_7);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        Backs.tell(writer, turning);
    }
}
