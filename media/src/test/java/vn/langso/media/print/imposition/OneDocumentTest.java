package vn.langso.media.print.imposition;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.openpdf.text.Document;
import org.openpdf.text.Paragraph;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfWriter;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.PrintedSheet;

/** A single sheet on the paper that is fed; its pages say their own number, and PDFBox reads where they are. */
class OneDocumentTest {
    private static final double MM = 72 / 25.4;

    @Test
    void two_of_the_same_hand_out_stand_on_a4_with_their_backs_behind_them() throws IOException {
        PrintedSheet laid = laid(Imposition.TWO_UP, PrintProduct.HANDOUT, sheet(148, 210, 2));

        assertThat(texts(laid)).containsExactly("p1p1", "p2p2");
        assertThat(size(laid)).containsExactly(297L, 210L);
        assertThat(laid.pages()).isEqualTo(2);
        assertThat(laid.fileName()).isEqualTo("to-roi-ban-3-2-to-a5.pdf");
    }

    @Test
    void four_of_a_sheet_of_one_side_fill_one_side_of_an_a3() throws IOException {
        PrintedSheet laid = laid(Imposition.FOUR_UP, PrintProduct.HANDOUT_ONE_SIDE, sheet(148, 210, 1));

        assertThat(texts(laid)).containsExactly("p1p1p1p1");
        assertThat(size(laid)).containsExactly(297L, 420L);
    }

    @Test
    void what_stands_there_four_times_is_stored_once() throws IOException {
        PrintedSheet sheet = sheet(148, 210, 1);

        PrintedSheet laid = laid(Imposition.FOUR_UP, PrintProduct.HANDOUT_ONE_SIDE, sheet);

        assertThat(laid.pdf().length).isLessThan(2 * sheet.pdf().length);
    }

    @Test
    void a_guide_of_five_pages_becomes_a_booklet() throws IOException {
        PrintedSheet laid = laid(Imposition.BOOKLET, PrintProduct.STEP_GUIDE, sheet(210, 297, 5));

        assertThat(texts(laid)).containsExactly("p1", "p2", "p3", "p4p5");
        assertThat(size(laid)).containsExactly(420L, 297L);
    }

    @Test
    void a_poster_is_cut_into_sheets_of_a4() throws IOException {
        PrintedSheet laid = laid(Imposition.TILES, PrintProduct.POSTER_A3, sheet(297, 420, 1));

        assertThat(laid.pages()).isEqualTo(4);
        assertThat(size(laid)).containsExactly(210L, 297L);
    }

    @Test
    void a_print_shop_gets_room_for_its_marks() throws IOException {
        PrintedSheet laid = laid(Imposition.PRINT_SHOP, PrintProduct.TRIFOLD, sheet(297, 210, 2));

        assertThat(size(laid)).containsExactly(317L, 230L);
        try (PDDocument pdf = Loader.loadPDF(laid.pdf())) {
            assertThat(Math.round(pdf.getPage(1).getTrimBox().getWidth() / MM)).isEqualTo(297);
        }
    }

    @Test
    void pages_as_they_are_stay_the_very_same_file() throws IOException {
        PrintedSheet sheet = sheet(148, 210, 2);

        assertThat(laid(Imposition.NONE, PrintProduct.HANDOUT, sheet)).isSameAs(sheet);
    }

    private static PrintedSheet laid(Imposition how, PrintProduct product, PrintedSheet sheet) {
        return OneDocument.laid(how, product, sheet);
    }

    /** Pages that say p1, p2… */
    private static PrintedSheet sheet(double width, double height, int pages) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document document = new Document(new Rectangle((float) (width * MM), (float) (height * MM)));
        PdfWriter.getInstance(document, out);
        document.open();
        for (int page = 1; page <= pages; page++) {
            document.newPage();
            document.add(new Paragraph("p" + page));
        }
        document.close();
        return new PrintedSheet("to-roi-ban-3.pdf", out.toByteArray(), pages);
    }

    private static List<String> texts(PrintedSheet sheet) throws IOException {
        List<String> texts = new ArrayList<>();
        try (PDDocument pdf = Loader.loadPDF(sheet.pdf())) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                texts.add(stripper.getText(pdf).replaceAll("\\s", ""));
            }
        }
        return texts;
    }

    private static List<Long> size(PrintedSheet sheet) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sheet.pdf())) {
            PDRectangle box = pdf.getPage(0).getMediaBox();
            return List.of(Math.round(box.getWidth() / MM), Math.round(box.getHeight() / MM));
        }
    }
}
