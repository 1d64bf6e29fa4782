package vn.langso.media.print;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * A page as letters, the darker the place the heavier the letter: small enough to lie beside the tests, and the eye still
 * sees where everything stands.
 *
 * @param rows of equal length
 */
record RoughPicture(List<String> rows) {
    private static final String SHADES = " .:-=+*#%@";
    private static final int COLUMNS = 42;
    private static final int PIXELS = 8;
    /** Text on paper is at most half dark: so much is the heaviest letter. */
    private static final double DARKEST = 0.5;

    static List<RoughPicture> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<RoughPicture> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                float width = document.getPage(page).getCropBox().getWidth();
                pictures.add(of(renderer.renderImage(page, COLUMNS * PIXELS / width, ImageType.GRAY)));
            }
            return pictures;
        }
    }

    private static RoughPicture of(BufferedImage page) {
        int rows = page.getHeight() / (2 * PIXELS);
        return new RoughPicture(IntStream.range(0, rows)
                .mapToObj(row -> row(page.getRaster(), row))
                .toList());
    }

    private static String row(Raster page, int row) {
        StringBuilder letters = new StringBuilder();
        for (int column = 0; column < COLUMNS; column++) {
            int shade = (int) Math.round(darkness(page, column * PIXELS, row * 2 * PIXELS) / DARKEST * 9);
            letters.append(SHADES.charAt(Math.min(9, shade)));
        }
        return letters.toString();
    }

    private static double darkness(Raster page, int left, int top) {
        long dark = 0;
        for (int y = top; y < top + 2 * PIXELS; y++) {
            for (int x = left; x < Math.min(left + PIXELS, page.getWidth()); x++) {
                dark += 255 - page.getSample(x, y, 0);
            }
        }
        return dark / (255.0 * 2 * PIXELS * PIXELS);
    }

    /** How many places differ at all; only of pages of the same shape. */
    long changed(RoughPicture other) {
        return IntStream.range(0, rows.size())
                .mapToLong(row -> IntStream.range(0, COLUMNS)
                        .filter(column -> rows.get(row).charAt(column)
                                != other.rows.get(row).charAt(column))
                        .count())
                .sum();
    }

    /** The greatest difference of a place, in shades; as many as there are if the pages have not the same shape. */
    int difference(RoughPicture other) {
        if (rows.size() != other.rows.size()) {
            return SHADES.length();
        }
        int greatest = 0;
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < COLUMNS; column++) {
                int mine = SHADES.indexOf(rows.get(row).charAt(column));
                int its = SHADES.indexOf(other.rows.get(row).charAt(column));
                greatest = Math.max(greatest, Math.abs(mine - its));
            }
        }
        return greatest;
    }
}
