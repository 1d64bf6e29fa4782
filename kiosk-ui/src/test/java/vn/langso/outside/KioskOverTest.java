package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideCategory;
import vn.langso.media.guides.GuideLibrary;

/** That an emergency is over stands above every screen of the kiosk, and all that is pressed stays in reach. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KioskOverTest extends KioskServer {
    private static final int LONG = 1920;
    private static final int SHORT = 1080;

    /** As long as it may become. */
    private static final String SENTENCE =
            "Thông báo khẩn “Cảnh báo lũ quét, sạt lở đất rất khẩn cấp” đã hết hiệu lực lúc 08:15";

    /** What of it, or of what is pressed, no finger reaches or no eye sees. */
    private static final String OUT_OF_REACH = """
            () => [...document.querySelectorAll('.kiosk a, .kiosk button, .emergency-over')]
              .filter((one) => one.checkVisibility())
              .filter((one) => {
                const { left, right, top, bottom } = one.getBoundingClientRect();
                const points = [[left + 8, top + 8], [right - 8, top + 8], [left + 8, bottom - 8], [right - 8, bottom - 8]];
                return one.scrollHeight > one.clientHeight + 1
                  || !points.every(([x, y]) => one.contains(document.elementFromPoint(x, y)));
              })
              .map((one) => `${one.className}: ${one.textContent}`)
            """;

    private final GuideLibrary guides;
    private KioskBrowser browser;
    private Page page;
    private final AtomicInteger pings = new AtomicInteger();
    private volatile String told = SENTENCE;

    @Autowired
    KioskOverTest(GuideLibrary guides) {
        this.guides = guides;
    }

    @BeforeAll
    void open() {
        browser = KioskBrowser.start();
        page = browser.page(browser.screen(SHORT, LONG));
        page.route("**/kiosk/ping", this::answer);
    }

    private void answer(Route route) {
        pings.incrementAndGet();
        String body = "{\"boot\": \"1\", \"guides\": \"1\", \"emergencies\": [], \"over\": \"%s\"}".formatted(told);
        route.fulfill(
                new Route.FulfillOptions().setContentType("application/json").setBody(body));
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void leaves_everything_in_reach(String screen) {
        told = SENTENCE;
        show(screen);

        reached(screen, "đứng");
        page.setViewportSize(LONG, SHORT);
        reached(screen, "nằm");
        page.getByText("Chữ to").first().click();
        page.locator("html.chu-to .screen").waitFor();
        reached(screen, "chữ to, nằm");
        page.setViewportSize(SHORT, LONG);
        reached(screen, "chữ to, đứng");
        page.evaluate("sessionStorage.clear()");
    }

    @Test
    void goes_by_itself_but_not_under_a_hand() {
        told = SENTENCE;
        show("/");

        told = "";
        int before = pings.get();
        while (pings.get() < before + 2) {
            page.mouse().click(300, 300); // the greeting, where nothing is to be pressed
            page.waitForTimeout(200);
        }

        assertThat(page.locator(".emergency-over").isVisible()).isTrue();
        page.locator(".emergency-over[hidden]")
                .waitFor(new Locator.WaitForOptions()
                        .setState(WaitForSelectorState.ATTACHED)
                        .setTimeout(20_000));
    }

    private void show(String screen) {
        page.setViewportSize(SHORT, LONG);
        page.navigate(address(screen));
        page.locator(".screen").waitFor();
        page.locator(".emergency-over:not([hidden])").waitFor();
        assertThat(page.locator(".emergency-over").innerText()).isEqualTo(SENTENCE);
    }

    private void reached(String screen, String how) {
        @SuppressWarnings("unchecked")
        List<String> lost = (List<String>) page.evaluate(OUT_OF_REACH);
        if (!lost.isEmpty()) {
            KioskBrowser.picture(page, "het" + screen.replace('/', '-') + "_" + how.replace(", ", "_"));
        }
        assertThat(lost).as(screen + ", " + how).isEmpty();
    }

    /** Of the guides those with the most to say before and after their steps. */
    Stream<String> screens() {
        Stream<String> ends = guides.all().stream()
                .sorted(Comparator.comparing(KioskOverTest::words).reversed())
                .limit(2)
                .map(guide -> "/bai/" + guide.slug())
                .flatMap(start -> Stream.of(start, start + "/buoc/2", start + "/xong", start + "/ma-qr"));
        return Stream.of(
                        Stream.of("/", "/ma-qr", "/can-chinh"),
                        guides.categories().stream()
                                .limit(1)
                                .map(GuideCategory::slug)
                                .map("/chuyen-muc/"::concat),
                        ends)
                .flatMap(screens -> screens);
    }

    private static int words(Guide guide) {
        return guide.title().length() + String.join("", guide.warnings()).length();
    }
}
