package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.langso.media.guides.Guide;

/** Every product of every shipped guide, read back. */
class ProductsTest extends PrintTest {

    @ParameterizedTest
    @MethodSource("allSheets")
    void prints_every_word_in_embedded_fonts_on_the_pages_it_says(String slug, Product product, LeafletStyle style)
            throws IOException {
        Guide guide = SampleGuides.guide(slug);

        PrintedSheet sheet = product.print(shop, guide, style, SampleGuides.context(guide));

        String text = PdfInside.text(sheet.pdf());
        assertThat(text).contains(words(guide, product.hasTips(style)));
        assertThat(text).contains("XãĐứcHợp", "24/11/2026", "Nộidungmẫu–cầnràsoát", "/huong-dan/" + slug);
        assertThat(text).contains("Cánbộkhôngbaogiờhỏimậtkhẩu");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(PdfInside.unembeddedFonts(sheet.pdf())).isEmpty();
        assertThat(PdfInside.pages(sheet.pdf())).isEqualTo(sheet.pages());
    }

    @ParameterizedTest
    @EnumSource(Product.class)
    void poppler_reads_the_same_words(Product product) throws Exception {
        Programs.need("pdftotext");
        Guide guide = SampleGuides.guide("kich-hoat-vneid-muc-2");
        PrintedSheet sheet = product.print(shop, guide, LeafletStyle.COLOUR, SampleGuides.context(guide));
        Path pdf = Files.write(folder.resolve(product + ".pdf"), sheet.pdf());

        String text = Programs.run(folder, "pdftotext", "-raw", pdf.toString(), "-");

        assertThat(PdfInside.squeezed(text)).contains(words(guide, product.hasTips(LeafletStyle.COLOUR)));
    }

    @Test
    void a_confirmed_guide_bears_no_sample_mark() throws IOException {
        Guide confirmed = SampleGuides.saying("Cài đặt VNeID", "Mở CH Play.");

        assertThat(PdfInside.text(handout(confirmed).pdf())).doesNotContain("Nộidungmẫu");
        assertThat(handout(confirmed).fileName()).isEqualTo("to-roi-bai-thu-ban-3.pdf");
    }

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void a_poster_is_the_same_on_every_paper(PaperSize paper) throws Exception {
        Programs.need("pdfinfo");
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        PrintContext context = SampleGuides.context(guide);

        PrintedSheet poster = new PosterPrinter(shop).poster(guide, LeafletStyle.SAVING, paper, context);

        String info = Programs.run(
                folder,
                "pdfinfo",
                Files.write(folder.resolve(paper + ".pdf"), poster.pdf()).toString());
        assertThat(poster.pages()).isEqualTo(1);
        assertThat(PdfInside.text(poster.pdf())).contains(words(guide, false));
        // pdfinfo knows a paper by its sides; ISO 216 allows a poster 2 mm of difference
        assertThat(info).containsPattern("Page size: .*\\(" + paper.word() + "\\)");
        assertThat(info).containsPattern("PDF version: +1.7").containsPattern("Title: +Cài đặt ứng dụng VNeID");
    }

    @Test
    void each_file_bears_its_own_title_also_from_a_press_that_printed_before() throws Exception {
        Programs.need("pdfinfo");
        for (String slug : List.of("cai-dat-vneid", "nhan-biet-lua-dao", "zalo-quan-tam-oa")) {
            Guide guide = SampleGuides.guide(slug);
            Path pdf = Files.write(folder.resolve(slug + ".pdf"), handout(guide).pdf());

            assertThat(Programs.run(folder, "pdfinfo", pdf.toString()))
                    .containsPattern("Title: +" + Pattern.quote(PrintText.clean(guide.title())));
        }
    }
}
