package vn.langso.media.print.drawing;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** In which inks a sheet's pictograms are drawn. */
enum Inks {
    /** As on the screens. */
    COLOUR,
    /** Black lines as thick as on the screens. */
    OUTLINE,
    /** Black lines, thinner: the office's own printer. */
    FINE_OUTLINE;

    /** Of a pen as thick as on the screens. */
    private static final double FINE = 0.4;
    /** Sides of the largest shape that stays filled, units: a dot or an eye, which as a ring would be another thing. */
    private static final double DOT = 12;

    private static final int DARK = 128;

    /** Those of the sheet's style, which is a class of its body. */
    static Inks of(Document sheet) {
        Element body = Objects.requireNonNull(
                (Element) sheet.getElementsByTagName("body").item(0), "sheet without body");
        List<String> classes = List.of(body.getAttribute("class").split(" "));
        return classes.contains("colour") ? COLOUR : classes.contains("large-print") ? OUTLINE : FINE_OUTLINE;
    }

    /** The piece in these inks. Filled with white where it was filled: what lies behind it stays hidden. */
    Pictogram.Piece dye(Pictogram.Piece piece) {
        if (this == COLOUR) {
            return piece;
        }
        return new Pictogram.Piece(
                piece.shape(),
                piece.fill() == null ? null : isDot(piece, piece.fill()) ? Color.BLACK : Color.WHITE,
                black(piece.stroke()),
                this == FINE_OUTLINE ? piece.width() * FINE : piece.width());
    }

    private static boolean isDot(Pictogram.Piece piece, Color fill) {
        Rectangle2D sides = piece.shape().getBounds2D();
        boolean dark = (fill.getRed() + fill.getGreen() + fill.getBlue()) / 3 < DARK;
        return dark && Math.max(sides.getWidth(), sides.getHeight()) <= DOT;
    }

    private static @Nullable Color black(@Nullable Color stroke) {
        return stroke == null ? null : Color.BLACK;
    }
}
