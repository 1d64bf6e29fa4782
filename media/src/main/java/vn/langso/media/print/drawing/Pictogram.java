package vn.langso.media.print.drawing;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * A picture that the kiosk's screens show too, from the same file of ours: a square of {@link #SIDE} units. Read from the
 * class path by its name only; there is no way to name another place.
 */
record Pictogram(List<Piece> pieces) {
    static final double SIDE = 96;
    private static final String FOLDER = "/META-INF/resources/assets/icons/";
    /** Shown for a key without a picture, as on the screens. */
    private static final String FALLBACK = "guide";

    private static final Pattern KEY = Pattern.compile("[a-z0-9-]{1,60}");
    private static final Pattern MOVED = Pattern.compile("translate\\(([0-9.]+) ([0-9.]+)\\)");

    /**
     * A shape with its colours.
     *
     * @param fill null for none
     * @param stroke null for none
     */
    record Piece(
            Shape shape, @Nullable Color fill, @Nullable Color stroke, double width) {}

    Pictogram {
        pieces = List.copyOf(pieces);
    }

    /** The picture with this key; the open book if there is none. */
    static Pictogram of(String key) {
        String path = FOLDER + key + ".svg";
        boolean known = KEY.matcher(key).matches() && Pictogram.class.getResource(path) != null;
        return read(known ? path : FOLDER + FALLBACK + ".svg");
    }

    private static Pictogram read(String path) {
        try (InputStream svg = Objects.requireNonNull(Pictogram.class.getResourceAsStream(path), path)) {
            String source = new String(svg.readAllBytes(), StandardCharsets.UTF_8);
            Element root = Jsoup.parse(source, Parser.xmlParser()).child(0);
            return new Pictogram(root.children().stream()
                    .map(element -> piece(element, root))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Piece piece(Element element, Element root) {
        return new Piece(
                moved(shape(element), element.attr("transform")),
                colour(inherited("fill", element, root)),
                colour(inherited("stroke", element, root)),
                Double.parseDouble(inherited("stroke-width", element, root)));
    }

    private static Shape shape(Element element) {
        return switch (element.tagName()) {
            case "path" -> PathData.read(element.attr("d"));
            case "circle" -> {
                double radius = number(element, "r");
                yield new Ellipse2D.Double(
                        number(element, "cx") - radius, number(element, "cy") - radius, 2 * radius, 2 * radius);
            }
            case "rect" -> {
                double corner = element.hasAttr("rx") ? 2 * number(element, "rx") : 0;
                yield new RoundRectangle2D.Double(
                        number(element, "x"),
                        number(element, "y"),
                        number(element, "width"),
                        number(element, "height"),
                        corner,
                        corner);
            }
            default -> throw new IllegalArgumentException("Pictograms have no <%s>".formatted(element.tagName()));
        };
    }

    private static Shape moved(Shape shape, String transform) {
        if (transform.isEmpty()) {
            return shape;
        }
        Matcher by = MOVED.matcher(transform);
        if (!by.matches()) {
            throw new IllegalArgumentException("Pictograms are moved only, not '%s'".formatted(transform));
        }
        return AffineTransform.getTranslateInstance(Double.parseDouble(by.group(1)), Double.parseDouble(by.group(2)))
                .createTransformedShape(shape);
    }

    private static String inherited(String attribute, Element element, Element root) {
        return element.hasAttr(attribute) ? element.attr(attribute) : root.attr(attribute);
    }

    private static @Nullable Color colour(String word) {
        return switch (word) {
            case "none" -> null;
            case "#fff" -> Color.WHITE;
            default -> Color.decode(word);
        };
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }
}
