package vn.langso.media.print.imposition;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfWriter;
import vn.langso.config.VietnameseText;

/** The paper that is fed: opens pages, places leaves, draws marks. Lengths in millimetres, from the lower left corner. */
final class Paper {
    private static final double POINTS = 72 / 25.4;
    private static final float HAIRLINE = 0.25f;
    private static final String NOTE_FACE = "liberation/LiberationSans-Regular.ttf";
    private static final float NOTE_SIZE = 7;
    /** What a margin holds on one line. */
    private static final int LONGEST_NOTE = 110;

    private final Document document;
    private final PdfWriter writer;
    private @Nullable BaseFont noteFace;
    private boolean begun;

    Paper(Document document, PdfWriter writer) {
        this.document = document;
        this.writer = writer;
    }

    /** The next page of this size; it is written even if nothing is placed on it. */
    void page(double width, double height) {
        document.setPageSize(new Rectangle(points(width), points(height)));
        if (begun) {
            document.newPage();
        } else {
            document.open();
            begun = true;
        }
        writer.setPageEmpty(false);
    }

    /** Whether a page was begun; before, nothing can be written. */
    boolean isOpen() {
        return begun;
    }

    void place(Leaf leaf, double left, double bottom) {
        writer.getDirectContent().addTemplate(leaf.page(), points(left), points(bottom));
    }

    /** Only what lies inside the window is seen. */
    void placeInWindow(Leaf leaf, double left, double bottom, Window window) {
        PdfContentByte ink = writer.getDirectContent();
        ink.saveState();
        ink.rectangle(points(window.left()), points(window.bottom()), points(window.width()), points(window.height()));
        ink.clip();
        ink.newPath();
        place(leaf, left, bottom);
        ink.restoreState();
    }

    /** A hairline. */
    void line(double fromX, double fromY, double toX, double toY) {
        PdfContentByte ink = writer.getDirectContent();
        ink.setLineWidth(HAIRLINE);
        ink.moveTo(points(fromX), points(fromY));
        ink.lineTo(points(toX), points(toY));
        ink.stroke();
    }

    /** A dashed hairline: fold or glue here. */
    void dashes(double fromX, double fromY, double toX, double toY) {
        PdfContentByte ink = writer.getDirectContent();
        ink.saveState();
        ink.setLineDash(2, 2, 0);
        line(fromX, fromY, toX, toY);
        ink.restoreState();
    }

    /** Small words for whoever handles the paper, from the left end of their base line. */
    void note(String words, double left, double baseLine) {
        String clean = VietnameseText.clean(words);
        PdfContentByte ink = writer.getDirectContent();
        ink.beginText();
        ink.setFontAndSize(noteFace(), NOTE_SIZE);
        ink.setTextMatrix(points(left), points(baseLine));
        ink.showText(clean.length() <= LONGEST_NOTE ? clean : clean.substring(0, LONGEST_NOTE) + "…");
        ink.endText();
    }

    /** Embedded: a printer's own face lacks Vietnamese letters. */
    private BaseFont noteFace() {
        if (noteFace == null) {
            try {
                noteFace = BaseFont.createFont(NOTE_FACE, BaseFont.IDENTITY_H, BaseFont.EMBEDDED);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return noteFace;
    }

    /** The finished size and the paint beyond it, for the print shop's programs; call before the page is opened. */
    void boxes(Window trim, double bleed) {
        writer.setBoxSize("trim", rectangle(trim, 0));
        writer.setBoxSize("bleed", rectangle(trim, bleed));
    }

    static double millimetres(double points) {
        return points / POINTS;
    }

    private static Rectangle rectangle(Window window, double around) {
        return new Rectangle(
                points(window.left() - around),
                points(window.bottom() - around),
                points(window.left() + window.width() + around),
                points(window.bottom() + window.height() + around));
    }

    private static float points(double millimetres) {
        return (float) (millimetres * POINTS);
    }
}
