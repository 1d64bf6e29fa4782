package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A resident goes through a whole guide in Chromium; the pictures lie in target/screens. */
class KioskWalkTest extends KioskServer {
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

    @Test
    void a_resident_reads_a_whole_guide_on_the_upright_screen() {
        try (BrowserContext context = browser.screen(1080, 1920)) {
            Page page = browser.page(context);
            page.navigate(address("/"));
            KioskBrowser.picture(page, "kiosk-trang-dau");
            KioskBrowser.tap(page.getByText("Định danh số"));
            page.waitForURL("**/chuyen-muc/**");
            KioskBrowser.tap(page.getByText("Cài đặt ứng dụng VNeID").first());
            page.getByText("Bắt đầu").waitFor();
            KioskBrowser.picture(page, "kiosk-canh-bao");
            KioskBrowser.tap(page.getByText("Bắt đầu"));
            for (int step = 1; step <= 10; step++) {
                page.getByText("Bước " + step + "/10").waitFor();
                KioskBrowser.picture(page, "kiosk-buoc-" + step);
                assertThat(page.url()).endsWith("/bai/cai-dat-vneid/buoc/" + step);
                assertThat(ScreenRuler.problems(page, ".kiosk")).isEmpty();
                KioskBrowser.tap(
                        page.getByText(step < 10 ? "Bước tiếp" : "Xong").last());
            }
            page.getByText("Đã xong!").waitFor();
            page.getByText("mời bà con đến Trung tâm Phục vụ hành chính công xã để được giúp")
                    .waitFor();
            KioskBrowser.picture(page, "kiosk-xong");

            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void a_phone_reads_the_light_page() {
        try (BrowserContext context = browser.screen(390, 844)) {
            Page page = browser.page(context);
            page.navigate(address("/huong-dan/cai-dat-vneid"));
            KioskBrowser.picture(page, "dien-thoai");

            assertThat(page.locator("h1").innerText()).isEqualTo("Cài đặt ứng dụng VNeID");
            assertThat(context.cookies()).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(browser.errors()).isEmpty();
        }
    }
}
