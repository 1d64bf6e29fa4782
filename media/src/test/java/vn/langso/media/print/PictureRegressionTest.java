package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/**
 * Sheets look as they did when somebody last looked at them. A change that was meant: look at the sheets
 * ({@link GalleryRun}), then run this test with {@code -Dlangso.pictures.accept=true}.
 */
class PictureRegressionTest extends PrintTest {
    private static final Path PICTURES = Path.of("src/test/resources/print/pictures");
    private static final String NEXT_PAGE = "-".repeat(8) + " next page";
    /** Of ten: other rounding of a letter's edge is one. */
    private static final int TOLERANCE = 2;
    /** Roundings lie here and there; a line that moved is paler in one row and darker in the next. */
    private static final int MOST_PLACES = 15;

    @ParameterizedTest
    @MethodSource("sheets")
    void looks_as_it_did(PrintProduct product, LeafletStyle style) throws IOException {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        compare(
                product.word(),
                style,
                new SheetPrinter(shop).print(product, style, guide, SampleGuides.context(guide)));
    }

    @ParameterizedTest
    @EnumSource(LeafletStyle.class)
    void the_week_of_a_zone_looks_as_it_did(LeafletStyle style) throws IOException {
        compare(
                "lich-tuan",
                style,
                new NoticePrinter(shop).week(WeekNoticeTest.notice(WeekNoticeTest.week(), WeekNoticeTest.TEAM), style));
    }

    private static void compare(String name, LeafletStyle style, PrintedSheet sheet) throws IOException {
        List<RoughPicture> now = RoughPicture.of(sheet.pdf());
        Path file = PICTURES.resolve(name + "-" + style.word() + ".txt");
        if (Boolean.getBoolean("langso.pictures.accept")) {
            write(file, now);
        }

        List<RoughPicture> before = read(file);

        assertThat(now).as("pages of %s", file).hasSameSizeAs(before);
        for (int page = 0; page < now.size(); page++) {
            assertThat(now.get(page).difference(before.get(page)))
                    .as("page %d of %s, before | now:%n%s", page + 1, file, beside(before.get(page), now.get(page)))
                    .isLessThanOrEqualTo(TOLERANCE);
            assertThat(now.get(page).changed(before.get(page)))
                    .as(
                            "places of page %d of %s, before | now:%n%s",
                            page + 1, file, beside(before.get(page), now.get(page)))
                    .isLessThanOrEqualTo(MOST_PLACES);
        }
    }

    private static Stream<Arguments> sheets() {
        return Stream.of(PrintProduct.values())
                .flatMap(product -> Stream.of(LeafletStyle.values())
                        .filter(style -> product.objection(style).isEmpty())
                        .map(style -> Arguments.of(product, style)));
    }

    private static void write(Path file, List<RoughPicture> pictures) throws IOException {
        Files.createDirectories(file.getParent());
        // no blanks at the end of lines: editors take them away
        Files.writeString(
                file,
                pictures.stream()
                        .map(picture -> picture.rows().stream()
                                .map(row -> "|" + row + "|\n")
                                .collect(Collectors.joining()))
                        .collect(Collectors.joining(NEXT_PAGE + "\n")));
    }

    private static List<RoughPicture> read(Path file) throws IOException {
        List<RoughPicture> pictures = new ArrayList<>();
        for (String page : Files.readString(file).split(NEXT_PAGE + "\n")) {
            pictures.add(new RoughPicture(page.lines()
                    .map(line -> line.substring(1, line.length() - 1))
                    .toList()));
        }
        return pictures;
    }

    private static String beside(RoughPicture before, RoughPicture now) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < Math.max(before.rows().size(), now.rows().size()); row++) {
            text.append(row(before, row)).append(" | ").append(row(now, row)).append('\n');
        }
        return text.toString();
    }

    private static String row(RoughPicture picture, int row) {
        return row < picture.rows().size() ? picture.rows().get(row) : "";
    }
}
