package vn.langso.media.print;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.xhtmlrenderer.css.style.CalculatedStyle;
import org.xhtmlrenderer.layout.breaker.BreakPoint;
import org.xhtmlrenderer.layout.breaker.BreakPointsProvider;
import org.xhtmlrenderer.layout.breaker.LineBreakingStrategy;
import org.xhtmlrenderer.layout.breaker.ListBreakPointsProvider;

/**
 * Lines break after a space, so that ".apk", "1900.0368" and "dichvucong.gov.vn" stay whole; long addresses also before a
 * slash. The engine's own breaking of long words is not used: it breaks the first word of a bold run, too. Stateless.
 */
final class LineBreaks implements LineBreakingStrategy {
    private static final Pattern WORD = Pattern.compile("[^ ]+ *| +");
    private static final int LONGEST_WORD = 24;
    private static final int LONGEST_PIECE = 28;
    private static final int SHORTEST_PIECE = 12;

    @Override
    public BreakPointsProvider getBreakPointsProvider(
            String text, @Nullable String language, @Nullable CalculatedStyle style) {
        return new ListBreakPointsProvider(
                positions(text).stream().map(BreakPoint::new).toList());
    }

    /** Where a next line may begin; the last is the end of the text. */
    static List<Integer> positions(String text) {
        List<Integer> positions = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            inside(text, words.start(), words.end(), positions);
            positions.add(words.end());
        }
        return positions;
    }

    /** A word too long for a narrow column breaks before a slash, a piece of it still too long wherever it must. */
    private static void inside(String text, int from, int to, List<Integer> positions) {
        if (to - from <= LONGEST_WORD) {
            return;
        }
        int piece = from;
        for (int i = from + 1; i <= to; i++) {
            if (i == to || startsSegment(text, i)) {
                piece(text, piece, i, positions);
                if (i < to) {
                    positions.add(i);
                }
                piece = i;
            }
        }
    }

    private static void piece(String text, int from, int to, List<Integer> positions) {
        for (int i = from + SHORTEST_PIECE; to - from > LONGEST_PIECE && i < to; i++) {
            if (!Character.isLowSurrogate(text.charAt(i)) && text.charAt(i) != ' ') {
                positions.add(i);
            }
        }
    }

    private static boolean startsSegment(String text, int i) {
        return text.charAt(i) == '/' && text.charAt(i - 1) != '/' && text.charAt(i - 1) != ':';
    }
}
