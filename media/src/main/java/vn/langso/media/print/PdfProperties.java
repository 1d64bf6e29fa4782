package vn.langso.media.print;

import java.util.Objects;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/** Says in the file that it is Vietnamese and that its title is to be shown; title and author come from the sheet's head. */
final class PdfProperties extends DefaultPDFCreationListener {
    private static final int COMPRESSION = 6;

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter(), "no writer before opening");
        writer.setCompressionLevel(COMPRESSION);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
    }
}
