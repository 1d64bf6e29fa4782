package vn.langso.media.print.imposition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
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

        assertThat(texts(bound)).containsExactly("a1.1", "a1.2", "a2.1", "", "b1.1", "b1.2", "b1.3", "b1.4");
        assertThat(new PdfReader(bound.toString()).getInfo()).containsEntry("Title", "Tờ rơi");
    }

    @Test
    void nobodys_page_comes_on_the_back_of_somebody_elses() throws IOException {
        Path bound = bound(Imposition.NONE, PrintProduct.STEP_GUIDE, List.of(file("a", 210, 297, 3, 3)));

        assertThat(texts(bound)).containsExactly("a1.1", "a1.2", "a1.3", "", "a2.1", "a2.2", "a2.3", "");
        assertThat(turned(bound)).isEqualTo(PdfName.DUPLEXFLIPLONGEDGE);
    }

    @Test
    void what_hangs_on_a_wall_has_no_backs() throws IOException {
        Path bound = bound(Imposition.NONE, PrintProduct.POSTER_A3, List.of(file("a", 297, 420, 1, 3)));

        assertThat(texts(bound)).containsExactly("a1.1", "a2.1", "a2.2", "a2.3");
        assertThat(turned(bound)).isEqualTo(PdfName.SIMPLEX);
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
    void one_sheet_in_many_copies_fills_its_paper() throws IOException {
        Path two = bound(Imposition.TWO_UP, PrintProduct.HANDOUT, 50, List.of(file("a", 148, 210, 2)));
        assertThat(texts(two)).containsExactly("a1.1a1.1", "a1.2a1.2");
        assertThat(turned(two)).isEqualTo(PdfName.DUPLEXFLIPSHORTEDGE);
        assertThat(Imposition.TWO_UP.runs(1, 50)).isEqualTo(25);

        Path four = bound(Imposition.FOUR_UP, PrintProduct.HANDOUT_ONE_SIDE, 8, List.of(file("b", 148, 210, 1, 1)));
        assertThat(texts(four)).containsExactly("b1.1b1.1b1.1b1.1", "b2.1b2.1b2.1b2.1");
        assertThat(Imposition.FOUR_UP.runs(2, 8)).isEqualTo(2);
    }

    @Test
    void different_sheets_share_a_paper_where_that_takes_less_of_it() throws IOException {
        Path bound = bound(Imposition.TWO_UP, PrintProduct.HANDOUT_ONE_SIDE, 1, List.of(file("a", 148, 210, 1, 1)));

        assertThat(texts(bound)).containsExactly("a1.1a2.1");
        assertThat(Imposition.TWO_UP.runs(2, 1)).isEqualTo(1);
        assertThat(Imposition.FOUR_UP.runs(4, 3)).isEqualTo(3);
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
        assertThat(turned(bound)).isEqualTo(PdfName.SIMPLEX);
    }

    @Test
    void each_tile_says_where_it_belongs_and_where_the_next_is_laid_over_it() throws IOException {
        Path bound = bound(Imposition.TILES, PrintProduct.POSTER_A3, List.of(file("a", 297, 420, 1)));

        List<String> texts = texts(bound);
        assertThat(texts.get(0)).endsWith("Hàng1/2,cột1/2·a1");
        assertThat(texts.get(1)).endsWith("Hàng1/2,cột2/2·a1");
        assertThat(texts.get(2)).endsWith("Hàng2/2,cột1/2·a1");
        // the window is 8–202 mm wide and 8–289 mm high, the next tile covers 10 mm of it
        assertThat(starts(bound, 1)).contains("192.3 8.0", "8.0 17.7");
        assertThat(starts(bound, 2)).contains("8.0 17.7").doesNotContain("192.3 8.0", "18.0 8.0");
        assertThat(starts(bound, 3)).contains("192.3 8.0").doesNotContain("8.0 279.0");
        assertThat(starts(bound, 4)).doesNotContain("18.0 8.0", "8.0 279.0", "192.3 8.0", "8.0 17.7");
    }

    @Test
    void a_booklet_of_a5_lies_on_a4() throws IOException {
        Path bound = bound(Imposition.BOOKLET, PrintProduct.HANDOUT, List.of(file("a", 148, 210, 4)));

        assertThat(size(bound)).containsExactly(297L, 210L);
        assertThat(turned(bound)).isEqualTo(PdfName.DUPLEXFLIPSHORTEDGE);
    }

    @Test
    void a_print_shop_folds_the_loose_inner_sheet_where_its_columns_are() throws IOException {
        Path bound = bound(Imposition.PRINT_SHOP, PrintProduct.TRIFOLD, List.of(file("a", 297, 210, 3, 4)));

        assertThat(texts(bound)).containsExactly("a1.1", "a1.2", "a1.3", "", "a2.1", "a2.2", "a2.3", "a2.4");
        for (int outer : List.of(1, 4, 5, 8)) {
            assertThat(starts(bound, outer)).contains("107.0 0.0", "207.0 0.0").doesNotContain("110.0 0.0");
        }
        for (int inner : List.of(2, 3, 6, 7)) {
            assertThat(starts(bound, inner)).contains("110.0 0.0", "210.0 0.0").doesNotContain("107.0 0.0");
        }
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
        "TWO_UP, HANDOUT",
        "FOUR_UP, HANDOUT_ONE_SIDE",
        "BOOKLET, HANDOUT",
        "BOOKLET, STEP_GUIDE",
        "TILES, POSTER_A1",
        "NONE, TRIFOLD"
    })
    void knows_how_large_its_paper_is(Imposition how, PrintProduct product) throws IOException {
        Path bound = bound(how, product, List.of(file("a", product.width(), product.height(), 4)));

        List<Long> size = size(bound);
        assertThat(how.paperArea(product)).isEqualTo((double) size.get(0) * size.get(1));
    }

    @Test
    void a_print_shop_is_counted_by_what_it_delivers() {
        assertThat(Imposition.PRINT_SHOP.paperArea(PrintProduct.TRIFOLD)).isEqualTo(297.0 * 210);
    }

    @ParameterizedTest
    @CsvSource({
        "NONE, HANDOUT, 3, 3, 10, 30, 20",
        "NONE, POSTER_A3, 3, 3, 10, 30, 30",
        "TWO_UP, HANDOUT, 2, 2, 16, 32, 16",
        "TWO_UP, HANDOUT_ONE_SIDE, 1, 1, 5, 5, 5",
        "BOOKLET, STEP_GUIDE, 6, 4, 7, 28, 14",
        "TILES, POSTER_A3, 1, 4, 2, 8, 8"
    })
    void counts_what_comes_out_of_the_printer(
            Imposition how, PrintProduct product, int pages, int filePages, int times, long sides, long sheets) {
        assertThat(PaperUse.of(how, product, pages, filePages, times)).isEqualTo(new PaperUse(how, sides, sheets));
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
        return bound(how, product, 1, files);
    }

    private Path bound(Imposition how, PrintProduct product, int copies, List<SheetFile> files) {
        Path bound = folder.resolve("bound-" + how + ".pdf");
        int pages = Imposer.bind(how, product, copies, files, "Tờ rơi", bound);
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
        List<String> names = IntStream.rangeClosed(1, pages.length)
                .mapToObj(number -> name + number)
                .toList();
        return new SheetFile(pdf, List.of(pages), names);
    }

    /** What the print dialog is to offer. */
    private static PdfObject turned(Path pdf) throws IOException {
        PdfDictionary catalog = new PdfReader(pdf.toString()).getCatalog();
        return catalog.getAsDict(PdfName.VIEWERPREFERENCES).get(PdfName.DUPLEX);
    }

    /** Where the lines of a page begin, mm from its lower left corner. */
    private static List<String> starts(Path pdf, int page) throws IOException {
        List<String> starts = new ArrayList<>();
        try (var document = org.apache.pdfbox.Loader.loadPDF(pdf.toFile())) {
            List<Object> tokens = new org.apache.pdfbox.pdfparser.PDFStreamParser(document.getPage(page - 1)).parse();
            for (int i = 2; i < tokens.size(); i++) {
                if (tokens.get(i) instanceof org.apache.pdfbox.contentstream.operator.Operator operator
                        && operator.getName().equals("m")) {
                    double x = ((org.apache.pdfbox.cos.COSNumber) tokens.get(i - 2)).floatValue() / MM;
                    double y = ((org.apache.pdfbox.cos.COSNumber) tokens.get(i - 1)).floatValue() / MM;
                    starts.add(String.format(Locale.ROOT, "%.1f %.1f", x, y));
                }
            }
        }
        return starts;
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
