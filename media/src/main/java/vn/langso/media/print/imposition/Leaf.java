package vn.langso.media.print.imposition;

import org.openpdf.text.pdf.PdfImportedPage;

/**
 * A page that is placed on other paper, as vectors; text stays text. Lengths in points.
 *
 * @param sheet what people call the sheet it belongs to
 * @param number which of its pages it is, from 1
 * @param pages how many it has
 */
record Leaf(PdfImportedPage page, String sheet, int number, int pages) {
    double width() {
        return page.getWidth();
    }

    double height() {
        return page.getHeight();
    }
}
