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
 * slash. Stateless.
 */
final class LineBreaks implements LineBreakingStrategy {
    private static final Pattern WORD = Pattern.compile("[^ ]+ *| +");
    private static final int LONGEST_WORD = 24;

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
            if (words.end() - words.start() > LONGEST_WORD) {
                slashes(text, words.start() + 1, words.end(), positions);
            }
            positions.add(words.end());
        }
        return positions;
    }

    private static void slashes(String text, int from, int to, List<Integer> positions) {
        for (int i = from; i < to; i++) {
            boolean first = text.charAt(i) == '/' && text.charAt(i - 1) != '/' && text.charAt(i - 1) != ':';
            if (first) {
                positions.add(i);
            }
        }
    }
}
