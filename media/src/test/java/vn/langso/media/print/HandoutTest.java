package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.config.Refusal;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideStep;

/** A hand-out is one sheet of paper. */
class HandoutTest extends PrintTest {

    @ParameterizedTest
    @MethodSource("guides")
    void holds_every_shipped_guide_with_all_steps_and_warnings_on_two_sides(Guide guide) throws IOException {
        PrintedSheet sheet = handout(guide, LeafletStyle.SAVING, Sides.TWO);

        assertThat(sheet.pages()).isEqualTo(2);
        assertThat(PdfInside.text(sheet.pdf())).contains(words(guide, false)).contains("Mẹochotừngbước:quétmãQRhoặcmở");
    }

    @ParameterizedTest
    @MethodSource("guides")
    void holds_the_essentials_of_every_shipped_guide_on_one_side(Guide guide) throws IOException {
        PrintedSheet sheet = handout(guide, LeafletStyle.COLOUR, Sides.ONE);

        String text = PdfInside.text(sheet.pdf());
        assertThat(sheet.pages()).isEqualTo(1);
        assertThat(text).contains(squeezed(guide.warnings()));
        assertThat(text)
                .contains(squeezed(guide.steps().stream().map(GuideStep::title).toList()));
        assertThat(text).contains(PdfInside.squeezed(guide.summary()), "/huong-dan/" + guide.slug());
    }

    @Test
    void steps_that_bring_a_number_get_no_second_one() throws IOException {
        Guide guide = SampleGuides.guide("nhan-biet-lua-dao");
        String text = PdfInside.text(new LeafletPrinter(shop)
                .handout(guide, LeafletStyle.SAVING, Sides.ONE, SampleGuides.context(guide))
                .pdf());

        assertThat(text).contains("Dấuhiệu4:").doesNotContain("4.Dấuhiệu");
    }

    @Test
    void keeps_the_tips_where_they_fit() throws IOException {
        Guide guide = guide(5, "Mở ứng dụng.", "Có thể hỏi người nhà.");

        PrintedSheet sheet = handout(guide, LeafletStyle.SAVING, Sides.TWO);

        assertThat(PdfInside.text(sheet.pdf()))
                .contains("Mẹo:Cóthểhỏingườinhà.")
                .doesNotContain("Mẹochotừngbước");
    }

    @Test
    void names_what_is_too_long_for_one_sheet() {
        Guide guide = guide(12, "Việc này cần nhiều lời giải thích. ".repeat(10), "");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> handout(guide, LeafletStyle.SAVING, Sides.TWO))
                .satisfies(refusal -> assertThat(refusal.detail())
                        .contains("quá dài cho tờ rơi A5 hai mặt", "14 pt cả 2 trang thừa", "dài nhất là mục ")
                        .endsWith("Hãy rút ngắn các phần ấy, hoặc chọn sản phẩm in khác."));
    }

    @Test
    void takes_more_sheets_when_nobody_asked_for_one() throws IOException {
        Guide guide = guide(12, "Việc này cần nhiều lời giải thích. ".repeat(5), "Có thể hỏi người nhà.");

        PrintedSheet sheet = handout(guide, LeafletStyle.SAVING, Sides.AS_NEEDED);

        assertThat(sheet.pages()).isGreaterThan(2);
        assertThat(PdfInside.text(sheet.pdf())).contains(words(guide, true));
    }

    @ParameterizedTest
    @EnumSource(value = LeafletStyle.class, mode = Mode.EXCLUDE, names = "LARGE_PRINT")
    void is_drawn_in_the_order_in_which_it_is_read(LeafletStyle style) throws Exception {
        Programs.need("pdftotext");
        Path pdf = Files.write(
                folder.resolve("thu-tu-%s.pdf".formatted(style)),
                handout(SampleGuides.guide("cai-dat-vneid"), style, Sides.TWO).pdf());

        String drawn = Programs.run(folder, "pdftotext", "-raw", pdf.toString(), "-");

        assertThat(drawn.replaceAll("\\s+", " "))
                .contains("hoặc đến Trung tâm Phục vụ hành chính công xã Đức Hợp. Mẹo cho từng bước");
    }

    @Test
    void refuses_a_number_of_sides_that_no_sheet_has() {
        assertThat(Sides.of(null)).isEqualTo(Sides.AS_NEEDED);
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> Sides.of("3"))
                .satisfies(refusal -> assertThat(refusal.detail()).contains("“3”", "1, 2"));
    }

    private PrintedSheet handout(Guide guide, LeafletStyle style, Sides sides) {
        return new LeafletPrinter(shop).handout(guide, style, sides, SampleGuides.context(guide));
    }

    private static List<Guide> guides() {
        return SampleGuides.all();
    }

    private static Guide guide(int steps, String text, String tip) {
        List<GuideStep> all = IntStream.rangeClosed(1, steps)
                .mapToObj(number -> new GuideStep(number, "prepare", "Việc " + number, text, tip))
                .toList();
        return SampleGuides.guide("bai", "Bài thử", Collections.nCopies(3, "Không đọc mã OTP."), all, true);
    }

    private static List<String> squeezed(List<String> texts) {
        return texts.stream().map(PdfInside::squeezed).toList();
    }
}
