package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A resident goes through a whole guide in Chromium; the pictures lie in target/screens. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class KioskWalkTest {
    private static final Path SCREENS = Path.of("target/screens");
    /** Millimetres of one CSS pixel on the assumed 21.5" full-HD screen. */
    private static final double MM = 0.248;

    @TempDir
    static Path data;

    private static Playwright playwright;
    private static Browser chromium;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("langso.data", () -> data);
    }

    @BeforeAll
    static void browser() {
        Path program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(KioskWalkTest::missing);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update")));
    }

    private static Path missing() {
        if ("all".equals(System.getProperty("langso.tests.require"))) {
            throw new AssertionError("Chromium is required but not installed");
        }
        return abort("Chromium is not installed");
    }

    @AfterAll
    static void close() {
        Optional.ofNullable(playwright).ifPresent(Playwright::close);
    }

    @Test
    void a_resident_reads_a_whole_guide_on_the_upright_screen() {
        try (BrowserContext context = screen(1080, 1920)) {
            List<String> errors = new ArrayList<>();
            Page page = page(context, errors);
            page.navigate(address("/"));
            picture(page, "kiosk-trang-dau");
            tap(page.getByText("Định danh số"));
            page.waitForURL("**/chuyen-muc/**");
            tap(page.getByText("Cài đặt ứng dụng VNeID").first());
            page.getByText("Bắt đầu").waitFor();
            picture(page, "kiosk-canh-bao");
            tap(page.getByText("Bắt đầu"));
            for (int step = 1; step <= 10; step++) {
                page.getByText("Bước " + step + "/10").waitFor();
                picture(page, "kiosk-buoc-" + step);
                assertThat(page.url()).endsWith("/bai/cai-dat-vneid/buoc/" + step);
                everythingFits(page);
                tap(page.getByText(step < 10 ? "Bước tiếp" : "Xong").last());
            }
            page.getByText("Đã xong!").waitFor();
            picture(page, "kiosk-xong");

            assertThat(errors).isEmpty();
        }
    }

    @Test
    void the_wide_screen_holds_a_step_without_scrolling() {
        try (BrowserContext context = screen(1920, 1080)) {
            List<String> errors = new ArrayList<>();
            Page page = page(context, errors);
            page.navigate(address("/bai/kich-hoat-vneid-muc-2/buoc/9"));
            page.getByText("Bước 9/12").waitFor();
            picture(page, "kiosk-ngang");

            everythingFits(page);
            assertThat(errors).isEmpty();
        }
    }

    @Test
    void a_phone_reads_the_light_page() {
        try (BrowserContext context = screen(390, 844)) {
            List<String> errors = new ArrayList<>();
            Page page = page(context, errors);
            page.navigate(address("/huong-dan/cai-dat-vneid"));
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SCREENS.resolve("dien-thoai.png")));

            assertThat(page.locator("h1").innerText()).isEqualTo("Cài đặt ứng dụng VNeID");
            assertThat(context.cookies()).isEmpty();
            assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            assertThat(errors).isEmpty();
        }
    }

    private static BrowserContext screen(int width, int height) {
        return chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("vi-VN"));
    }

    private static Page page(BrowserContext context, List<String> errors) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** At a person's pace: the page takes a second tap within 600 ms for a trembling hand. */
    private static void tap(Locator target) {
        target.page().waitForTimeout(700);
        target.click();
    }

    private static void picture(Page page, String name) {
        page.locator("h1").first().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    /** The two ways on are 20 mm high at least, everything else that can be touched 15 mm, and nothing lies outside. */
    private static void everythingFits(Page page) {
        for (Locator target :
                page.locator("a:visible, button:visible, vaadin-button:visible").all()) {
            var box = target.boundingBox();
            assertThat(Math.min(box.width, box.height) * MM)
                    .as(target.innerText())
                    .isGreaterThanOrEqualTo(15);
            assertThat(box.x).isNotNegative();
            assertThat(box.x + box.width).isLessThanOrEqualTo(page.viewportSize().width);
            assertThat(box.y + box.height).isLessThanOrEqualTo(page.viewportSize().height);
        }
        assertThat(page.getByText("Bước trước")
                                .last()
                                .locator("xpath=ancestor-or-self::a|ancestor-or-self::button")
                                .last()
                                .boundingBox()
                                .height
                        * MM)
                .isGreaterThanOrEqualTo(20);
    }
}
