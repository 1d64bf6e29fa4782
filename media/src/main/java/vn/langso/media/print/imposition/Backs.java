package vn.langso.media.print.imposition;

import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Which pages lie behind one another, so that nobody's page comes on the back of somebody else's. Stateless.
 */
final class Backs {
    private Backs() {}

    /** How many sides a document of so many pages takes: where the file is printed on both, each sheet has two. */
    static int padded(int pages, boolean duplex) {
        return duplex && pages % 2 == 1 ? pages + 1 : pages;
    }

    /** Sets what a viewer's print dialog offers: an office printer may be set to two sides, or to the other edge. */
    static void tell(PdfWriter writer, Turning turning) {
        writer.addViewerPreference(PdfName.DUPLEX, name(turning));
    }

    private static PdfName name(Turning turning) {
        return switch (turning) {
            case ONE_SIDE -> PdfName.SIMPLEX;
            case SHORT_EDGE -> PdfName.DUPLEXFLIPSHORTEDGE;
            case LONG_EDGE -> PdfName.DUPLEXFLIPLONGEDGE;
        };
    }
}
