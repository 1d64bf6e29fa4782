package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/** What the default style costs in ink: mean darkness of the whole paper, margins included. */
class InkTest extends PrintTest {
    /**
     * Most of the paper that may be black, percent. A hand-out has the words of A4 on A5, in letters of 14 pt: its words
     * alone, without code, rules, rings and bold, are 6.4–7.6 on two sides and 6.4–8.2 on one.
     */
    private static final Map<PrintProduct, Double> GOALS = Map.of(
            PrintProduct.TRIFOLD, 6.0,
            PrintProduct.STEP_GUIDE, 6.0,
            PrintProduct.BILINGUAL, 10.0,
            PrintProduct.POSTER_A3, 10.0,
            PrintProduct.WARNING_POSTER, 10.0,
            PrintProduct.QR_CARDS, 10.0,
            PrintProduct.HANDOUT, 9.6,
            PrintProduct.HANDOUT_ONE_SIDE, 10.5);

    @ParameterizedTest
    @MethodSource("sheets")
    void stays_within_the_goal(String slug, PrintProduct product) {
        Guide guide = SampleGuides.guide(slug);

        FilePages file = FilePages.of(new SheetPrinter(shop)
                .print(product, LeafletStyle.SAVING, guide, SampleGuides.context(guide))
                .pdf());

        assertThat(file.ink()).isLessThanOrEqualTo(GOALS.get(product));
    }

    @Test
    void is_measured_as_another_program_draws_it() throws Exception {
        Programs.need("pdftoppm");
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        PrintedSheet sheet = new LeafletPrinter(shop).handout(guide, LeafletStyle.SAVING, SampleGuides.context(guide));
        Path pdf = Files.write(folder.resolve("muc.pdf"), sheet.pdf());
        Programs.run(folder, "pdftoppm", "-r", "300", "-gray", "-png", pdf.toString(), "muc");

        double drawn = 0;
        for (int page = 1; page <= sheet.pages(); page++) {
            drawn +=
                    darkness(ImageIO.read(folder.resolve("muc-" + page + ".png").toFile())) / sheet.pages();
        }

        assertThat(FilePages.of(sheet.pdf()).ink()).isCloseTo(drawn, Assertions.within(0.3));
    }

    /** Percent, by the grey value as it stands in the picture. */
    private static double darkness(BufferedImage picture) {
        int[] light = picture.getRaster().getPixels(0, 0, picture.getWidth(), picture.getHeight(), (int[]) null);
        return 100
                - 100
                        * Stream.of(light)
                                .flatMapToInt(java.util.Arrays::stream)
                                .average()
                                .orElseThrow()
                        / 255;
    }

    private static Stream<Arguments> sheets() {
        return SampleGuides.all().stream()
                .flatMap(guide -> GOALS.keySet().stream().sorted().map(product -> Arguments.of(guide.slug(), product)));
    }
}
