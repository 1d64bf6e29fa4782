package vn.langso.media.print.imposition;

import org.openpdf.text.pdf.PdfImportedPage;

/** A page that is placed on other paper, as vectors; text stays text. Lengths in points. */
record Leaf(PdfImportedPage page) {
    double width() {
        return page.getWidth();
    }

    double height() {
        return page.getHeight();
    }
}
