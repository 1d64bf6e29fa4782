package vn.langso.media.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Builds the pages of a sheet from its parts. Millimetres of the design become millimetres of the paper by the scale.
 *
 * @param contents what each part holds, by its name
 */
record Composer(Edition edition, Document filled, Map<String, String> contents) {
    /** Attribute that names a part. */
    static final String PART = "data-part";
    /** Attribute of a place for the page's number among all, with the word before it. */
    static final String SHEET = "data-sheet";

    /** Attribute that names a panel. */
    static final String PANEL = "data-panel";

    Composer(Edition edition, Document filled) {
        this(edition, filled, contents(filled));
    }

    private static Map<String, String> contents(Document filled) {
        return filled.body().select("[" + PART + "]").stream()
                .collect(Collectors.toMap(part -> part.attr(PART), Element::html));
    }

    /** All parts one below the other on an endless page, to be measured. */
    Document toMeasure(double size) {
        Document sheet = dressed(size);
        link(sheet, SheetStyles.MEASURE);
        return sheet;
    }

    /** The same with some of the parts only. */
    Document toMeasure(double size, Set<String> names) {
        Document sheet = toMeasure(size);
        sheet.body().select("[" + PART + "]").stream()
                .filter(part -> !names.contains(part.attr(PART)))
                .forEach(Element::remove);
        return sheet;
    }

    /** The sheet as it is printed. */
    Document toPrint(double size, Arrangement arrangement) {
        Document sheet = dressed(size);
        List<Element> pages = java.util.stream.IntStream.range(0, arrangement.pages())
                .mapToObj(page -> new Element("div").addClass("page"))
                .toList();
        arrangement.panels().forEach(panel -> pages.get(panel.page()).appendChild(panel(sheet, panel)));
        number(pages);
        pages.getLast().addClass("last");
        sheet.body().select(".measure").remove();
        pages.forEach(sheet.body()::appendChild);
        return sheet;
    }

    private static void number(List<Element> pages) {
        for (int page = 1; page <= pages.size(); page++) {
            String number = "%c%d/%d".formatted(PrintText.NO_BREAK_SPACE, page, pages.size());
            for (Element place : pages.get(page - 1).select("[" + SHEET + "]")) {
                place.text(place.attr(SHEET) + number);
            }
        }
    }

    private Document dressed(double size) {
        Document sheet = filled.clone();
        link(sheet, SheetStyles.address("shared", edition.scale()));
        // a template names its styles, those of its kin first, as the classes of its body
        filled.body().classNames().forEach(name -> link(sheet, SheetStyles.address(name, edition.scale())));
        sheet.body()
                .addClass(word(edition.style()))
                .addClass(word(edition.wording()))
                .attr("style", "font-size:" + SheetStyles.length(size * edition.scale(), "pt"));
        return sheet;
    }

    private static String word(Enum<?> name) {
        return name.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void link(Document sheet, String address) {
        sheet.head()
                .appendElement("link")
                .attr("rel", "stylesheet")
                .attr("type", "text/css")
                .attr("href", address);
    }

    private Element panel(Document sheet, Panel panel) {
        Element box = new Element("div")
                .addClass("panel")
                .attr(PANEL, "%d:%s".formatted(panel.page() + 1, panel.parts().getFirst()))
                .attr("style", place(panel));
        for (String name : panel.parts()) {
            Element part = sheet.body().selectFirst("[%s=%s]".formatted(PART, name));
            if (part != null) {
                box.appendChild(part.clone());
            }
        }
        box.children().stream().skip(1).forEach(part -> part.attr("style", "padding-top:" + mm(panel.gap())));
        return box;
    }

    private String place(Panel panel) {
        Map<String, Double> sides =
                Map.of("left", panel.left(), "top", panel.top(), "width", panel.width(), "height", panel.height());
        StringBuilder style = new StringBuilder();
        sides.forEach((side, length) ->
                style.append(side).append(':').append(mm(length)).append(';'));
        return style.toString();
    }

    private String mm(double length) {
        return SheetStyles.length(length * edition.scale(), "mm");
    }
}
