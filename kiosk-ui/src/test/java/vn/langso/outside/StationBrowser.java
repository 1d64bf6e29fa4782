package vn.langso.outside;

import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Chromium on the desk of the station: 1366×768, signed in as the administrator, every error of the page noted. */
final class StationBrowser implements AutoCloseable {

    /** A busy machine is slow; what never comes fails all the same. */
    private static final int PATIENCE_MS = 60_000;

    private static final Path SCREENS = Path.of("target/screens");

    private final Playwright playwright;
    private final BrowserContext context;
    private final Page page;
    private final String base;
    private final List<String> errors = new ArrayList<>();

    private StationBrowser(Playwright playwright, BrowserContext context, int port) {
        this.playwright = playwright;
        this.context = context;
        this.base = "http://localhost:" + port;
        this.page = context.newPage();
        page.setDefaultTimeout(PATIENCE_MS);
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
    }

    static StationBrowser open(int port) {
        Path program = program();
        Playwright playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-background-networking",
                                "--disable-component-update")));
        BrowserContext context = chromium.newContext(new Browser.NewContextOptions()
                .setViewportSize(1366, 768)
                .setLocale("en-US")
                // neither the commune's language nor its time zone
                .setTimezoneId("America/New_York"));
        return new StationBrowser(playwright, context, port);
    }

    private static Path program() {
        return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> {
                    if ("all".equals(System.getProperty("langso.tests.require"))) {
                        throw new AssertionError("Chromium is required but not installed");
                    }
                    return abort("Chromium is not installed");
                });
    }

    void signIn() {
        page.navigate(base + "/dang-nhap");
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill(StaffClient.ADMIN_PASSWORD);
        page.locator("vaadin-login-form vaadin-button[theme~=submit]").click();
        page.waitForURL("**/tram**");
    }

    Page page() {
        return page;
    }

    void go(String path) {
        page.navigate(base + path);
    }

    /** Waits until the page has told the server all its events and has drawn the answers. */
    void settled() {
        page.waitForFunction("() => Object.values(window.Vaadin.Flow.clients)"
                + ".every(client => !client.isActive || !client.isActive())");
    }

    /** The dates that the week view draws now. */
    Locator dates() {
        return page.locator("langso-week .fc-timegrid-event[data-occurrence]");
    }

    Locator date(long occurrenceId) {
        return page.locator("langso-week [data-occurrence='" + occurrenceId + "']");
    }

    /** What stands above a day. */
    Locator head(LocalDate day) {
        return page.locator("langso-week .fc-col-header-cell[data-date='" + day + "']");
    }

    /** The hours of a day, with what lies behind them. */
    Locator column(LocalDate day) {
        return page.locator("langso-week .fc-timegrid-col[data-date='" + day + "']");
    }

    /** Drags a date down (or up) as a person does: in steps, not at once. */
    void drag(Locator date, double pixels) {
        // near the edge of the calendar a drag would scroll it
        date.evaluate("date => date.scrollIntoView({ block: 'center' })");
        var box = date.boundingBox();
        double x = box.x + box.width / 2;
        double y = box.y + Math.min(8, box.height / 2);
        page.mouse().move(x, y);
        page.mouse().down();
        for (int step = 1; step <= 10; step++) {
            page.mouse().move(x, y + pixels * step / 10);
            page.waitForTimeout(30);
        }
        page.mouse().up();
    }

    /** From one quarter of an hour to the next: rows share their borders, so that none is as high as it looks. */
    double quarterHeight() {
        Locator quarters = page.locator("langso-week td.fc-timegrid-slot-lane.quarter");
        return quarters.nth(1).boundingBox().y - quarters.first().boundingBox().y;
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }

    List<String> errors() {
        return errors;
    }

    @Override
    public void close() {
        context.close();
        playwright.close();
    }
}
