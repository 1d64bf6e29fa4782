package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/** The warnings hang on one sheet, whoever helps: nobody looks for a second, and each alone would lack what it needs. */
class WarningPosterTest extends PrintTest {
    private static final List<LocalTeam.Helper> SIX = List.of(
            new LocalTeam.Helper("Nguyễn Thị Phương Thảo", "0912 345 671"),
            new LocalTeam.Helper("Trần Đức Ước", "0912 345 672"),
            new LocalTeam.Helper("Phạm Thị Hồng Nhung", "0912 345 673"),
            new LocalTeam.Helper("Lê Văn Quyết", "0912 345 674"),
            new LocalTeam.Helper("Đỗ Thị Thanh Huyền", "0912 345 675"),
            new LocalTeam.Helper("Vũ Đình Hưng", "0912 345 676"));

    @ParameterizedTest
    @MethodSource("guidesInStyles")
    void one_sheet_names_a_team_of_six_beside_all_else(String slug, LeafletStyle style) throws IOException {
        Guide guide = SampleGuides.guide(slug);

        PrintedSheet sheet = print(guide, style, SIX);

        assertThat(PdfInside.pages(sheet.pdf())).isEqualTo(1);
        String text = PdfInside.text(sheet.pdf());
        SIX.forEach(helper -> assertThat(text).contains(PdfInside.squeezed(helper.name() + "–" + helper.phone())));
        guide.warnings().forEach(warning -> assertThat(text).contains(PdfInside.squeezed(warning)));
        assertThat(text)
                .contains("Cảnhbáoantoàn", "TổcôngnghệsốcộngđồngthônĐông", "Cánbộkhôngbaogiờhỏimậtkhẩu")
                .contains("duchop.example.vn/huong-dan/" + slug, "Bản1", "24/11/2026")
                .doesNotContain("ngườinữa");
    }

    @Test
    void long_names_leave_some_out_and_the_sheet_says_how_many() throws IOException {
        List<LocalTeam.Helper> twelve = Collections.nCopies(
                12, new LocalTeam.Helper("Công Tằng Tôn Nữ Nguyễn Thị Phương Thảo Hồng Hạnh", "0912 345 678"));

        PrintedSheet sheet = print(SampleGuides.guide("tien-di-dong-quet-qr"), LeafletStyle.LARGE_PRINT, twelve);

        assertThat(PdfInside.pages(sheet.pdf())).isEqualTo(1);
        assertThat(PdfInside.text(sheet.pdf()))
                .containsPattern("…và([1-9]|1[01])ngườinữa")
                .contains("Cánbộkhôngbaogiờhỏimậtkhẩu");
    }

    @Test
    void warnings_too_long_for_one_sheet_are_refused_with_the_longest() {
        List<String> warnings =
                List.of("Không vội.", "Không đọc mã OTP cho ai, kể cả người nhà. ".repeat(40), "Hỏi lại tổ.");
        Guide guide = SampleGuides.guide(
                "bai-thu",
                "Bài thử",
                warnings,
                SampleGuides.saying("Bài thử", "Chữ.").steps(),
                true);

        assertThatThrownBy(() -> print(guide, LeafletStyle.LARGE_PRINT, List.of()))
                .isInstanceOf(TooLong.class)
                .extracting(refusal -> ((TooLong) refusal).detail())
                .asString()
                .contains("áp phích cảnh báo A3", "cỡ chữ nhỏ nhất 23 pt", "dài nhất là mục 2");
    }

    private PrintedSheet print(Guide guide, LeafletStyle style, List<LocalTeam.Helper> helpers) {
        PrintContext all = SampleGuides.context(guide);
        PrintContext context = helpers.isEmpty()
                ? all
                : all.with(new LocalTeam("Thôn Đông", "Tổ công nghệ số cộng đồng thôn Đông", helpers, 0));
        return new SheetPrinter(shop).print(PrintProduct.WARNING_POSTER, style, guide, context);
    }

    private static Stream<Arguments> guidesInStyles() {
        return SampleGuides.all().stream()
                .flatMap(guide -> Stream.of(LeafletStyle.values()).map(style -> Arguments.of(guide.slug(), style)));
    }
}
