package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/** Read back panel by panel: each says all of what belongs there, in its order, and nothing else. */
class PanelTextTest extends PrintTest {
    private static final double POINTS_PER_MM = 72 / 25.4;
    private static final Pattern MARGIN = Pattern.compile("@page \\{[^}@]*margin: ([^;]+);");
    private static final Pattern LENGTH = Pattern.compile("(\\d+(?:\\.\\d+)?)(?:mm)?");
    /** Letters begin at the very edge of their panel, mm. */
    private static final double ROUNDING = 1;

    private static final String REGION = "panel";

    private final Press press =
            new Press(PrintFonts.from(folder.resolve("fonts")), new SheetStyles(), PrintShops.NO_PICTURES);

    @ParameterizedTest
    @MethodSource("sheets")
    void each_panel_holds_its_own_words(PrintProduct product, LeafletStyle style) throws IOException {
        Guide guide = SampleGuides.guide("kich-hoat-vneid-muc-2");
        Edition edition = product.edition(style);
        PrintShop.SetSheet set = shop.set(press, edition, guide, SampleGuides.context(guide));

        byte[] pdf = PrintShop.proof(press, set, "thu.pdf").sheet().pdf();

        // the style sheet ends the names of steps that run on into their text
        set.document().select(".no-tips .step h3").append(".");
        List<Element> panels = set.document().select("[" + Composer.PANEL + "]");
        assertThat(panels).isNotEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (Element panel : panels) {
                String text = text(document, panel, set);
                assertThat(PdfInside.squeezed(text))
                        .as("panel %s", panel.attr(Composer.PANEL))
                        .isNotEmpty()
                        .isEqualTo(PdfInside.squeezed(panel.text()));
                assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
            }
        }
    }

    private static Stream<Arguments> sheets() {
        return Stream.of(PrintProduct.values())
                .flatMap(product -> Stream.of(LeafletStyle.SAVING, LeafletStyle.LARGE_PRINT)
                        .filter(style -> product.objection(style).isEmpty())
                        .map(style -> Arguments.of(product, style)));
    }

    private static String text(PDDocument document, Element panel, PrintShop.SetSheet set) throws IOException {
        PDFTextStripperByArea reader = new PDFTextStripperByArea();
        reader.addRegion(REGION, place(panel, set));
        reader.extractRegions(document.getPage(page(panel)));
        return reader.getTextForRegion(REGION);
    }

    private static Rectangle2D place(Element panel, PrintShop.SetSheet set) throws IOException {
        List<Double> margins = margins(set);
        double scale = set.edition().scale();
        // a card's place is its content's; the panel has a border of white around it, and so has what stands below
        double border = panel.selectFirst(".card, .below") == null ? ROUNDING : 4;
        double left = margins.getLast() * scale + length(panel, "left") - ROUNDING;
        double top = margins.getFirst() * scale + length(panel, "top");
        return new Rectangle2D.Double(
                left * POINTS_PER_MM,
                top * POINTS_PER_MM,
                (length(panel, "width") + 2 * border) * POINTS_PER_MM,
                (height(panel, set) + 2 * (border - ROUNDING)) * POINTS_PER_MM);
    }

    /** What stands at the foot of a page lies over the panel that fills it. */
    private static double height(Element panel, PrintShop.SetSheet set) {
        double top = length(panel, "top");
        return set.document().select("[" + Composer.PANEL + "]").stream()
                .filter(other -> page(other) == page(panel) && length(other, "left") == length(panel, "left"))
                .mapToDouble(other -> length(other, "top") - top)
                .filter(distance -> distance > 0)
                .reduce(length(panel, "height"), Math::min);
    }

    private static int page(Element panel) {
        return Integer.parseInt(panel.attr(Composer.PANEL).replaceFirst(":.*", "")) - 1;
    }

    private static double length(Element panel, String side) {
        Matcher style = Pattern.compile("(?:^|;)" + side + ":([0-9.]+)mm").matcher(panel.attr("style"));
        assertThat(style.find()).as("%s of %s", side, panel.attr("style")).isTrue();
        return Double.parseDouble(style.group(1));
    }

    /** Upper, then perhaps others, then left: of the page, as the style sheets have them, the last of its kin that says so. */
    private static List<Double> margins(PrintShop.SetSheet set) throws IOException {
        List<Double> margins = List.of();
        for (String name : set.document().body().classNames()) {
            Matcher page = MARGIN.matcher(css(name));
            if (page.find()) {
                margins = LENGTH.matcher(page.group(1))
                        .results()
                        .map(MatchResult::group)
                        .map(length -> Double.valueOf(length.replace("mm", "")))
                        .toList();
            }
        }
        assertThat(margins).isNotEmpty();
        return margins;
    }

    private static String css(String name) throws IOException {
        try (InputStream css = PanelTextTest.class.getResourceAsStream("/print/" + name + ".css")) {
            return css == null ? "" : new String(css.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
