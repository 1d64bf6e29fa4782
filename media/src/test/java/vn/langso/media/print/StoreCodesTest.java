package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.StoreLink;
import vn.langso.media.guides.StoreLink.Certainty;

/** Codes to the application stores: only of links that an officer has tried, and only where they cost no paper. */
class StoreCodesTest extends PrintTest {
    private static final String PLAY = "https://play.google.com/store/apps/details?id=com.zing.zalo";
    private static final String APPLE = "https://apps.apple.com/vn/app/vneid/id1582750372";
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final Guide plain = SampleGuides.saying("Bài thử", "Mở ứng dụng rồi làm theo.");
    private final PrintContext context = SampleGuides.context(plain);
    private final SheetInspector inspector = new SheetInspector(
            shop,
            PaperSettings.PLAIN,
            Clock.fixed(LocalDate.of(2026, 11, 24).atStartOfDay(HERE).toInstant(), HERE));

    /** The back of a tri-fold has room for them in the saving style only. */
    @ParameterizedTest
    @CsvSource({
        "HANDOUT, SAVING",
        "HANDOUT, COLOUR",
        "HANDOUT, LARGE_PRINT",
        "TRIFOLD, SAVING",
        "STEP_GUIDE, SAVING",
        "STEP_GUIDE, COLOUR",
        "STEP_GUIDE, LARGE_PRINT"
    })
    void are_read_by_two_readers_in_every_resolution_with_their_address_beside_them(
            PrintProduct product, LeafletStyle style) throws Exception {
        Programs.need("pdftoppm");
        Programs.need("zbarimg");
        Guide guide = withRoom(product, style);
        String own = SampleGuides.context(guide).address().toString();
        Preflight found = inspector.inspect(product, style, guide, SampleGuides.context(guide));
        assertThat(found.refusals()).isEmpty();
        byte[] pdf = found.sheet().pdf();

        List<Path> cuttings =
                QrOnPaperTest.cut(Files.write(folder.resolve(product + "-" + style + ".pdf"), pdf), QrPlace.on(pdf));

        // three codes in three resolutions
        assertThat(QrOnPaperTest.zbar(cuttings)).hasSize(9).contains(PLAY, APPLE, own);
        for (Path cutting : cuttings) {
            assertThat(QrOnPaperTest.zxing(cutting)).isIn(PLAY, APPLE, own);
        }
        assertThat(PdfInside.text(pdf)).contains("CHPlay(Android):play.google.com/store/apps/details?id=com.zing.zalo");
    }

    @ParameterizedTest
    @EnumSource(PrintProduct.class)
    void no_link_that_nobody_tried_is_printed(PrintProduct product) throws Exception {
        Guide guide = SheetInspectorTest.linked(
                plain,
                new StoreLink("android", PLAY, Certainty.LOOKED_UP),
                new StoreLink("ios", APPLE, Certainty.UNKNOWN));

        Preflight found = inspector.inspect(product, LeafletStyle.SAVING, guide, context);

        assertThat(PdfInside.text(found.sheet().pdf())).doesNotContain("CHPlay", "AppStore(");
        assertThat(FilePages.of(found.sheet().pdf()).codes())
                .containsOnly(context.address().toString());
        assertThat(found.warnings())
                .extracting(Finding::sentence)
                .contains("Liên kết android (" + PrintText.excerpt(PLAY)
                        + ") chưa được cán bộ kiểm tra nên không in thành mã QR.");
    }

