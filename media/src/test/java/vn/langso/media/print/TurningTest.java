package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfReader;
import vn.langso.media.guides.Guide;

/** A single file tells the print dialog whether and over which edge its paper is turned. */
class TurningTest extends PrintTest {
    @ParameterizedTest
    @CsvSource({
        "HANDOUT, SAVING, DuplexFlipLongEdge",
        "HANDOUT_ONE_SIDE, SAVING, Simplex",
        "HANDOUT_ONE_SIDE, LARGE_PRINT, Simplex",
        "HANDOUT, LARGE_PRINT, DuplexFlipLongEdge",
        "TRIFOLD, SAVING, DuplexFlipShortEdge",
        "STEP_GUIDE, SAVING, DuplexFlipLongEdge",
        "BILINGUAL, SAVING, DuplexFlipShortEdge",
        "POSTER_A3, LARGE_PRINT, Simplex",
        "QR_CARDS, SAVING, Simplex"
    })
    void every_product_says_how_it_is_turned(PrintProduct product, LeafletStyle style, String turned)
            throws IOException {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        byte[] pdf = new SheetPrinter(shop)
                .print(product, style, guide, SampleGuides.context(guide))
                .pdf();

        assertThat(new PdfReader(pdf)
                        .getCatalog()
                        .getAsDict(PdfName.VIEWERPREFERENCES)
                        .get(PdfName.DUPLEX))
                .hasToString("/" + turned);
    }
}
