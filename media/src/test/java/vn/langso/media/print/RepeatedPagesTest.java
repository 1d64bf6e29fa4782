package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.langso.media.guides.Guide;

/** What the sheets of a roll have in common is in the file once and looks as if it were not. */
class RepeatedPagesTest extends PrintTest {
    private final SheetPrinter printer = new SheetPrinter(shop);
    private final List<Guide> guides =
            List.of(SampleGuides.guide("cai-dat-vneid"), SampleGuides.guide("zalo-quan-tam-oa"));

    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            names = {"TRIFOLD", "STEP_GUIDE", "HANDOUT", "BILINGUAL", "QR_CARDS"})
    void every_page_looks_as_on_a_sheet_of_its_own(PrintProduct product) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        List<BufferedImage> alone = new ArrayList<>();
        try (SheetRoll roll = printer.roll(file)) {
            for (int i = 0; i < 8; i++) {
                Guide guide = guides.get(i % 2);
                // the last two are for the team of the first two again
                PrintContext context = SampleGuides.context(guide).with(team(i / 2 % 3));
                roll.add(product, LeafletStyle.SAVING, guide, context);
                alone.addAll(pictures(printer.print(product, LeafletStyle.SAVING, guide, context)
                        .pdf()));
            }
        }

        List<BufferedImage> rolled = pictures(file.toByteArray());
        assertThat(rolled).hasSameSizeAs(alone);
        for (int page = 0; page < rolled.size(); page++) {
            assertThat(pixels(rolled.get(page))).as("page %d", page + 1).isEqualTo(pixels(alone.get(page)));
        }
    }

    @Test
    void the_inner_side_of_a_trifold_is_in_the_file_once_or_twice_however_many_there_are() {
        int few = size(10);
        int many = size(40);

        // an outer side alone is 5.4 kB, with an inner one of its own 10 kB
        assertThat((many - few) / 30).isLessThan(6_000);
    }

    private int size(int sheets) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SheetRoll roll = printer.roll(file)) {
            IntStream.range(0, sheets)
                    .forEach(i -> roll.add(
                            PrintProduct.TRIFOLD,
                            LeafletStyle.SAVING,
                            guides.getFirst(),
                            SampleGuides.context(guides.getFirst()).with(team(i))));
        }
        return file.size();
    }

    private static List<BufferedImage> pictures(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(document);
            List<BufferedImage> pictures = new ArrayList<>();
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                pictures.add(renderer.renderImage(page, 0.7f, ImageType.GRAY));
            }
            return pictures;
        }
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRaster().getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null);
    }

    private static LocalTeam team(int number) {
        return new LocalTeam(
                "Thôn Đông " + number,
                "Tổ công nghệ số thôn Đông " + number,
                List.of(new LocalTeam.Helper("Nguyễn Thị Thảo", "0912 345 67" + number)),
                0);
    }
}
