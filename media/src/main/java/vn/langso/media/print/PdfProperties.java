package vn.langso.media.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;

/**
 * Says in the file that it is Vietnamese and that its title is to be shown; title and author come from the sheet's head.
 * A tagged file also says that it keeps to PDF/UA-1 and PDF/A-3a, and how its colours are meant (sRGB).
 */
final class PdfProperties extends DefaultPDFCreationListener {
    private static final int COMPRESSION = 6;
    /** Templates of what is read from one side, and of what is turned over its short edge. */
    private static final Set<String> HANGING = Set.of("poster", "qr-cards", "week");

    private static final Set<String> LANDSCAPE = Set.of("trifold", "bilingual");
    private static final String SRGB = "sRGB IEC61966-2.1";
    private @Nullable Document tagged;

    /** The next file is tagged after this document; null for a plain one. */
    void tag(@Nullable Document document) {
        tagged = document;
    }

    @Override
    public void preOpen(ITextRenderer renderer) {
        PdfWriter writer = Objects.requireNonNull(renderer.getWriter(), "no writer before opening");
        writer.setCompressionLevel(COMPRESSION);
        writer.setViewerPreferences(PdfWriter.DisplayDocTitle);
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
        Document document = tagged;
        if (document != null) {
            writer.setTagged();
            writer.setPDFXConformance(PdfWriter.PDFA3A);
            byte[] description = XmpPacket.of(document);
            writer.setXmpMetadata(description);
            writer.addViewerPreference(PdfName.DUPLEX, backs(document, pages(renderer)));
        }
    }

    /** What the print dialog is to offer: an office printer may be set to one side, or to the other edge. */
    private static PdfName backs(Document sheet, int pages) {
        Set<String> kind = Set.of(((Element) sheet.getElementsByTagName("body").item(0))
                .getAttribute("class")
                .split(" "));
        if (pages == 1 || !Collections.disjoint(kind, HANGING)) {
            return PdfName.SIMPLEX;
        }
        return Collections.disjoint(kind, LANDSCAPE) ? PdfName.DUPLEXFLIPLONGEDGE : PdfName.DUPLEXFLIPSHORTEDGE;
    }

    private static int pages(ITextRenderer renderer) {
        BlockBox root = Objects.requireNonNull(renderer.getRootBox(), "nothing laid out");
        return Objects.requireNonNull(root.getLayer(), "root without layer")
                .getPages()
                .size();
    }

    @Override
    public void onClose(ITextRenderer renderer) {
        if (tagged != null) {
            colours(Objects.requireNonNull(renderer.getWriter(), "no writer before closing"));
        }
    }

    private static void colours(PdfWriter writer) {
        try {
            ICC_Profile profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB);
            writer.setOutputIntents(SRGB, "", "http://www.color.org", SRGB, profile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the colour profile", e);
        }
    }
}
