package vn.langso.media.print;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.Point;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A QR code as vector rectangles, sharp at every scale; level Q, four modules of white on every side (Denso). */
final class QrElement implements ITextReplacedElement {
    private static final int QUIET = 4;
    private final QrCode code;
    private final int width;
    private final int height;
    private Point location = new Point(0, 0);

    QrElement(QrCode code, int width, int height) {
        this.code = code;
        this.width = width;
        this.height = height;
    }

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        Rectangle area = device.createLocalTargetArea(context, box);
        PdfContentByte page = device.getCurrentPage();
        page.saveState();
        page.setColorFill(Color.WHITE);
        page.rectangle(area.getLeft(), area.getBottom(), area.getWidth(), area.getHeight());
        page.fill();
        page.setColorFill(Color.BLACK);
        modules(page, area);
        page.fill();
        page.restoreState();
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

    @Override
    public int getIntrinsicWidth() {
        return width;
    }

    @Override
    public int getIntrinsicHeight() {
        return height;
    }

    @Override
    public Point getLocation() {
        return location;
    }

    @Override
    public void setLocation(int x, int y) {
        location = new Point(x, y);
    }

    @Override
    public void detach(LayoutContext context) {
        // holds nothing of the document
    }

    @Override
    public boolean isRequiresInteractivePaint() {
        return false;
    }

    @Override
    public boolean hasBaseline() {
        return false;
    }

    @Override
    public int getBaseline() {
        return 0;
    }
}
