package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/** Sheets come apart: each of several says whose it is, which it is, and what nobody must be told. */
class ContinuationTest extends PrintTest {
    private static final String HAMLET = "Thôn Nguyễn Thị Minh Khai";

    @ParameterizedTest
    @MethodSource("posters")
    void each_sheet_of_a_poster_stands_for_itself(PrintProduct product, String slug) throws IOException {
        Guide guide = SampleGuides.guide(slug);
        check(guide, printed(product, LeafletStyle.LARGE_PRINT, guide, team("Tổ số 1", 2)));
    }

    @Test
    void so_does_each_of_the_two_that_a_small_poster_needs_beside_a_team() throws IOException {
        Guide guide = SampleGuides.guide("kich-hoat-vneid-muc-2");
        PrintedSheet poster = printed(
                PrintProduct.POSTER_A4, LeafletStyle.SAVING, guide, team("Tổ công nghệ số cộng đồng " + HAMLET, 6));

        assertThat(poster.pages()).isEqualTo(2);
        check(guide, poster);
    }

    @Test
    void a_loose_sheet_in_a_folded_leaflet_says_whose_it_is() throws IOException {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        PrintedSheet leaflet = printed(PrintProduct.TRIFOLD, LeafletStyle.LARGE_PRINT, guide, team("Tổ số 1", 2));

        assertThat(pages(leaflet))
                .hasSize(3)
                .last()
                .asString()
                .contains(squeezed(guide.title(), HAMLET, "Xã Đức Hợp", "Trang 3/3", "Bản 1", "24/11/2026"));
    }

    private static void check(Guide guide, PrintedSheet poster) throws IOException {
        List<String> pages = pages(poster);
        assertThat(pages).hasSizeGreaterThan(1);
        for (int page = 1; page <= pages.size(); page++) {
            assertThat(pages.get(page - 1))
                    .contains(squeezed(
                            guide.title(),
                            HAMLET,
                            "Xã Đức Hợp",
                            "Bản 1",
                            "24/11/2026",
                            "duchop.example.vn/huong-dan/" + guide.slug(),
                            "Cán bộ không bao giờ hỏi mật khẩu hay mã OTP",
                            "Tờ %d/%d".formatted(page, pages.size())));
        }
        assertThat(pages.getFirst()).contains(squeezed(guide.warnings().toArray(String[]::new)));
        assertThat(FilePages.of(poster.pdf()).codes()).hasSize(pages.size());
    }

    private static Stream<Arguments> posters() {
        return Stream.of("cai-dat-vneid", "tien-di-dong-quet-qr")
                .flatMap(slug -> Stream.of(PrintProduct.POSTER_A3, PrintProduct.POSTER_A4)
                        .map(product -> Arguments.of(product, slug)));
    }

    private PrintedSheet printed(PrintProduct product, LeafletStyle style, Guide guide, LocalTeam team) {
        return new SheetPrinter(shop)
                .print(product, style, guide, SampleGuides.context(guide).with(team));
    }

    private static LocalTeam team(String name, int members) {
        List<LocalTeam.Helper> helpers = IntStream.range(0, members)
                .mapToObj(i -> new LocalTeam.Helper("Nguyễn Phương Thị Thanh Huyền", "0912 345 67" + i))
                .toList();
        return new LocalTeam(HAMLET, name, helpers, 0);
    }

    private static String[] squeezed(String... words) {
        return Stream.of(words).map(PdfInside::squeezed).toArray(String[]::new);
    }

    private static List<String> pages(PrintedSheet sheet) throws IOException {
        List<String> pages = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(sheet.pdf())) {
            PDFTextStripper reader = new PDFTextStripper();
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                reader.setStartPage(page);
                reader.setEndPage(page);
                pages.add(PdfInside.squeezed(reader.getText(pdf)));
            }
        }
        return pages;
    }
}
