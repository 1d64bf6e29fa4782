package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A phone's camera that sees the whole glass, upright or lying, finds the one code on it and the light page. */
class KioskQrTest extends KioskServer {
    private static KioskBrowser browser;

    @BeforeAll
    static void open() {
        browser = KioskBrowser.start();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/bai/cai-dat-vneid/ma-qr, 1080, 1920, /huong-dan/cai-dat-vneid",
        "/bai/cai-dat-vneid/ma-qr, 1920, 1080, /huong-dan/cai-dat-vneid",
        "/bai/cai-dat-vneid/xong, 1080, 1920, /huong-dan/cai-dat-vneid",
        "/bai/cai-dat-vneid/xong, 1920, 1080, /huong-dan/cai-dat-vneid",
        "/ma-qr, 1080, 1920, /huong-dan",
        "/ma-qr, 1920, 1080, /huong-dan",
    })
    void the_code_on_the_screen_leads_to_the_light_page(String screen, int width, int height, String lightPage)
            throws Exception {
        try (BrowserContext context = browser.screen(width, height)) {
            Page page = browser.page(context);
            page.navigate(address(screen));
            page.locator(".qr-code svg").waitFor();

            byte[] glass = KioskBrowser.picture(page, "qr%s-%d".formatted(screen.replace('/', '-'), width));

            assertThat(decode(glass)).isEqualTo(address(lightPage));
            assertThat(page.request().get(address(lightPage)).status()).isEqualTo(200);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static String decode(byte[] png) throws Exception {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)))
                .getText();
    }
}
