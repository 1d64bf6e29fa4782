package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/** Whatever stands on a sheet can be seen, and who listens to it instead of looking hears every word once. */
class OnceOnlyTest extends PrintTest {
    private final Press press =
            new Press(PrintFonts.from(folder.resolve("fonts")), new SheetStyles(), PrintShops.NO_PICTURES);

    @ParameterizedTest
    @MethodSource("sheets")
    void every_word_of_every_guide_is_seen_and_said_once(PrintProduct product, LeafletStyle style) throws IOException {
        for (Guide guide : SampleGuides.all()) {
            PrintShop.SetSheet set = shop.set(press, product.edition(style), guide, SampleGuides.context(guide));

            byte[] pdf = PrintShop.proof(press, set, "thu.pdf").sheet().pdf();

            assertThat(HiddenWords.of(pdf)).as(guide.title()).isEmpty();
            // heads that run over all pages, and what the style sheets add, are no part of what is read aloud
            set.document().select(".top").remove();
            assertThat(letters(PdfInside.text(pdf)))
                    .as(guide.title())
                    .isEqualTo(letters(set.document().body().text()));
        }
    }

    @ParameterizedTest
    @EnumSource(LeafletStyle.class)
    void a_week_of_several_pages_is_seen_and_said_once(LeafletStyle style) throws IOException {
        List<WeekNotice.Row> rows = IntStream.range(0, 5)
                .boxed()
                .flatMap(hour -> WeekNoticeTest.week().stream()
                        .map(row -> new WeekNotice.Row(
                                row.day(), row.time().plusHours(hour), row.title() + " " + hour, row.length())))
                .toList();

        PrintedSheet sheet = new NoticePrinter(shop).week(WeekNoticeTest.notice(rows, WeekNoticeTest.TEAM), style);

        assertThat(sheet.pages()).isGreaterThan(1);
        assertThat(HiddenWords.of(sheet.pdf())).isEmpty();
        String text = PdfInside.text(sheet.pdf());
        assertThat(text.split("âmlịch", -1)).hasSize(7 + 1);
        assertThat(text.split("VNeID", -1)).hasSize(rows.size() / 2 + 1);
    }

    /** Their pages are drawn another way, and a page that comes again is not drawn at all. */
    @Test
    void a_file_of_many_sheets_shows_all_it_says() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        PrintContext context = SampleGuides.context(guide);
        try (SheetRoll roll = new SheetPrinter(shop).roll(file)) {
            for (int i = 0; i < 4; i++) {
                roll.add(PrintProduct.HANDOUT, LeafletStyle.SAVING, guide, context);
            }
        }

        assertThat(HiddenWords.of(file.toByteArray())).isEmpty();
        assertThat(PdfInside.drawnText(file.toByteArray()).split("Bấmcàiđặt", -1))
                .hasSize(4 + 1);
    }

    private static Stream<Arguments> sheets() {
        return Stream.of(PrintProduct.values())
                .flatMap(product -> Stream.of(LeafletStyle.values())
                        .filter(style -> product.objection(style).isEmpty())
                        .map(style -> Arguments.of(product, style)));
    }

    /** How often each comes: where a line ends does not count. */
    private static SortedMap<Integer, Integer> letters(String text) {
        SortedMap<Integer, Integer> counts = new TreeMap<>();
        PdfInside.squeezed(text).codePoints().forEach(letter -> counts.merge(letter, 1, Integer::sum));
        return counts;
    }
}
