package vn.langso.media.print.imposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.PdfWriter;
import vn.langso.media.print.PrintProduct;

/** Pages that say their own number: where they end up can be read. */
class ImposerTest {
    private static final double MM = 72 / 25.4;

    @TempDir
    private Path folder;

    @Test
    void none_keeps_every_page_in_order() throws IOException {
        List<SheetFile> files = List.of(file("a", 148, 210, 2, 1), file("b", 148, 210, 4));

        Path bound = bound(Imposition.NONE, PrintProduct.HANDOUT, files);

        assertThat(texts(bound)).containsExactly("a1.1", "a1.2", "a2.1", "b1.1", "b1.2", "b1.3", "b1.4");
        assertThat(new PdfReader(bound.toString()).getInfo()).containsEntry("Title", "Tờ rơi");
    }

    @Test
    void two_up_puts_each_back_behind_its_own_front_across_files() throws IOException {
        List<SheetFile> files = List.of(file("a", 148, 210, 2), file("b", 148, 210, 2, 2));

        Path bound = bound(Imposition.TWO_UP, PrintProduct.HANDOUT, files);

        assertThat(texts(bound)).containsExactly("a1.1b1.1", "b1.2a1.2", "b2.1", "b2.2");
        assertThat(size(bound)).containsExactly(297L, 210L);
        assertThat(left(bound, 3, "b2.1")).isLessThan(148);
        assertThat(left(bound, 4, "b2.2")).isGreaterThan(148);
    }

    @Test
    void sheets_of_one_side_need_no_backs() throws IOException {
        Path bound = bound(Imposition.TWO_UP, PrintProduct.HANDOUT, List.of(file("a", 148, 210, 1, 1, 1)));

        assertThat(texts(bound)).containsExactly("a1.1a2.1", "a3.1");
    }

    @Test
    void where_one_has_a_back_every_sheet_has_one() throws IOException {
        Path bound = bound(Imposition.TWO_UP, PrintProduct.HANDOUT, List.of(file("a", 148, 210, 1, 1, 2)));

        assertThat(texts(bound)).containsExactly("a1.1a2.1", "", "a3.1", "a3.2");
    }

    @Test
    void four_up_fills_an_a3() throws IOException {
        Path bound = bound(Imposition.FOUR_UP, PrintProduct.HANDOUT, List.of(file("a", 148, 210, 2, 2, 2, 2)));

        assertThat(texts(bound)).containsExactly("a1.1a2.1a3.1a4.1", "a2.2a1.2a4.2a3.2");
        assertThat(size(bound)).containsExactly(297L, 420L);
    }

    @Test
    void a_booklet_is_folded_and_padded_to_four() throws IOException {
        assertThat(texts(bound(Imposition.BOOKLET, PrintProduct.HANDOUT, List.of(file("a", 148, 210, 8)))))
                .containsExactly("a1.8a1.1", "a1.2a1.7", "a1.6a1.3", "a1.4a1.5");
        assertThat(texts(bound(Imposition.BOOKLET, PrintProduct.HANDOUT, List.of(file("a", 148, 210, 6, 1)))))
                .containsExactly("a1.1", "a1.2", "a1.6a1.3", "a1.4a1.5", "a2.1", "");
    }

    @Test
    void tiles_cover_the_whole_poster_with_overlap() throws IOException {
        Path bound = bound(Imposition.TILES, PrintProduct.POSTER_A3, List.of(file("a", 297, 420, 1)));

        assertThat(new PdfReader(bound.toString()).getNumberOfPages()).isEqualTo(4);
        assertThat(size(bound)).containsExactly(210L, 297L);
    }

    @Test
    void a_print_shop_gets_boxes_and_room_for_its_marks() throws IOException {
        Path bound = bound(Imposition.PRINT_SHOP, PrintProduct.TRIFOLD, List.of(file("a", 297, 210, 2)));

        PdfReader reader = new PdfReader(bound.toString());
        assertThat(size(bound)).containsExactly(317L, 230L);
        assertThat(reader.getBoxSize(1, "trim").getWidth() / MM).isCloseTo(297, within(0.1));
        assertThat(reader.getBoxSize(2, "bleed").getHeight() / MM).isCloseTo(216, within(0.1));
    }

    @ParameterizedTest
    @CsvSource({
        ", NONE",
        "none, NONE",
        "TWO_UP, TWO_UP",
        "2-up, TWO_UP",
        "4UP, FOUR_UP",
        "gap-sach, BOOKLET",
        "saddle, ",
        "print-shop, PRINT_SHOP"
    })
    void words_of_people_and_programs_are_understood(String word, Imposition meant) {
        assertThat(Imposition.meant(word).orElse(null)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "TWO_UP, HANDOUT, true",
        "TWO_UP, HANDOUT_ONE_SIDE, true",
        "FOUR_UP, HANDOUT_ONE_SIDE, true",
        "TWO_UP, STEP_GUIDE, false",
        "BOOKLET, STEP_GUIDE, true",
        "BOOKLET, TRIFOLD, false",
        "TILES, POSTER_A1, true",
        "TILES, POSTER_A4, false",
        "PRINT_SHOP, TRIFOLD, true"
    })
    void not_everything_fits_every_product(Imposition how, PrintProduct product, boolean fits) {
        assertThat(how.fits(product)).isEqualTo(fits);
    }

    private Path bound(Imposition how, PrintProduct product, List<SheetFile> files) {
        Path bound = folder.resolve("bound-" + how + ".pdf");
        int pages = Imposer.bind(how, product, files, "Tờ rơi", bound);
        assertThat(pages(bound)).isEqualTo(pages);
        return bound;
    }

    private static int pages(Path pdf) {
        try {
            return new PdfReader(pdf.toString()).getNumberOfPages();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Documents named a1, a2…, whose pages say a1.1, a1.2… */
    private SheetFile file(String name, double width, double height, Integer... pages) throws IOException {
        Path pdf = folder.resolve(name + ".pdf");
        Document document = new Document(new Rectangle((float) (width * MM), (float) (height * MM)));
        PdfWriter.getInstance(document, Files.newOutputStream(pdf));
        document.open();
        for (int i = 0; i < pages.length; i++) {
            for (int page = 1; page <= pages[i]; page++) {
                document.newPage();
                document.add(new Paragraph(name + (i + 1) + "." + page));
            }
        }
        document.close();
        return new SheetFile(pdf, List.of(pages));
    }

    /** Of each page, as a person reads it: line by line from the left. */
    private static List<String> texts(Path pdf) throws IOException {
        List<String> texts = new ArrayList<>();
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            var stripper = new org.apache.pdfbox.text.PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(document).replaceAll("\\s", ""));
            }
        }
        return texts;
    }

    private static List<Long> size(Path pdf) throws IOException {
        Rectangle size = new PdfReader(pdf.toString()).getPageSize(1);
        return List.of(Math.round(size.getWidth() / MM), Math.round(size.getHeight() / MM));
    }

    /** Where a word begins, mm from the left edge; read by the independent PDFBox. */
    private static double left(Path pdf, int page, String word) throws IOException {
        List<Float> found = new ArrayList<>();
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            var stripper = new org.apache.pdfbox.text.PDFTextStripper() {
                @Override
                protected void writeString(String text, List<org.apache.pdfbox.text.TextPosition> positions) {
                    if (text.contains(word)) {
                        found.add(positions.getFirst().getXDirAdj());
                    }
                }
            };
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            stripper.getText(document);
        }
        return found.getFirst() / MM;
    }
}
