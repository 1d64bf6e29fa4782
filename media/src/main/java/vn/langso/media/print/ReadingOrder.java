package vn.langso.media.print;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Makes the order of drawing the order of reading. Of a line that mixes plain and bold words the layout engine draws first
 * everything plain, then everything bold; when each run is an element of its own it draws them one after the other.
 */
final class ReadingOrder {
    private ReadingOrder() {}

    static void keep(Document sheet) {
        sheet.body().getAllElements().forEach(ReadingOrder::wrapRuns);
    }

    private static void wrapRuns(Element element) {
        List<TextNode> runs =
                element.textNodes().stream().filter(text -> !text.isBlank()).toList();
        if (!element.children().isEmpty()) {
            runs.forEach(run -> run.wrap("<span></span>"));
        }
    }
}
