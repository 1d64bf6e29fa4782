package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/** Nothing falls off the paper or touches its frame. */
class PaperEdgeTest extends PrintTest {
    private static final int DPI = 150;
    private static final double POINTS_PER_MM = 72 / 25.4;

    private final SheetInspector inspector = new SheetInspector(
            shop,
            PaperSettings.PLAIN,
            Clock.fixed(Instant.parse("2026-11-24T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));

    @ParameterizedTest
    @MethodSource("handouts")
    void every_foot_stands_on_the_paper(PrintProduct product, LeafletStyle style, String commune) {
        Guide guide = SampleGuides.guide("cai-dat-vneid");

        Preflight found = inspector.inspect(product, style, guide, of(commune, guide));

        assertThat(found.refusals()).isEmpty();
        assertThat(FilePages.of(found.sheet().pdf()).atEdge()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            names = {"HANDOUT", "HANDOUT_ONE_SIDE"})
    void a_foot_that_falls_off_the_paper_is_refused(PrintProduct product) {
        Guide guide = SampleGuides.guide("cai-dat-vneid");

        Preflight found = inspector.inspect(
                product, LeafletStyle.LARGE_PRINT, guide, of("Đặc khu kinh tế ven biển Vân Phong Khánh Hòa", guide));

        assertThat(found.refusals())
                .extracting(Finding::check, Finding::sentence)
                .anySatisfy(finding -> assertThat(finding.toList().toString())
                        .contains("LENGTH", "Trang 1 có chữ", "cách mép giấy chưa tới 3,0 mm"));
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            names = {"HANDOUT", "HANDOUT_ONE_SIDE"})
    void bullets_keep_their_distance_from_the_frame(PrintProduct product) throws IOException {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        for (LeafletStyle style : LeafletStyle.values()) {
            byte[] pdf = new SheetPrinter(shop)
                    .print(product, style, guide, SampleGuides.context(guide))
                    .pdf();
            assertThat(bullet(pdf, "Chỉ cài VNeID"))
                    .as("mm from the edge of the paper, %s", style)
                    .isGreaterThan(9);
        }
    }

    private static Stream<Arguments> handouts() {
        return Stream.of(PrintProduct.HANDOUT, PrintProduct.HANDOUT_ONE_SIDE)
                .flatMap(product -> Stream.of(LeafletStyle.values())
                        .flatMap(style -> Stream.of("Xã Đức Hợp", "Đặc khu Bạch Long Vĩ")
                                .map(commune -> Arguments.of(product, style, commune))));
    }

    private static PrintContext of(String commune, Guide guide) {
        PrintContext context = SampleGuides.context(guide);
        return new PrintContext(commune, context.supportPlace(), context.address(), context.printedOn());
    }

    /** Where the first ink inside the frame is, left of the middle of these words' first line, mm. */
    private static double bullet(byte[] pdf, String words) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TextPosition first = position(document, words);
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY);
            int row = pixels(first.getYDirAdj() - first.getFontSizeInPt() * 0.3);
            // the frame itself lies at 7 mm and is at most 0.6 mm wide
            for (int x = pixels(7.9 * POINTS_PER_MM); x < pixels(first.getXDirAdj()) - 2; x++) {
                if ((page.getRGB(x, row) & 0xFF) < 128) {
                    return x * 25.4 / DPI;
                }
            }
        }
        throw new AssertionError("No bullet before " + words);
    }

    private static TextPosition position(PDDocument document, String words) throws IOException {
        List<TextPosition> found = new ArrayList<>();
        PDFTextStripper reader = new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> positions) {
                if (text.startsWith(words)) {
                    found.add(positions.getFirst());
                }
            }
        };
        reader.setEndPage(1);
        reader.getText(document);
        return found.getFirst();
    }

    private static int pixels(double points) {
        return (int) Math.round(points * DPI / 72);
    }
}
