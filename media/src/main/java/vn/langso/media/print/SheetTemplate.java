package vn.langso.media.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import vn.langso.media.print.drawing.DrawnElements;

/**
 * A sheet's HTML with places for words: {@code data-slot} takes a text, {@code data-each} is repeated, {@code data-when}
 * vanishes where its slot is empty, {@code data-content} is a metadata value, {@code data-lang} the language of a text,
 * {@code data-icon} the key of a pictogram, {@code data-shows} a picture with its words and size, {@code data-qr} becomes
 * a code. Words enter as DOM text, never as HTML.
 * Immutable and thread-safe.
 */
final class SheetTemplate {
    private final Document prototype;

    private SheetTemplate(Document prototype) {
        this.prototype = prototype;
    }

    static SheetTemplate load(String name) {
        String path = "/print/" + name + ".html";
        try (InputStream html = Objects.requireNonNull(SheetTemplate.class.getResourceAsStream(path), path)) {
            return new SheetTemplate(Jsoup.parse(new String(html.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same template with these lists in it already. */
    SheetTemplate with(SheetWords words) {
        Document begun = prototype.clone();
        words.lists().forEach((list, rows) -> repeat(begun, list, rows));
        return new SheetTemplate(begun);
    }

    Document fill(SheetWords words) {
        Document sheet = prototype.clone();
        fill(sheet, words);
        return sheet;
    }

    private static void fill(Element scope, SheetWords words) {
        words.lists().forEach((list, rows) -> repeat(scope, list, rows));
        fill(scope, words.single());
    }

    private static void repeat(Element scope, String list, List<SheetWords> rows) {
        for (Element pattern : scope.select("[data-each=" + list + "]")) {
            pattern.removeAttr("data-each");
            for (int i = 0; i < rows.size(); i++) {
                Element copy = pattern.clone();
                pattern.before(copy);
                name(copy, i + 1);
                fill(copy, rows.get(i));
            }
            pattern.remove();
        }
    }

    /** What is repeated outside of a part is a part of its own, and flows. */
    private static void name(Element copy, int number) {
        if (copy.closest("[" + Composer.PART + "]") == null) {
            copy.attr(Composer.PART, Parts.step(number));
        }
    }

    private static void fill(Element scope, Map<String, String> words) {
        for (Element conditional : scope.select("[data-when]")) {
            if (words.getOrDefault(conditional.attr("data-when"), "").isEmpty()) {
                conditional.remove();
            }
            conditional.removeAttr("data-when");
        }
        scope.select("[data-slot]").forEach(element -> {
            element.text(words.getOrDefault(element.attr("data-slot"), ""));
            element.removeAttr("data-slot");
        });
        scope.select("[data-lang]").forEach(element -> {
            element.attr("lang", words.getOrDefault(element.attr("data-lang"), ""));
            element.removeAttr("data-lang");
        });
        scope.select("[data-content]").forEach(meta -> {
            meta.attr("content", words.getOrDefault(meta.attr("data-content"), ""));
            meta.removeAttr("data-content");
        });
        scope.select("img[data-icon]").forEach(image -> {
            image.attr(DrawnElements.PICTOGRAM, words.getOrDefault(image.attr("data-icon"), ""));
            image.removeAttr("data-icon");
        });
        scope.select("img[data-shows]").forEach(image -> {
            String slot = image.attr("data-shows");
            image.attr(DrawnElements.PICTURE, words.getOrDefault(slot, ""))
                    .attr("alt", words.getOrDefault(slot + "-alt", ""))
                    .attr("style", words.getOrDefault(slot + "-size", ""));
            image.removeAttr("data-shows");
        });
        // a row's own code is there already
        scope.select("img[data-qr]").stream()
                .filter(image -> image.attr(DrawnElements.QR).isEmpty())
                .forEach(image -> image.attr(DrawnElements.QR, words.getOrDefault("qr", "")));
    }
}
