package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;

/** A step stands beside the picture that the kiosk shows with it. */
class StepPicturesTest extends PrintTest {
    private static final int YELLOW = 0xffcf33;
    private static final int DPI = 72;

    @Test
    void every_step_of_the_shipped_guides_has_a_picture_of_its_own() {
        assertThat(SampleGuides.all())
                .flatExtracting(Guide::steps)
                .extracting(GuideStep::icon)
                .isNotEmpty()
                .allSatisfy(
                        icon -> assertThat(getClass().getResource("/META-INF/resources/assets/icons/" + icon + ".svg"))
                                .as(icon)
                                .isNotNull());
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            names = {"STEP_GUIDE", "BILINGUAL"})
    void draws_them_in_colour_or_in_black_lines(PrintProduct product) throws Exception {
        Guide guide = showing("safe", "lock", "store", "gift", "help");

        assertThat(yellow(draw(print(product, LeafletStyle.COLOUR, guide)))).isGreaterThan(100);
        for (LeafletStyle style : List.of(LeafletStyle.SAVING, LeafletStyle.LARGE_PRINT)) {
            assertThat(coloured(draw(print(product, style, guide))))
                    .as(style.word())
                    .isZero();
        }
    }

    @Test
    void draws_another_picture_for_another_key_and_the_book_for_none() throws Exception {
        BufferedImage locks = draw(print(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, showing("lock")));
        BufferedImage stops = draw(print(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, showing("stop")));
        BufferedImage books = draw(print(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, showing("guide")));
        BufferedImage unknown = draw(print(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, showing("khong-co")));

        assertThat(different(locks, stops)).isGreaterThan(100);
        assertThat(different(locks, books)).isGreaterThan(100);
        assertThat(different(unknown, books)).isZero();
    }

    @Test
    void draws_paths_and_no_bitmaps_and_tells_a_screen_reader_nothing_twice() throws Exception {
        Programs.need("pdfinfo");
        byte[] pdf = print(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, SampleGuides.guide("cai-dat-vneid"));
        Path file = Files.write(folder.resolve("hinh.pdf"), pdf);

        try (PDDocument document = Loader.loadPDF(pdf)) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getResources().getXObjectNames())
                        .extracting(COSName::getName)
                        .isEmpty();
            }
        }
        String structure = Programs.run(folder, "pdfinfo", "-struct", file.toString());
        assertThat(structure.split("Figure", -1))
                .as("the code alone is a figure")
                .hasSize(2);
    }

    /** Products in colour are validated elsewhere; here the lines. */
    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            names = {"STEP_GUIDE", "BILINGUAL"})
    void keeps_to_both_standards(PrintProduct product) throws Exception {
        byte[] pdf = print(product, LeafletStyle.SAVING, SampleGuides.guide("nop-ho-so-dich-vu-cong"));

        assertThat(Vera.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    private byte[] print(PrintProduct product, LeafletStyle style, Guide guide) {
        return new SheetPrinter(shop)
                .print(product, style, guide, SampleGuides.context(guide))
                .pdf();
    }

    /** A guide with a step for each key. */
    private static Guide showing(String... keys) {
        List<GuideStep> steps = IntStream.range(0, keys.length)
                .mapToObj(i -> new GuideStep(i + 1, keys[i], "Việc thứ " + (i + 1), "Làm như trong hình.", ""))
                .toList();
        return SampleGuides.guide("bai-hinh", "Bài có hình", List.of("Không đọc mã OTP."), steps, true);
    }

    private static BufferedImage draw(byte[] pdf) throws Exception {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.RGB);
        }
    }

    private static long yellow(BufferedImage page) {
        return pixels(page).filter(pixel -> pixel == YELLOW).count();
    }

    private static long coloured(BufferedImage page) {
        return pixels(page)
                .filter(pixel -> (pixel >> 16) != (pixel & 0xff) || (pixel >> 8 & 0xff) != (pixel & 0xff))
                .count();
    }

    private static IntStream pixels(BufferedImage page) {
        return IntStream.of(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                .map(pixel -> pixel & 0xffffff);
    }

    private static long different(BufferedImage one, BufferedImage other) {
        int[] its = pixels(other).toArray();
        int[] own = pixels(one).toArray();
        return IntStream.range(0, own.length).filter(i -> own[i] != its[i]).count();
    }
}
