package vn.langso.outside;

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
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The Chromium of the machine, without a window; the pictures lie in target/screens. Not thread-safe. */
final class KioskBrowser implements AutoCloseable {
    private static final Path SCREENS = Path.of("target/screens");
    private static final List<String> ARGUMENTS =
            List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update");

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser chromium;
    private final List<String> errors = new ArrayList<>();

    private KioskBrowser(Path program) {
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(ARGUMENTS));
    }

    /** Skips the test where Chromium is missing, or fails it where every part is required. */
    static KioskBrowser start() {
        return new KioskBrowser(Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(KioskBrowser::missing));
    }

    private static Path missing() {
        if ("all".equals(System.getProperty("langso.tests.require"))) {
            throw new AssertionError("Chromium is required but not installed");
        }
        return abort("Chromium is not installed");
    }

    /** A screen of that many pixels that remembers nothing. */
    BrowserContext screen(int width, int height) {
        errors.clear();
        return chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("vi-VN"));
    }

    /** A page whose errors are collected. */
    Page page(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        return page;
    }

    /** What the pages complained about since the last screen was made. */
    List<String> errors() {
        return Collections.unmodifiableList(errors);
    }

    void forgetErrors() {
        errors.clear();
    }

    /** At a person's pace: the page takes a second tap within 600 ms for a trembling hand. */
    static void tap(Locator target) {
        target.page().waitForTimeout(700);
        target.click();
    }

    /** What is on the glass, as PNG; also kept as a file of that name. */
    static byte[] picture(Page page, String name) {
        page.locator("h1:visible, h2:visible, iframe:visible")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.VISIBLE));
        return page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    @Override
    public void close() {
        playwright.close();
    }
}
