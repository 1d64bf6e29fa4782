package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
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

/** Every screen of the kiosk, upright and lying, in both sizes of letters, can be read and pressed without scrolling. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KioskFitTest extends KioskServer {
    /** Millimetres of a pixel of a 21.5" screen at full HD. */
    private static final double MM = 0.248;

    private static final int LONG = 1920;
    private static final int SHORT = 1080;

    private final GuideLibrary guides;
    private KioskBrowser browser;
    private BrowserContext context;
    private Page page;

    @Autowired
    KioskFitTest(GuideLibrary guides) {
        this.guides = guides;
    }

    @BeforeAll
    void open() {
        browser = KioskBrowser.start();
        context = browser.screen(SHORT, LONG);
        page = browser.page(context);
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void fits(String screen) {
        show(screen);

        assertThat(misfits(screen)).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    /** Apart, because the browser itself complains about every answer 404. */
    @Test
    void a_screen_that_does_not_exist_fits_too() {
        String screen = "/bai/khong-co-bai-nay";

        show(screen);

        assertThat(misfits(screen)).isEmpty();
        browser.forgetErrors();
    }

    @Test
    void an_unmeasured_screen_is_taken_for_one_of_21_inches() {
        show("/");

        assertThat(1 / pixelsPerMm()).isCloseTo(MM, within(0.001));
        page.setViewportSize(LONG, SHORT);
        assertThat(1 / pixelsPerMm()).isCloseTo(MM, within(0.001));
    }

    private void show(String screen) {
        page.setViewportSize(SHORT, LONG);
        page.navigate(address(screen));
        page.locator(".screen").waitFor();
    }

    private List<String> misfits(String screen) {
        List<String> misfits = new ArrayList<>();
        measure(screen + ", đứng", misfits);
        page.setViewportSize(LONG, SHORT);
        measure(screen + ", nằm", misfits);
        page.getByText("Chữ to").first().click();
        page.locator("html.chu-to .screen").waitFor();
        measure(screen + ", chữ to, nằm", misfits);
        page.setViewportSize(SHORT, LONG);
        measure(screen + ", chữ to, đứng", misfits);
        page.evaluate("sessionStorage.clear()");
        return misfits;
    }

    private void measure(String what, List<String> misfits) {
        List<String> problems = ScreenRuler.problems(page, ".kiosk");
        if (!problems.isEmpty()) {
            KioskBrowser.picture(page, "lech" + what.replace('/', '-').replace(", ", "_"));
        }
        problems.forEach(problem -> misfits.add(what + ": " + problem));
    }

    private double pixelsPerMm() {
        return ((Number) page.evaluate(
                        "parseFloat(getComputedStyle(document.querySelector('.bar-item')).minHeight) / 25"))
                .doubleValue();
    }

    Stream<String> screens() {
        return Stream.of(
                        Stream.of("/", "/ma-qr", "/can-chinh"),
                        guides.categories().stream().map(GuideCategory::slug).map("/chuyen-muc/"::concat),
                        guides.all().stream().flatMap(KioskFitTest::screens))
                .flatMap(screens -> screens);
    }

    private static Stream<String> screens(Guide guide) {
        String start = "/bai/" + guide.slug();
        Stream<String> steps =
                IntStream.rangeClosed(1, guide.steps().size()).mapToObj(number -> start + "/buoc/" + number);
        return Stream.concat(Stream.of(start, start + "/xong", start + "/ma-qr"), steps);
    }
}
