package vn.langso.media.print.tagging;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.w3c.dom.Element;

/** What a heading cell heads: its column, or its row where the source says so. */
final class TableScope {
    private TableScope() {}

    static PdfDictionary of(Element heading) {
        PdfDictionary attributes = new PdfDictionary();
        attributes.put(new PdfName("O"), new PdfName("Table"));
        attributes.put(
                new PdfName("Scope"), new PdfName(heading.getAttribute("scope").equals("row") ? "Row" : "Column"));
        return attributes;
    }
}
