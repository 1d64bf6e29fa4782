package vn.langso.media.print.drawing;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** A QR code as vector rectangles; level Q, four modules of white on every side (Denso). */
final class QrElement extends DrawnElement {
    private static final int QUIET = 4;
    private final QrCode code;

    QrElement(QrCode code, int width, int height) {
        super(width, height);
        this.code = code;
    }

    @Override
    void draw(PdfContentByte page, Rectangle area) {
        page.setColorFill(Color.WHITE);
        page.rectangle(area.getLeft(), area.getBottom(), area.getWidth(), area.getHeight());
        page.fill();
        page.setColorFill(Color.BLACK);
        modules(page, area);
        page.fill();
    }

    /** Neighbours in a row are one rectangle: no hairlines between them. */
    private void modules(PdfContentByte page, Rectangle area) {
        float module = area.getWidth() / (code.size + 2 * QUIET);
        for (int y = 0; y < code.size; y++) {
            int x = 0;
            while (x < code.size) {
                int end = x;
                while (code.getModule(end, y)) {
                    end++;
                }
                if (end > x) {
                    float left = area.getLeft() + (x + QUIET) * module;
                    float bottom = area.getTop() - (y + 1 + QUIET) * module;
                    page.rectangle(left, bottom, (end - x) * module, module);
                }
                x = end + 1;
            }
        }
    }
}
