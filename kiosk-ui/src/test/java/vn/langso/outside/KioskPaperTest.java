package vn.langso.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The offer of paper at the end of a guide, upright and lying, in both sizes of letters, and its printer that is gone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KioskPaperTest extends KioskServer {
    private static final int LONG = 1920;
    private static final int SHORT = 1080;
    private static final String ENOUGH = "Màn hình này đã in đủ 20 trang trong một giờ; mời ông bà quét mã QR.";

    private KioskBrowser browser;
    private Page page;

    /** Nobody listens there. */
    @DynamicPropertySource
    static void printer(DynamicPropertyRegistry registry) throws IOException {
        try (ServerSocket nobody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String address = "ipp://127.0.0.1:%d/printers/tram".formatted(nobody.getLocalPort());
            registry.add("langso.printer.address", () -> address);
        }
    }

    @BeforeAll
    void open() {
        browser = KioskBrowser.start();
        BrowserContext context = browser.screen(SHORT, LONG);
        page = browser.page(context);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void the_offer_and_the_answer_of_a_printer_that_is_gone_can_be_read_and_pressed() {
        page.navigate(address("/bai/cai-dat-vneid/xong"));
        Locator button = page.getByText("In tờ rơi");
        button.waitFor();
        assertThat(misfits("in-to-roi")).isEmpty();

        KioskBrowser.tap(button);

        assertThat(page.locator(".paper-offer [role=status]"))
                .hasText("Máy in không trả lời; mời cán bộ xem máy in đã bật và nối mạng chưa.");
        assertThat(button).isVisible();
        assertThat(misfits("in-to-roi-loi")).isEmpty();
        // the longest answer beside a button that stays; a real one takes twenty pages of a real printer
        page.evaluate("text => document.querySelector('.paper-offer [role=status]').textContent = text", ENOUGH);
        assertThat(misfits("in-to-roi-het-luot")).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    private List<String> misfits(String name) {
        List<String> misfits = new ArrayList<>();
        for (boolean large : new boolean[] {false, true}) {
            page.evaluate("large => document.documentElement.classList.toggle('chu-to', large)", large);
            measure(SHORT, LONG, name + (large ? "-chu-to-dung" : "-dung"), misfits);
            measure(LONG, SHORT, name + (large ? "-chu-to-nam" : "-nam"), misfits);
        }
        page.evaluate("document.documentElement.classList.remove('chu-to')");
        return misfits;
    }

    private void measure(int width, int height, String name, List<String> misfits) {
        page.setViewportSize(width, height);
        KioskBrowser.picture(page, name);
        ScreenRuler.problems(page, ".kiosk").forEach(problem -> misfits.add(name + ": " + problem));
    }
}
