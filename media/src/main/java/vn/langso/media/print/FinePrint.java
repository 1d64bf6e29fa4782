package vn.langso.media.print;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/**
 * The words of a sheet that may be smaller than what is read: heads and feet that run over all pages, captions, imprint.
 *
 * @param words without white space, the longest first
 */
record FinePrint(List<String> words) {
    /** Nothing else is small in large print. */
    private static final String ALWAYS = ".foot, .top, .scan, .fine, .imprint";

    private static final String USUALLY = ALWAYS + ", .kicker, .sample, .tick, .lunar";
    /** The layout engine counts the pages; the numbers do not stand in the source. */
    private static final Pattern COUNTER = Pattern.compile("Trang\\d+/\\d+");

    FinePrint {
        words = List.copyOf(words);
    }

    static FinePrint of(Document sheet, LeafletStyle style) {
        return new FinePrint(sheet.body().select(style == LeafletStyle.LARGE_PRINT ? ALWAYS : USUALLY).stream()
                .flatMap(element -> element.getAllElements().stream())
                .flatMap(element -> element.textNodes().stream())
                .map(text -> squeezed(text.getWholeText()))
                .filter(text -> !text.isEmpty())
                .distinct()
                .sorted(Comparator.comparing(text -> -text.length()))
                .toList());
    }

    /** What a text says beside these words; empty if it says nothing else. */
    String beside(String text) {
        String rest = COUNTER.matcher(squeezed(text)).replaceAll(" ");
        for (String word : words) {
            rest = rest.replace(word, " ");
        }
        return rest.codePoints().anyMatch(Character::isLetterOrDigit) ? rest.strip() : "";
    }

    /** Without white space. */
    static String squeezed(String text) {
        return text.replaceAll("[\\s\\p{Z}]", "");
    }
}
