package vn.langso.media.print;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;
import vn.langso.media.guides.Guide;

/** A print shop without office fonts, and all products of all shipped guides. */
abstract class PrintTest {
    @TempDir
    static Path folder;

    /** A product by name, so that a failed row says which. */
    enum Product {
        HANDOUT,
        TRIFOLD,
        STEP_GUIDE,
        POSTER;

        PrintedSheet print(PrintShop shop, Guide guide, LeafletStyle style, PrintContext context) {
            LeafletPrinter leaflets = new LeafletPrinter(shop);
            return switch (this) {
                case HANDOUT -> leaflets.handout(guide, style, context);
                case TRIFOLD -> leaflets.trifold(guide, style, context);
                case STEP_GUIDE -> leaflets.stepGuide(guide, style, context);
                case POSTER -> new PosterPrinter(shop).poster(guide, style, PaperSize.A3, context);
            };
        }

        /** One sheet of A5 has no room for them and says where they are; large print takes more sheets. */
        boolean hasTips(LeafletStyle style) {
            return this != POSTER && (this != HANDOUT || style == LeafletStyle.LARGE_PRINT);
        }
    }

    final PrintShop shop = PrintShops.in(folder, PaperSettings.PLAIN);

    static Stream<Arguments> allSheets() {
        return SampleGuides.all().stream()
                .flatMap(guide -> Stream.of(Product.values())
                        .flatMap(product -> Stream.of(LeafletStyle.values())
                                .map(style -> Arguments.of(guide.slug(), product, style))));
    }

    PrintedSheet handout(Guide guide) {
        return new LeafletPrinter(shop).handout(guide, LeafletStyle.SAVING, SampleGuides.context(guide));
    }

    static List<String> words(Guide guide, boolean tips) {
        Stream<String> steps = guide.steps().stream()
                .flatMap(step ->
                        tips ? Stream.of(step.title(), step.text(), step.tip()) : Stream.of(step.title(), step.text()));
        return Stream.concat(Stream.concat(Stream.of(guide.title(), guide.summary()), guide.warnings().stream()), steps)
                .map(PdfInside::squeezed)
                .toList();
    }
}
