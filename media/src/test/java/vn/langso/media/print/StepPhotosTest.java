package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;
import vn.langso.media.guides.StepPicture;
import vn.langso.media.pictures.Picture;
import vn.langso.media.pictures.TestPictures;

/** The A4 step guide shows the pictures of its steps, sharp, described, and from memory. */
class StepPhotosTest extends PrintTest {
    private static final String ALT = "Nút đỏ “Đăng ký” ở cuối màn hình";

    private final Picture photo = stored(TestPictures.jpeg(TestPictures.photo(1600, 1200)));
    private final Picture screen = stored(TestPictures.png(TestPictures.screen(360, 780)));
    private final Picture coarse = stored(TestPictures.png(TestPictures.screen(200, 150)));

    @ParameterizedTest
    @EnumSource(LeafletStyle.class)
    void keeps_to_both_standards(LeafletStyle style) throws Exception {
        byte[] pdf = print(showing(photo, screen), style);

        assertThat(Vera.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @Test
    void prints_every_picture_with_at_most_300_pixels_an_inch() throws Exception {
        Programs.need("pdfimages");
        Path pdf = Files.write(folder.resolve("anh.pdf"), print(showing(photo, screen), LeafletStyle.SAVING));

        List<String> rows = Programs.run(folder, "pdfimages", "-list", pdf.toString())
                .lines()
                .skip(2)
                .toList();

        assertThat(rows).hasSize(2);
        assertThat(rows).extracting(row -> column(row, 8)).containsExactlyInAnyOrder("jpeg", "image");
        for (String row : rows) {
            assertThat(Integer.parseInt(column(row, 12))).isBetween(250, 300);
            assertThat(Integer.parseInt(column(row, 13))).isBetween(250, 300);
        }
        assertThat(Programs.run(folder, "qpdf", "--check", pdf.toString()))
                .contains("No syntax or stream encoding errors");
    }

    @Test
    void describes_them_to_a_screen_reader() throws Exception {
        Programs.need("pdfinfo");
        Path pdf = Files.write(folder.resolve("ta.pdf"), print(showing(photo, screen), LeafletStyle.COLOUR));

        String structure = Programs.run(folder, "pdfinfo", "-struct", pdf.toString());

        assertThat(structure.split("Figure", -1))
                .as("the code and two pictures")
                .hasSize(4);
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            List<String> said = new ArrayList<>();
            alternatives(document.getDocumentCatalog().getStructureTreeRoot(), said);
            assertThat(said).containsExactly("Mã QR mở bài này trên điện thoại", ALT, ALT);
        }
    }

    private static void alternatives(PDStructureNode node, List<String> found) {
        if (node instanceof PDStructureElement element && element.getAlternateDescription() != null) {
            found.add(element.getAlternateDescription());
        }
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureNode inner) {
                alternatives(inner, found);
            }
        }
    }

    @Test
    void a_step_without_one_looks_as_before() {
        Guide plain = SampleGuides.guide("cai-dat-vneid");

        assertThat(new String(print(plain, LeafletStyle.SAVING), StandardCharsets.ISO_8859_1))
                .doesNotContain("/Subtype/Image");
    }

    @Test
    void preflight_warns_of_a_coarse_picture_where_it_is_printed() {
        SheetInspector inspector = new SheetInspector(
                shop, PaperSettings.PLAIN, Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneId.of("UTC")));
        Guide guide = showing(photo, coarse);

        Preflight steps =
                inspector.inspect(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, guide, SampleGuides.context(guide));
        Preflight handout =
                inspector.inspect(PrintProduct.HANDOUT, LeafletStyle.SAVING, guide, SampleGuides.context(guide));

        assertThat(steps.refusals()).isEmpty();
        assertThat(steps.warnings())
                .filteredOn(finding -> finding.check() == Finding.Check.PICTURES)
                .extracting(Finding::sentence)
                .containsExactly("Hình của bước 2 rộng 200 điểm ảnh, in rộng 60 mm chỉ được 85 điểm mỗi inch nên sẽ mờ;"
                        + " cần hình rộng ít nhất 355 điểm ảnh (150 điểm mỗi inch).");
        assertThat(handout.warnings()).extracting(Finding::check).doesNotContain(Finding.Check.PICTURES);
    }

    @Test
    void a_picture_that_is_gone_is_refused_in_words_and_a_roll_goes_on() throws Exception {
        Picture lost = new Picture("0".repeat(64), photo.format(), 600, 400);
        Guide broken = showing(lost);
        Guide whole = showing(photo);
        ByteArrayOutputStream file = new ByteArrayOutputStream();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> print(broken, LeafletStyle.SAVING))
                .satisfies(refusal -> assertThat(refusal.detail()).startsWith("Không còn tệp 000"));
        SheetRoll roll = new SheetPrinter(shop).roll(file);
        try (roll) {
            roll.add(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, whole, SampleGuides.context(whole));
            assertThatExceptionOfType(Refusal.class)
                    .isThrownBy(() -> roll.add(
                            PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, broken, SampleGuides.context(broken)));
            assertThat(roll.isWhole()).isTrue();
            roll.add(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, whole, SampleGuides.context(whole));
        }
        assertThat(file.toByteArray().length)
                .as("the picture is in the file once")
                .isLessThan(150_000);
    }

    @Test
    void a_sheet_of_a_roll_printed_again_has_its_picture_and_its_tags() throws Exception {
        Guide guide = showing(photo, screen);
        Path file = folder.resolve("cuon.pdf");
        SheetPrinter printer = new SheetPrinter(shop);
        try (OutputStream out = Files.newOutputStream(file);
                SheetRoll roll = printer.roll(out).keepingSources()) {
            roll.add(PrintProduct.STEP_GUIDE, LeafletStyle.SAVING, guide, SampleGuides.context(guide));
        }

        byte[] again = printer.again(file).orElseThrow().print(0);

        assertThat(Vera.broken(again, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.broken(again, PDFAFlavour.PDFA_3_A)).isEmpty();
        // dates and identifiers differ by a few bytes, the pictures have tens of thousands
        assertThat(again.length).isCloseTo(print(guide, LeafletStyle.SAVING).length, within(200));
    }

    @Test
    void a_sheet_gets_no_picture_but_those_of_the_store() {
        Press press = new Press(PrintFonts.from(folder), new SheetStyles(), TestPictures.library(folder)::bytes);

        for (String name : List.of("file:///etc/passwd", "http://localhost/a.png", "../../a.png")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> press.lay(Jsoup.parse("<body><img data-picture='" + name + "'></body>")));
        }
    }

    private byte[] print(Guide guide, LeafletStyle style) {
        return new LeafletPrinter(shop)
                .stepGuide(guide, style, SampleGuides.context(guide))
                .pdf();
    }

    /** Six steps, the first of them with these pictures. */
    private static Guide showing(Picture... pictures) {
        List<GuideStep> steps = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            StepPicture picture = i < pictures.length ? new StepPicture(pictures[i], ALT, null) : null;
            steps.add(new GuideStep(
                    i + 1,
                    "prepare",
                    "Mở ứng dụng và bấm nút đăng ký",
                    "Bấm nút màu đỏ ở cuối màn hình, chờ trang sau hiện ra rồi làm tiếp như trong hình.",
                    "",
                    picture));
        }
        return SampleGuides.guide("bai-hinh", "Bài có hình", List.of("Không đọc mã OTP."), steps, true);
    }

    private static Picture stored(byte[] file) {
        return TestPictures.stored(folder, file);
    }

    private static String column(String row, int number) {
        return row.strip().split("\\s+")[number];
    }
}
