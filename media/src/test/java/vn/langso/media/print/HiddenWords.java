package vn.langso.media.print;

import java.io.IOException;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * Finds letters that are written and not seen: their foot stands outside of what is cut out of the page, or off the page
 * altogether. Nobody sees them on paper; who searches, copies or listens finds them.
 */
final class HiddenWords extends PDFRenderer {
    /** Only what is drawn counts, not how it looks. */
    private static final float SMALL = 0.05f;

    private final SortedMap<Integer, StringBuilder> found = new TreeMap<>();
    private int page;

    private HiddenWords(PDDocument document) {
        super(document);
    }

    /** The letters by page, from 1; pages without any do not appear. */
    static SortedMap<Integer, StringBuilder> of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            HiddenWords reader = new HiddenWords(document);
            for (int number = 1; number <= document.getNumberOfPages(); number++) {
                reader.page = number;
                reader.renderImage(number - 1, SMALL);
            }
            return reader.found;
        }
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new PageDrawer(parameters) {
            @Override
            protected void showGlyph(Matrix place, PDFont font, int code, Vector width) throws IOException {
                boolean seen = getGraphicsState()
                        .getCurrentClippingPath()
                        .contains(place.getTranslateX(), place.getTranslateY());
                if (!seen) {
                    found.computeIfAbsent(page, any -> new StringBuilder()).append(font.toUnicode(code));
                }
                super.showGlyph(place, font, code, width);
            }
        };
    }
}