    @Test
    void what_is_too_long_for_a_code_of_30_mm_is_told() {
        String longest = PLAY + "&hl=vi&referrer=xaduchop";
        Guide guide = SheetInspectorTest.linked(plain, new StoreLink("android", longest, Certainty.VERIFIED_BY_STAFF));

        Preflight found = inspector.inspect(PrintProduct.TRIFOLD, LeafletStyle.SAVING, guide, context);

        assertThat(found.warnings())
                .extracting(Finding::sentence)
                .containsExactly("Liên kết android (" + PrintText.excerpt(longest)
                        + ") dài 83 ký tự nên không in thành mã QR; mã 30 mm đọc được tối đa 74 ký tự.");
        assertThat(FilePages.of(found.sheet().pdf()).codes()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            names = {"HANDOUT", "TRIFOLD", "STEP_GUIDE"})
    void they_never_cost_another_side_nor_a_word(PrintProduct product) throws Exception {
        SheetPrinter printer = new SheetPrinter(shop);
        for (Guide guide : SampleGuides.all()) {
            for (LeafletStyle style : LeafletStyle.values()) {
                PrintContext own = SampleGuides.context(guide);
                PrintedSheet without = printer.print(product, style, SheetInspectorTest.linked(guide), own);
                PrintedSheet with = printer.print(product, style, withStores(guide), own);

                assertThat(with.pages()).as("%s %s", guide.slug(), style).isEqualTo(without.pages());
                assertThat(PdfInside.text(with.pdf()))
                        .contains(guide.steps().stream()
                                .map(step -> PdfInside.squeezed(step.title()))
                                .toList());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = PrintProduct.class,
            names = {"HANDOUT", "TRIFOLD", "STEP_GUIDE"})
    void stand_in_a_file_that_every_reader_can_read_aloud(PrintProduct product) throws Exception {
        Guide guide = withRoom(product, LeafletStyle.SAVING);
        byte[] pdf = new SheetPrinter(shop)
                .print(product, LeafletStyle.SAVING, guide, SampleGuides.context(guide))
                .pdf();

        assertThat(Vera.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void an_officer_who_tried_the_links_is_told_where_their_codes_found_no_room() {
        boolean some = false;
        for (Guide guide : SampleGuides.all()) {
            for (PrintProduct product : List.of(PrintProduct.HANDOUT, PrintProduct.TRIFOLD, PrintProduct.POSTER_A3)) {
                Preflight found =
                        inspector.inspect(product, LeafletStyle.SAVING, withStores(guide), SampleGuides.context(guide));
                boolean without = product != PrintProduct.POSTER_A3
                        && FilePages.of(found.sheet().pdf()).codes().size() == 1;
                some |= without;

                assertThat(found.warnings().stream()
                                .map(Finding::sentence)
                                .filter(sentence -> sentence.contains(
                                        "không còn chỗ cho mã kho ứng dụng (CH Play (Android), App Store (iPhone))")))
                        .as("%s %s", guide.slug(), product)
                        .hasSize(without ? 1 : 0);
            }
        }
        assertThat(some).isTrue();
    }

    @Test
    void an_officer_who_tried_more_links_than_are_printed_is_told_which_are_left_out() {
        Guide guide = SheetInspectorTest.linked(
                SampleGuides.guide("cai-dat-vneid"),
                new StoreLink("android", PLAY, Certainty.VERIFIED_BY_STAFF),
                new StoreLink("ios", APPLE, Certainty.VERIFIED_BY_STAFF),
                new StoreLink("web", "https://vneid.gov.vn", Certainty.VERIFIED_BY_STAFF));

        Preflight found =
                inspector.inspect(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, guide, SampleGuides.context(guide));

        assertThat(found.warnings().stream().map(Finding::sentence))
                .contains(
                        "Tờ in không có mã kho ứng dụng Trang chính thức: mỗi tờ in nhiều nhất hai mã, mỗi địa chỉ dài"
                                + " nhất 74 ký tự.");
    }

    /** The first of our guides whose last side has room for them. */
    private Guide withRoom(PrintProduct product, LeafletStyle style) {
        SheetPrinter printer = new SheetPrinter(shop);
        return SampleGuides.all().stream()
                .map(StoreCodesTest::withStores)
                .filter(guide -> FilePages.of(printer.print(product, style, guide, SampleGuides.context(guide))
                                        .pdf())
                                .codes()
                                .size()
                        == 3)
                .findFirst()
                .orElseThrow();
    }

    private static Guide withStores(Guide guide) {
        return SheetInspectorTest.linked(
                guide,
                new StoreLink("android", PLAY, Certainty.VERIFIED_BY_STAFF),
                new StoreLink("ios", APPLE, Certainty.VERIFIED_BY_STAFF));
    }
}
