package vn.langso.media.print.tagging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * The structure of a sheet in the order of its source, which is the order of reading: headings, paragraphs, lists,
 * pictures, and tables that have heading cells; tables for layout leave no trace. The foot that runs over all pages comes
 * last and is read once; what has no place in the structure (running heads) is an artifact.
 */
final class StructureTree {
    private static final List<String> HEADINGS = List.of("h1", "h2", "h3");
    private static final Map<String, String> TYPES = Map.of("p", "P", "ul", "L", "ol", "L");
    private static final Map<String, String> TABLE_TYPES = Map.of("table", "Table", "tr", "TR", "th", "TH", "td", "TD");
    private static final String HEAD = "top";
    private static final String FOOT = "foot";
    private static final PdfName ALT = new PdfName("Alt");
    private final Map<Node, PdfStructureElement> leaves = new HashMap<>();
    private final List<Element> feet = new ArrayList<>();
    private final Set<Node> inFoot = new HashSet<>();
    private int level;

    private StructureTree() {}

    static StructureTree of(Document document, PdfStructureTreeRoot root) {
        StructureTree tree = new StructureTree();
        PdfStructureElement whole = new PdfStructureElement(root, new PdfName("Document"));
        tree.addChildren(document.getElementsByTagName("body").item(0), whole, false);
        Set<Node> body = Set.copyOf(tree.leaves.keySet());
        tree.feet.forEach(foot -> tree.addChildren(foot, new PdfStructureElement(whole, new PdfName("P")), false));
        tree.inFoot.addAll(tree.leaves.keySet());
        tree.inFoot.removeAll(body);
        return tree;
    }

    /** Where the words of a text or a picture on a page (from 1) belong; null for an artifact. */
    @Nullable
    PdfStructureElement leaf(@Nullable Node node, int page) {
        return page > 1 && inFoot.contains(node) ? null : leaves.get(node);
    }

    private void addChildren(Node node, PdfStructureElement parent, boolean inTable) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                add(element, parent, inTable);
            } else if (child instanceof Text text && !text.getData().isBlank()) {
                leaves.put(text, new PdfStructureElement(parent, new PdfName("Span")));
            }
        }
    }

    private void add(Element element, PdfStructureElement parent, boolean inTable) {
        switch (element.getAttribute("class")) {
            case HEAD -> {}
            case FOOT -> feet.add(element);
            default -> addTo(parent, element, inTable);
        }
    }

    private void addTo(PdfStructureElement parent, Element element, boolean inTable) {
        switch (element.getTagName()) {
            case "img" -> addFigure(element, parent);
            case "li" -> addItem(element, parent);
            case "table" -> addTable(element, parent);
            default -> addChildren(element, structured(element, parent, inTable), inTable);
        }
    }

    /** The element of the structure that this one becomes; its parent's where it becomes none. */
    private PdfStructureElement structured(Element element, PdfStructureElement parent, boolean inTable) {
        String type = type(element.getTagName(), inTable);
        if (type == null) {
            return parent;
        }
        PdfStructureElement child = new PdfStructureElement(parent, new PdfName(type));
        if (element.hasAttribute("lang")) {
            child.put(PdfName.LANG, new PdfString(element.getAttribute("lang")));
        }
        if (type.equals("TH")) {
            child.put(new PdfName("A"), TableScope.of(element));
        }
        return child;
    }

    private @Nullable String type(String name, boolean inTable) {
        if (HEADINGS.contains(name)) {
            // never deeper by two: a sheet whose steps follow its title at once has no level between them
            level = Math.min(HEADINGS.indexOf(name) + 1, level + 1);
            return "H" + level;
        }
        return TYPES.getOrDefault(name, inTable ? TABLE_TYPES.get(name) : null);
    }

    private void addTable(Element element, PdfStructureElement parent) {
        boolean data = element.getElementsByTagName("th").getLength() > 0;
        PdfStructureElement table = data ? new PdfStructureElement(parent, new PdfName("Table")) : parent;
        addChildren(element, table, data);
    }

    private void addItem(Element element, PdfStructureElement list) {
        PdfStructureElement item = new PdfStructureElement(list, new PdfName("LI"));
        addChildren(element, new PdfStructureElement(item, new PdfName("LBody")), false);
    }

    /** A picture without words for those who do not see it says what the words beside it say: an artifact. */
    private void addFigure(Element element, PdfStructureElement parent) {
        String alternative = element.getAttribute("alt");
        if (alternative.isEmpty()) {
            return;
        }
        PdfStructureElement figure = new PdfStructureElement(parent, new PdfName("Figure"));
        figure.put(ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
        leaves.put(element, figure);
    }
}
