package vn.langso.media.print;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfTemplate;
import org.openpdf.text.pdf.PdfWriter;
import org.w3c.dom.Node;
import vn.langso.media.print.tagging.Canvas;

/**
 * The pages that the sheets of a roll have in common, like the inner side of a tri-fold: of 989 teams the names are on the
 * outer one. A page that comes a second time is drawn into a form of the file; from the third on it is that form, and
 * nothing of it is laid out or written again. Not thread-safe: belongs to one roll.
 */
final class RepeatedPages implements Canvas {
    /** Pages of a dozen guides. */
    private static final int REMEMBERED = 64;

    /** A page that came before, with its form if it came twice. */
    private static final class Known {
        private @Nullable PdfTemplate form;
        private int seen;
    }

    private final Map<String, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Known> eldest) {
            return size() > REMEMBERED;
        }
    };
    private Iterator<Known> next = List.<Known>of().iterator();

    /** The sheet that is laid out next: empties those of its pages that need not be. They keep their height. */
    void expect(Document sheet, org.w3c.dom.Document laidOut) {
        List<Known> pages = keys(sheet).stream()
                .map(key -> known.computeIfAbsent(key, _ -> new Known()))
                .toList();
        List<org.w3c.dom.Element> boxes = boxes(laidOut);
        for (int i = 0; i < pages.size(); i++) {
            if (pages.get(i).form != null) {
                empty(boxes.get(i));
            }
        }
        next = pages.iterator();
    }

    @Override
    public PdfContentByte of(PdfContentByte paper, PdfWriter writer) {
        if (!next.hasNext()) {
            return paper;
        }
        Known page = next.next();
        PdfTemplate form = page.form;
        if (form != null) {
            paper.addTemplate(form, 0, 0);
            // what stands in the margins of every page is on the form already
            return new PdfContentByte(writer);
        }
        return page.seen++ == 0 ? paper : recorded(page, paper, writer.getPageSize());
    }

    private static PdfTemplate recorded(Known page, PdfContentByte paper, Rectangle size) {
        PdfTemplate form = paper.createTemplate(size.getWidth(), size.getHeight());
        paper.addTemplate(form, 0, 0);
        page.form = form;
        return form;
    }

    /** What decides how a page looks: its own words, those around all pages, its number and how many there are. */
    private static List<String> keys(Document sheet) {
        sheet.outputSettings().prettyPrint(false);
        Element body = sheet.body();
        List<Element> pages = new ArrayList<>(body.select("> .page"));
        String around = sheet.head().html()
                + body.attributes().html()
                + body.children().stream()
                        .filter(child -> !child.hasClass("page"))
                        .map(Element::outerHtml)
                        .collect(Collectors.joining());
        return IntStream.range(0, pages.size())
                .mapToObj(i -> "%d/%d ".formatted(i, pages.size())
                        + around
                        + pages.get(i).outerHtml())
                .toList();
    }

    private static List<org.w3c.dom.Element> boxes(org.w3c.dom.Document sheet) {
        List<org.w3c.dom.Element> boxes = new ArrayList<>();
        Node body = sheet.getElementsByTagName("body").item(0);
        for (Node child = body.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof org.w3c.dom.Element box
                    && List.of(box.getAttribute("class").split(" ")).contains("page")) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static void empty(Node box) {
        while (box.hasChildNodes()) {
            box.removeChild(box.getFirstChild());
        }
    }
}
