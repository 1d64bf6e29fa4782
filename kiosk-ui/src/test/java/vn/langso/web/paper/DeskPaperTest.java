package vn.langso.web.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import vn.langso.config.Refusal;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.ui.KioskUiTest;

/** Real sheets of the print desk, as they come out of the printer. */
class DeskPaperTest extends KioskUiTest {

    private static final String GUIDE = "cai-dat-vneid";
    private static final String SPACES = "[\\s\\p{Z}]+";

    @Autowired
    DeskPaper paper;

    @Autowired
    GuideLibrary guides;

    @Test
    void fills_an_a4_with_two_of_the_same_hand_out() throws IOException {
        ResponseEntity<byte[]> answer = pdf("to-roi-mot-mat", "2-to-a5");

        assertThat(answer.getHeaders().getFirst("Content-Disposition")).contains("-2-to-a5.pdf");
        try (PDDocument pdf = Loader.loadPDF(Objects.requireNonNull(answer.getBody()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
        assertThat(titles(pdf("to-roi-mot-mat", null))).isPositive();
        assertThat(titles(answer)).isEqualTo(2 * titles(pdf("to-roi-mot-mat", null)));
    }

    @Test
    void shows_each_tile_of_a_poster_as_a_picture() throws IOException {
        BufferedImage whole = picture("ap-phich", null);
        BufferedImage tile = picture("ap-phich", "ghep-a4");

        assertThat((double) tile.getHeight() / tile.getWidth())
                .isBetween(1.41, 1.42)
                .isBetween(0.99 * whole.getHeight() / whole.getWidth(), 1.01 * whole.getHeight() / whole.getWidth());
        assertThat(tile.getRGB(2, 2)).as("the margin that no printer reaches").isEqualTo(0xFFFFFFFF);
        try (PDDocument pdf =
                Loader.loadPDF(Objects.requireNonNull(pdf("ap-phich", "ghep-a4").getBody()))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(4);
        }
    }

    @Test
    void refuses_what_cannot_be_arranged_so_and_says_what_can() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> pdf("to-gap", "2-to-a5"))
                .satisfies(refusal -> assertThat(refusal.problems().getFirst().detail())
                        .contains("“2-to-a5” không dùng được cho “to-gap”", "khong, nha-in"));
    }

    /** How often the guide's title can be read. */
    private int titles(ResponseEntity<byte[]> answer) throws IOException {
        String title = guides.find(GUIDE).orElseThrow().title().replaceAll(SPACES, "");
        try (PDDocument pdf = Loader.loadPDF(Objects.requireNonNull(answer.getBody()))) {
            String text = new PDFTextStripper().getText(pdf).replaceAll(SPACES, "");
            return text.split(Pattern.quote(title), -1).length - 1;
        }
    }

    private ResponseEntity<byte[]> pdf(String product, @Nullable String how) {
        return paper.pdf(GUIDE, product, null, null, null, null, how, 0, false);
    }

    private BufferedImage picture(String product, @Nullable String how) throws IOException {
        byte[] png = Objects.requireNonNull(paper.picture(GUIDE, product, null, null, null, null, how, 0, 1, 300)
                .getBody());
        return ImageIO.read(new ByteArrayInputStream(png));
    }
}
