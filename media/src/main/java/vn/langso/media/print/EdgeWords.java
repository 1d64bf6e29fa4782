package vn.langso.media.print;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Finds letters that an office printer does not print: off the paper, or too near to its edge. Heads and feet are laid out
 * when the page is painted, so only the finished file knows where they stand.
 */
final class EdgeWords extends PDFTextStripper {
    /** Nothing of ours is meant to stand nearer to the edge, mm. */
    static final double LEAST = 3;

    private static final double POINTS_PER_MM = 72 / 25.4;

    private final Map<Integer, StringBuilder> found = new LinkedHashMap<>();

    private EdgeWords() {}

    /** The letters of each page, from 1, that stand there; pages without any do not appear. */
    static Map<Integer, String> of(PDDocument document) throws IOException {
        EdgeWords reader = new EdgeWords();
        reader.getText(document);
        Map<Integer, String> words = new LinkedHashMap<>();
        reader.found.forEach((page, letters) -> words.put(page, letters.toString()));
        return words;
    }

    @Override
    protected void processTextPosition(TextPosition letter) {
        if (!letter.getUnicode().isBlank() && isAtEdge(letter)) {
            found.computeIfAbsent(getCurrentPageNo(), page -> new StringBuilder())
                    .append(letter.getUnicode());
        }
    }

    private static boolean isAtEdge(TextPosition letter) {
        double least = LEAST * POINTS_PER_MM;
        double left = letter.getXDirAdj();
        double baseLine = letter.getYDirAdj();
        return left < least
                || left + letter.getWidthDirAdj() > letter.getPageWidth() - least
                || baseLine - letter.getHeightDir() < least
                || baseLine > letter.getPageHeight() - least;
    }
}
