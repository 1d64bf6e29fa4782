package vn.langso.media.print.drawing;

import java.awt.Point;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.xhtmlrenderer.layout.LayoutContext;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.pdf.ITextReplacedElement;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.RenderingContext;

/** A box of fixed size that is drawn as vector paths, sharp at every scale. */
abstract class DrawnElement implements ITextReplacedElement {
    private final int width;
    private final int height;
    private Point location = new Point(0, 0);

    DrawnElement(int width, int height) {
        this.width = width;
        this.height = height;
    }

    /** Draws into the area, in points; the page's state is kept. */
    abstract void draw(PdfContentByte page, Rectangle area);

    @Override
    public void paint(RenderingContext context, ITextOutputDevice device, BlockBox box) {
        PdfContentByte page = device.getCurrentPage();
        page.saveState();
        draw(page, device.createLocalTargetArea(context, box));
        page.restoreState();
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
