package vn.langso.media.print.imposition;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import org.openpdf.text.Document;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.PrintedSheet;

/**
 * Arranges a single sheet on the paper that is fed. Where several fit – 2-up, 4-up – the same one fills the paper, so that
 * nothing but the same copies falls out of the cutter. Such files are for printing: they have no tags. Stateless and
 * thread-safe.
 */
public final class OneDocument {

    private OneDocument() {}

    /**
     * The sheet, arranged.
     *
     * @param how fits the product; {@link Imposition#NONE} leaves the sheet as it is
     */
    public static PrintedSheet laid(Imposition how, PrintProduct product, PrintedSheet sheet) {
        if (how == Imposition.NONE) {
            return sheet;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String name = sheet.fileName().replaceFirst("\\.pdf$", "") + "-" + how.word();
        int pages = lay(how, product, sheet, name, out);
        return new PrintedSheet(name + ".pdf", out.toByteArray(), pages);
    }

    private static int lay(
            Imposition how, PrintProduct product, PrintedSheet sheet, String title, ByteArrayOutputStream out) {
        Turning turning = how.turning(product, sheet.pages());
        Plan plan = Imposer.plan(how, product, turning != Turning.ONE_SIDE);
        try (PdfReader reader = new PdfReader(sheet.pdf())) {
            Document pdf = new Document();
            PdfWriter writer = PdfWriter.getInstance(pdf, out);
            Imposer.describe(pdf, writer, title, turning);
            // imported once, however often it stands there
            List<Leaf> leaves = Imposer.leaves(writer, reader, 1, reader.getNumberOfPages(), title);
            plan.lay(Collections.nCopies(plan.documents(), leaves), new Paper(pdf, writer));
            pdf.close();
            return writer.getPageNumber() - 1;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot arrange " + sheet.fileName(), e);
        }
    }
}
