package vn.langso.media.print.tagging;

import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Document;
import org.xhtmlrenderer.extend.FSImage;
import org.xhtmlrenderer.pdf.ITextOutputDevice;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.InlineLayoutBox;
import org.xhtmlrenderer.render.InlineText;
import org.xhtmlrenderer.render.JustificationInfo;
import org.xhtmlrenderer.render.RenderingContext;

/**
 * Writes tagged pages: words and pictures belong to their place in the structure, everything else (frames, bands, running
 * heads, page numbers) is marked as an artifact. Without a document to tag it writes plain pages. Not thread-safe.
 */
public final class TaggingDevice extends ITextOutputDevice {
    private static final PdfName ARTIFACT = new PdfName("Artifact");
    private static final Rectangle2D EVERYWHERE = new Rectangle2D.Double(-1e9, -1e9, 2e9, 2e9);
    private @Nullable Document document;
    private @Nullable StructureTree tree;
    private Canvas canvas = Canvas.PAPER;
    private int pages;
    private boolean marked;
    /** What the clip leaves, where the drawing is now; asked for each run of letters, so it is kept until it changes. */
    private @Nullable Rectangle2D shown;

    public TaggingDevice(float dotsPerPoint) {
        super(dotsPerPoint);
    }

    /** What is written next is tagged after this document, until the next call; null for plain pages. */
    public void tag(@Nullable Document next) {
        document = next;
        tree = null;
        pages = 0;
        canvas = Canvas.PAPER;
    }

    /** What is written next is drawn there, until the next call of this or of {@link #tag}. */
    public void drawOn(Canvas next) {
        canvas = next;
    }

    @Override
    public void initializePage(PdfContentByte page, float height) {
        Document tagged = document;
        if (tagged != null && tree == null) {
            tree = StructureTree.of(tagged, writer().getStructureTreeRoot());
        }
        pages++;
        shown = null;
        super.initializePage(canvas.of(page, writer()), height);
    }

    private PdfWriter writer() {
        return Objects.requireNonNull(getWriter(), "no writer for pages");
    }

    @Override
    public void drawText(RenderingContext context, InlineText text) {
        InlineLayoutBox run = Objects.requireNonNull(text.getParent(), "text without a box");
        if (!isOnPage(run.getAbsY() + run.getBaseline())) {
            return;
        }
        StructureTree structure = tree;
        PdfStructureElement leaf = structure == null ? null : structure.leaf(text.getTextNode(), pages);
        mark(leaf, () -> super.drawText(context, text));
    }

    @Override
    public void paintReplacedElement(RenderingContext context, BlockBox box) {
        StructureTree structure = tree;
        PdfStructureElement figure = structure == null ? null : structure.leaf(box.getElement(), pages);
        mark(figure, () -> super.paintReplacedElement(context, box));
    }

    @Override
    public void drawString(String text, float x, float y, @Nullable JustificationInfo justification) {
        if (isOnPage(y)) {
            mark(null, () -> super.drawString(text, x, y, justification));
        }
    }

    /**
     * The layout engine draws a line on every page that the box of its font touches, and the box is higher than the line:
     * the first line of a page would stand a second time, cut off, below the foot of the page before. A line belongs to
     * the page on which its letters stand.
     */
    private boolean isOnPage(float baseLine) {
        Rectangle2D cut = shown;
        if (cut == null) {
            Shape clip = getClip();
            cut = clip == null ? EVERYWHERE : clip.getBounds2D();
            shown = cut;
        }
        return cut.getMinY() <= baseLine && baseLine <= cut.getMaxY();
    }

    @Override
    public void clip(Shape shape) {
        shown = null;
        super.clip(shape);
    }

    @Override
    public void setClip(Shape shape) {
        shown = null;
        super.setClip(shape);
    }

    @Override
    public void translate(double x, double y) {
        shown = null;
        super.translate(x, y);
    }

    @Override
    public void drawBorderLine(Shape bounds, int side, int width, boolean solid) {
        mark(null, () -> super.drawBorderLine(bounds, side, width, solid));
    }

    @Override
    public void draw(Shape shape) {
        mark(null, () -> super.draw(shape));
    }

    @Override
    public void fill(Shape shape) {
        mark(null, () -> super.fill(shape));
    }

    @Override
    public void drawImage(FSImage image, int x, int y) {
        mark(null, () -> super.drawImage(image, x, y));
    }

    /** Marks never stand inside one another: the outermost call says what it is. */
    private void mark(@Nullable PdfStructureElement leaf, Runnable drawing) {
        if (tree == null || marked) {
            drawing.run();
            return;
        }
        PdfContentByte page = getCurrentPage();
        if (leaf == null) {
            page.beginMarkedContentSequence(ARTIFACT);
        } else {
            page.beginMarkedContentSequence(leaf);
        }
        marked = true;
        drawing.run();
        marked = false;
        page.endMarkedContentSequence();
    }
}
