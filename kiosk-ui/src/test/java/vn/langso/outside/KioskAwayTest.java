package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.LangSoApplication;

/** The server goes away and comes back while nobody looks after the kiosk. */
class KioskAwayTest {
    private static final String NOTE = "Đang mất kết nối. Bà con vẫn xem được các hướng dẫn.";
    private static final String STEP = "/bai/cai-dat-vneid/buoc/3";
    /** Alarm clocks of one name share their database within a JVM, and the other tests' clock must not lose its own. */
    private static final String OWN_ALARM_CLOCK = "--spring.quartz.scheduler-name=away";

    private static final int NOTICED_MS = 30_000;
    private static final int HEALED_MS = 30_000;

    @TempDir
    static Path data;

    private static KioskBrowser browser;
    /** Closed with the browser: alone it waits for a service worker that waits for a server. */
    private static BrowserContext screen;

    private static int port;
    private static @Nullable ConfigurableApplicationContext server;

    @BeforeAll
    static void open() throws IOException {
        PicturePack.lay(data);
        browser = KioskBrowser.start();
        screen = browser.screen(1080, 1920);
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    @BeforeEach
    void startServer() {
        if (server == null) {
            server = new SpringApplicationBuilder(LangSoApplication.class)
                    .run("--server.port=" + port, "--langso.data=" + data, OWN_ALARM_CLOCK);
        }
    }

    private static void stopServer() {
        if (server != null) {
            server.close();
            server = null;
        }
    }

    @AfterAll
    static void close() {
        stopServer();
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void the_guides_stay_while_the_server_is_gone_and_the_step_returns_with_it() {
        Page page = prepared(STEP);

        stopServer();

        page.getByText(NOTE).waitFor(within(NOTICED_MS));
        assertThat(heading(page, "Cài đặt ứng dụng VNeID").isVisible()).isTrue();
        fillsTheScreen(page);
        seesPictures(page);
        KioskBrowser.picture(page, "kiosk-mat-ket-noi");
        KioskBrowser.tap(page.locator(".away").getByText("Trang đầu"));
        opensAGuide(page);

        startServer();

        page.getByText("Bước 3/10").waitFor(within(HEALED_MS));
        awaitNoAwayPage(page);
        assertThat(page.url()).isEqualTo(address(STEP));
        KioskBrowser.tap(page.getByText("Bước tiếp"));
        page.getByText("Bước 4/10").waitFor();
    }

    @Test
    void a_kiosk_that_starts_while_the_server_is_gone_shows_the_guides() {
        Page before = prepared("/");

        stopServer();
        before.reload();

        before.getByText(NOTE).waitFor(within(NOTICED_MS));
        before.close();
        Page page = browser.page(screen);
        page.navigate(address("/"));
        page.getByText(NOTE).waitFor(within(NOTICED_MS));
        fillsTheScreen(page);
        opensAGuide(page);
        KioskBrowser.picture(page, "kiosk-khoi-dong-khong-mang");

        startServer();

        page.getByText("Bà con cần làm việc gì?").waitFor(within(HEALED_MS));
        awaitNoAwayPage(page);
    }

    /** A kiosk that has run long enough to have kept all guides. */
    private static Page prepared(String path) {
        Page page = browser.page(screen);
        page.navigate(address(path));
        page.locator(".screen").waitFor();
        page.waitForFunction("navigator.serviceWorker.ready.then(() => navigator.serviceWorker.controller !== null)");
        return page;
    }

    /** The step lies ready beneath before the pages for the time away make room for it. */
    private static void awaitNoAwayPage(Page page) {
        page.locator(".away")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.HIDDEN)
                        .setTimeout(HEALED_MS));
    }

    private static void fillsTheScreen(Page page) {
        var box = page.locator(".away").boundingBox();
        assertThat(box.width).isEqualTo(page.viewportSize().width);
        assertThat(box.height).isEqualTo(page.viewportSize().height);
        assertThat(ScreenRuler.problems(page, ".away")).isEmpty();
        assertThat((Boolean) pages(page).locator("html").evaluate("html => html.scrollWidth <= html.clientWidth"))
                .as("the pages need no scrolling to the side")
                .isTrue();
    }

    private static void opensAGuide(Page page) {
        KioskBrowser.tap(pages(page)
                .getByText("Nộp hồ sơ trên Cổng Dịch vụ công quốc gia")
                .first());
        heading(page, "Nộp hồ sơ").waitFor();
        assertThat(pages(page).locator("ol.buoc li").first().isVisible()).isTrue();
    }

    /** Kept while the server was there. */
    private static void seesPictures(Page page) {
        Locator pictures = pages(page).locator("img.hinh");
        assertThat(pictures.count()).isEqualTo(10);
        page.waitForCondition(() ->
                (boolean) pictures.evaluateAll("all => all.every((one) => one.complete && one.naturalWidth > 0)"));
    }

    private static Locator heading(Page page, String words) {
        return pages(page).locator("h1", new FrameLocator.LocatorOptions().setHasText(words));
    }

    private static FrameLocator pages(Page page) {
        return page.frameLocator(".away-pages");
    }

    private static Locator.WaitForOptions within(int milliseconds) {
        return new Locator.WaitForOptions().setTimeout(milliseconds);
    }

    private static String address(String path) {
        return "http://localhost:" + port + path;
    }
}
