package vn.langso.media.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.w3c.dom.Element;
import org.xhtmlrenderer.layout.Layer;
import org.xhtmlrenderer.pdf.ITextRenderer;
import org.xhtmlrenderer.render.BlockBox;
import org.xhtmlrenderer.render.Box;
import org.xhtmlrenderer.render.LineBox;

/** Measures what the layout engine has laid out. Lengths in millimetres. */
final class BoxRuler {
    private static final double MM_PER_POINT = 25.4 / 72;
    private final Layer root;
    private final double mmPerDot;

    /** A box whose element carries the attribute asked for, with its value. */
    private record Named(String name, Box box) {}

    BoxRuler(ITextRenderer renderer) {
        BlockBox box = Objects.requireNonNull(renderer.getRootBox(), "nothing laid out");
        this.root = Objects.requireNonNull(box.getLayer(), "root without layer");
        this.mmPerDot = MM_PER_POINT / renderer.getDotsPerPoint();
    }

    int pages() {
        return root.getPages().size();
    }

    /** Heights of the elements that carry the attribute, by its value; infinite where a word is wider than its place. */
    Map<String, Double> heights(String attribute) {
        Map<String, Double> heights = new LinkedHashMap<>();
        named(attribute).forEach(part -> heights.putIfAbsent(part.name(), height(part.box())));
        return heights;
    }

    private double height(Box box) {
        boolean tooWide = beside(box) * mmPerDot > Press.TOLERANCE;
        return tooWide ? Double.POSITIVE_INFINITY : box.getHeight() * mmPerDot;
    }

    /** How far content sticks out of the elements that carry the attribute: below them, or a line out of its block. */
    Map<String, Double> overflow(String attribute) {
        Map<String, Double> overflow = new LinkedHashMap<>();
        named(attribute).forEach(panel -> overflow.merge(panel.name(), overflow(panel.box()) * mmPerDot, Math::max));
        return overflow;
    }

    private static int overflow(Box box) {
        int below = lowest(box) - (box.getAbsY() + box.getHeight());
        return Math.max(0, Math.max(below, beside(box)));
    }

    private List<Named> named(String attribute) {
        List<Named> found = new ArrayList<>();
        collect(root, attribute, found);
        return found;
    }

    private static void collect(Layer layer, String attribute, List<Named> found) {
        collect(layer.getMaster(), attribute, found);
        layer.getChildren().forEach(child -> collect(child, attribute, found));
    }

    private static void collect(Box box, String attribute, List<Named> found) {
        Element element = box.getElement();
        if (element != null && box instanceof BlockBox && element.hasAttribute(attribute)) {
            found.add(new Named(element.getAttribute(attribute), box));
        }
        box.getChildren().forEach(child -> collect(child, attribute, found));
    }

    /** Down to lines, not into them: the leading of a letter may stick out of its line, the letter does not. */
    private static int lowest(Box box) {
        int own = box.getAbsY() + box.getHeight();
        return box instanceof LineBox
                ? own
                : box.getChildren().stream().mapToInt(BoxRuler::lowestOf).max().orElse(own);
    }

    private static int lowestOf(Box child) {
        return Math.max(child.getAbsY() + child.getHeight(), lowest(child));
    }

    /** How far the longest line sticks out of the paragraph, list or table cell it stands in. */
    private static int beside(Box box) {
        int own = box instanceof LineBox line ? beside(line) : 0;
        return box.getChildren().stream().mapToInt(BoxRuler::beside).reduce(own, Math::max);
    }

    private static int beside(LineBox line) {
        Box block = line.getParent();
        if (block == null || block.getContentWidth() == 0) {
            return 0;
        }
        int room = block.getAbsX() + block.getTx() + block.getContentWidth();
        return line.getAbsX() + line.getContentWidth() - room;
    }
}
