package vn.langso.media.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Letters of one size that follow each other in a finished file.
 *
 * @param page from 1; letters of two pages never are one run
 * @param size points
 * @param text as drawn; lines follow each other without a space
 */
record LetterRun(int page, double size, String text) {

    /** All letters of the file in the order in which they were drawn. */
    static List<LetterRun> of(PDDocument document) throws IOException {
        Reader reader = new Reader();
        reader.getText(document);
        reader.end();
        return List.copyOf(reader.runs);
    }

    private static final class Reader extends PDFTextStripper {
        private final List<LetterRun> runs = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private int page;
        private double size;

        @Override
        protected void processTextPosition(TextPosition letter) {
            double its = Math.rint(letter.getYScale() * 10) / 10;
            int here = getCurrentPageNo();
            boolean blank = FinePrint.squeezed(letter.getUnicode()).isEmpty();
            if ((its != size || here != page) && !blank) {
                end();
                page = here;
                size = its;
            }
            text.append(blank ? " " : letter.getUnicode());
        }

        private void end() {
            if (!text.toString().isBlank()) {
                runs.add(new LetterRun(page, size, text.toString()));
            }
            text.setLength(0);
        }
    }
}
