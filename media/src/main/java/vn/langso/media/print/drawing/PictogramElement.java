package vn.langso.media.print.drawing;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;

/** A pictogram as vector paths. */
final class PictogramElement extends DrawnElement {
    private static final int ROUND = 1;
    private final Pictogram pictogram;
    private final Inks inks;

    PictogramElement(Pictogram pictogram, Inks inks, int width, int height) {
        super(width, height);
        this.pictogram = pictogram;
        this.inks = inks;
    }

    /** The file's first unit is at the top, the page's at the bottom. */
    @Override
    void draw(PdfContentByte page, Rectangle area) {
        double unit = area.getWidth() / Pictogram.SIDE;
        AffineTransform place = new AffineTransform(unit, 0, 0, -unit, area.getLeft(), area.getTop());
        page.setLineCap(ROUND);
        page.setLineJoin(ROUND);
        pictogram.pieces().stream().map(inks::dye).forEach(piece -> draw(page, piece, place, unit));
    }

    private static void draw(PdfContentByte page, Pictogram.Piece piece, AffineTransform place, double unit) {
        if (piece.fill() != null) {
            page.setColorFill(piece.fill());
            trace(page, piece.shape(), place);
            page.fill();
        }
        if (piece.stroke() != null) {
            page.setColorStroke(piece.stroke());
            page.setLineWidth((float) (piece.width() * unit));
            trace(page, piece.shape(), place);
            page.stroke();
        }
    }

    private static void trace(PdfContentByte page, Shape shape, AffineTransform place) {
        float[] at = new float[6];
        for (PathIterator path = shape.getPathIterator(place); !path.isDone(); path.next()) {
            switch (path.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> page.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> page.lineTo(at[0], at[1]);
                case PathIterator.SEG_CUBICTO -> page.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                case PathIterator.SEG_CLOSE -> page.closePath();
                default -> throw new IllegalStateException("Pictograms have no quadratic curves");
            }
        }
    }
}
