package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.langso.media.guides.Guide;

/** A single sheet can be read aloud by a screen reader and kept for good: PDF/UA-1 and PDF/A-3a, says veraPDF. */
class AccessiblePdfTest extends PrintTest {

    @ParameterizedTest
    @EnumSource(PrintProduct.class)
    void keeps_to_both_standards(PrintProduct product) throws Exception {
        byte[] pdf = print(product, LeafletStyle.COLOUR);

        assertThat(Vera.broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(Vera.broken(pdf, PDFAFlavour.PDFA_3_A)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(PrintProduct.class)
    void is_a_sound_file_with_every_font_in_it(PrintProduct product) throws Exception {
        Programs.need("qpdf");
        Programs.need("pdffonts");
        Path pdf = Files.write(folder.resolve(product + ".pdf"), print(product, LeafletStyle.SAVING));

        assertThat(Programs.run(folder, "qpdf", "--check", pdf.toString()))
                .contains("No syntax or stream encoding errors");
        assertThat(Programs.run(folder, "pdffonts", pdf.toString()).lines().skip(2))
                .isNotEmpty()
                .allMatch(line -> line.matches(".*Identity-H\\s+yes yes yes.*"));
    }

    @Test
    void says_its_title_its_language_and_its_headings() throws Exception {
        Programs.need("pdfinfo");
        Path pdf = Files.write(folder.resolve("ten.pdf"), print(PrintProduct.TRIFOLD, LeafletStyle.SAVING));

        // the headline holds its words together by spaces that do not break
        String structure =
                Programs.run(folder, "pdfinfo", "-struct-text", pdf.toString()).replace('\u00a0', ' ');
        String info = Programs.run(folder, "pdfinfo", pdf.toString());

        assertThat(info).containsPattern("Tagged: +yes").containsPattern("Title: +Cài đặt ứng dụng VNeID");
        assertThat(structure).contains("Document", "H1", "H2", "Figure").contains("Cài đặt ứng dụng");
        assertThat(structure.indexOf("H1")).isLessThan(structure.indexOf("H2"));
    }

    private byte[] print(PrintProduct product, LeafletStyle style) {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        return new SheetPrinter(shop)
                .print(product, style, guide, SampleGuides.context(guide))
                .pdf();
    }
}
