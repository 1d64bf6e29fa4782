package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langso.media.guides.Guide;

/** The code on the rendered page leads to the guide, say two readers. */
class QrOnPaperTest extends PrintTest {
    private static final String ADDRESS = "https://duchop.example.vn/huong-dan/cai-dat-vneid";

    @ParameterizedTest
    @CsvSource({
        "HANDOUT, 100", "HANDOUT, 150", "HANDOUT, 300",
        "TRIFOLD, 100", "TRIFOLD, 150", "TRIFOLD, 300",
        "STEP_GUIDE, 100", "STEP_GUIDE, 150", "STEP_GUIDE, 300",
        "POSTER, 75", "POSTER, 150"
    })
    void leads_to_the_guide(Product product, int resolution) throws Exception {
        Programs.need("pdftoppm");
        Programs.need("zbarimg");

        Path page = page(product, resolution);

        assertThat(zxing(page)).isEqualTo(ADDRESS);
        assertThat(Programs.run(folder, "zbarimg", "-q", "--raw", "-Sdisable", "-Sqrcode.enable", page.toString()))
                .isEqualToIgnoringNewLines(ADDRESS);
    }

    private Path page(Product product, int resolution) throws Exception {
        Guide guide = SampleGuides.guide("cai-dat-vneid");
        PrintedSheet sheet = product.print(shop, guide, LeafletStyle.COLOUR, SampleGuides.context(guide));
        String name = product + "-" + resolution;
        Path pdf = Files.write(folder.resolve(name + ".pdf"), sheet.pdf());
        Programs.run(
                folder, "pdftoppm", "-r", Integer.toString(resolution), "-png", "-singlefile", pdf.toString(), name);
        return folder.resolve(name + ".png");
    }

    private static String zxing(Path png) throws Exception {
        BufferedImage page = ImageIO.read(png.toFile());
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        RGBLuminanceSource light = new RGBLuminanceSource(width, height, pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)))
                .getText();
    }
}
