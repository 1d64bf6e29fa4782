package vn.langso.media.print;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.xhtmlrenderer.pdf.DefaultPDFCreationListener;
import org.xhtmlrenderer.pdf.ITextRenderer;

/**
 * Says in the file that it is Vietnamese and that its title is to be shown; title and author come from the sheet's head.
 * A tagged file also says that it keeps to PDF/UA-1 and PDF/A-3a, and how its colours are meant (sRGB).
 */
final class PdfProperties extends DefaultPDFCreationListener {
    private static final int COMPRESSION = 6;
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
        }
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
