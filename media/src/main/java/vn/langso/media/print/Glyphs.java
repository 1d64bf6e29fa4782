package vn.langso.media.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Problem;

/**
 * Sees to it that every letter of a sheet has a picture: the layout engine drops letters without one, silently, and never
 * looks into a second font. Symbols that the text font lacks are wrapped for the symbol font. Thread-safe.
 */
final class Glyphs {
    private final PrintFonts fonts;

    Glyphs(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** @throws Refusal naming every letter that no font can draw and the text it stands in */
    void provide(Document sheet) {
        Map<Integer, String> missing = new LinkedHashMap<>();
        List<TextNode> texts = new ArrayList<>();
        sheet.body().traverse((node, depth) -> {
            if (node instanceof TextNode text && !text.isBlank()) {
                texts.add(text);
            }
        });
        texts.forEach(text -> provide(text, missing));
        if (!missing.isEmpty()) {
            throw refusal(missing);
        }
    }

    /** Letters of a text that no font can draw, each once. */
    List<Integer> missing(String text) {
        return text.codePoints()
                .filter(letter -> !drawable(letter))
                .distinct()
                .boxed()
                .toList();
    }

    private void provide(TextNode node, Map<Integer, String> missing) {
        String text = node.getWholeText();
        missing(text).forEach(letter -> missing.putIfAbsent(letter, text));
        if (text.codePoints().anyMatch(letter -> !inTextFont(letter))) {
            runs(text).forEach(node::before);
            node.remove();
        }
    }

    private List<Node> runs(String text) {
        List<Node> runs = new ArrayList<>();
        StringBuilder run = new StringBuilder();
        boolean plain = true;
        for (int letter : text.codePoints().toArray()) {
            if (inTextFont(letter) != plain) {
                flush(run, plain, runs);
                plain = !plain;
            }
            run.appendCodePoint(letter);
        }
        flush(run, plain, runs);
        return runs;
    }

    private static void flush(StringBuilder run, boolean plain, List<Node> runs) {
        if (!run.isEmpty()) {
            TextNode text = new TextNode(run.toString());
            runs.add(plain ? text : new Element("span").addClass("symbol").appendChild(text));
            run.setLength(0);
        }
    }

    private boolean inTextFont(int letter) {
        return letter < ' ' || fonts.textHas(letter);
    }

    private boolean drawable(int letter) {
        boolean looseMark = letter >= 0x300 && letter <= 0x36F;
        return !looseMark && (inTextFont(letter) || fonts.symbolsHave(letter));
    }

    private static Refusal refusal(Map<Integer, String> missing) {
        List<Problem> problems = missing.entrySet().stream()
                .map(entry -> new Problem(
                        "text",
                        "Không in được ký tự “%s” (U+%04X) trong đoạn “%s”: phông chữ không có hình cho ký tự này; hãy bỏ hoặc thay bằng chữ."
                                .formatted(
                                        Character.toString(entry.getKey()),
                                        entry.getKey(),
                                        PrintText.excerpt(entry.getValue()))))
                .toList();
        String letters = missing.keySet().stream().map("U+%04X"::formatted).collect(Collectors.joining(", "));
        return Refusal.invalid(problems, "No font can draw " + letters);
    }
}
