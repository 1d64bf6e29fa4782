package vn.langso.media.print;

import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;

/**
 * The words of a sheet that people came to read: its steps, or what stands in their place; not who helps, nor its foot.
 *
 * @param words without white space, the longest first
 */
record MainText(List<String> words) {
    private static final String PARTS = "[%1$s^=step-], [%1$s=outline], [%1$s=card]".formatted(Composer.PART);
    /** Of a sheet without room for the names of its steps, and of a week without programmes. */
    private static final String INSTEAD = "[%s=warnings], .nothing".formatted(Composer.PART);
    /** What is shorter, such as a step's number, stands anywhere. */
    private static final int SHORTEST = 4;

    MainText {
        words = List.copyOf(words);
    }

    static MainText of(Document sheet) {
        MainText main = of(sheet, PARTS);
        return main.words().isEmpty() ? of(sheet, INSTEAD) : main;
    }

    private static MainText of(Document sheet, String parts) {
        return new MainText(sheet.body().select(parts).stream()
                .flatMap(part -> part.getAllElements().stream())
                .flatMap(element -> element.textNodes().stream())
                .map(text -> FinePrint.squeezed(text.getWholeText()))
                .filter(text -> text.length() >= SHORTEST)
                .distinct()
                .sorted(Comparator.comparing(text -> -text.length()))
                .toList());
    }

    /** How many letters of a text belong to these words. */
    int letters(String text) {
        String all = FinePrint.squeezed(text);
        String rest = all;
        for (String word : words) {
            rest = rest.replace(word, "");
        }
        return all.length() - rest.length();
    }
}
