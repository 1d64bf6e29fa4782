package vn.langso.media.print.tagging;

import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;

/** Says where a page is drawn. */
@FunctionalInterface
public interface Canvas {
    /** Straight onto the paper. */
    Canvas PAPER = (paper, writer) -> paper;

    /** What takes the drawing of the page that begins. */
    PdfContentByte of(PdfContentByte paper, PdfWriter writer);
}
