package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langso.config.Refusal;

class PagePicturesTest extends PrintTest {
    private final PagePictures pictures = new PagePictures();

    @Test
    void draws_the_page_in_the_width_asked_for() throws Exception {
        PrintedSheet sheet = handout(SampleGuides.guide("cai-dat-vneid"));

        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(pictures.png(sheet, 1, 370)));
        BufferedImage last = ImageIO.read(new ByteArrayInputStream(pictures.png(sheet, sheet.pages(), 9_999)));

        assertThat(picture.getWidth()).isBetween(369, 371);
        assertThat((double) picture.getHeight() / picture.getWidth()).isBetween(1.40, 1.43);
        assertThat(darkPixels(picture)).isBetween(0.01, 0.3);
        assertThat(last.getWidth()).isBetween(1_599, 1_601);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 99})
    void says_how_many_pages_there_are_instead_of_drawing_another(int page) {
        PrintedSheet sheet = handout(SampleGuides.guide("cai-dat-vneid"));

        assertThatThrownBy(() -> pictures.png(sheet, page, 370)).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.kind()).isEqualTo(Refusal.Kind.NOT_FOUND);
            assertThat(refusal.detail()).contains("trang " + page, "có " + sheet.pages() + " trang");
        });
    }

    private static double darkPixels(BufferedImage picture) {
        int dark = 0;
        for (int x = 0; x < picture.getWidth(); x++) {
            for (int y = 0; y < picture.getHeight(); y++) {
                dark += (picture.getRGB(x, y) & 0xFF) < 128 ? 1 : 0;
            }
        }
        return (double) dark / (picture.getWidth() * picture.getHeight());
    }
}
