package vn.langso.media.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** Brings pixels to how they are shown: upright, on white, in sRGB, as large as print needs. Stateless. */
final class PictureScaling {
    private PictureScaling() {}

    static BufferedImage fitted(BufferedImage stored, Turn turn) {
        BufferedImage upright = upright(stored, turn);
        double scale = Picture.scale(upright.getWidth(), upright.getHeight());
        if (scale == 1) {
            return upright;
        }
        int width = side(upright.getWidth(), scale);
        int height = side(upright.getHeight(), scale);
        BufferedImage picture = upright;
        // by halves: a smooth step of more than two would skip pixels, and thin letters with them
        while (picture.getWidth() >= 2 * width && picture.getHeight() >= 2 * height) {
            picture = resized(picture, picture.getWidth() / 2, picture.getHeight() / 2);
        }
        return resized(picture, width, height);
    }

    private static int side(int pixels, double scale) {
        return Math.max(1, (int) Math.floor(pixels * scale));
    }

    private static BufferedImage upright(BufferedImage stored, Turn turn) {
        int width = stored.getWidth();
        int height = stored.getHeight();
        AffineTransform place = turn.upright(width, height);
        return turn.swapsSides() ? drawn(stored, height, width, place) : drawn(stored, width, height, place);
    }

    private static BufferedImage resized(BufferedImage picture, int width, int height) {
        AffineTransform place = AffineTransform.getScaleInstance(
                (double) width / picture.getWidth(), (double) height / picture.getHeight());
        return drawn(picture, width, height, place);
    }

    /** What was transparent becomes white, as on paper. */
    private static BufferedImage drawn(BufferedImage picture, int width, int height, AffineTransform place) {
        BufferedImage canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = canvas.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        pen.drawImage(picture, place, null);
        pen.dispose();
        return canvas;
    }
}
