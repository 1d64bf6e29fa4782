package vn.langso.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.guides.GuideStep;

/** Residents see the pictures of steps on the kiosk and on a telephone; staff give them. Screens lie in target/screens. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepPicturesWalkTest {
    private static final String SEEN = "image => image.complete && image.naturalWidth > 0";
    private static final String GIVEN_TO = "nop-ho-so-dich-vu-cong";

    @LocalServerPort
    private int port;

    @Autowired
    private GuideLibrary guides;

    @Autowired
    private CommuneProfile communes;

    private KioskBrowser browser;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        Path data = Path.of("target", "step-pictures-" + UUID.randomUUID());
        PicturePack.lay(data);
        registry.add("langso.data", () -> data);
        registry.add("langso.admin-password", () -> StaffClient.ADMIN_PASSWORD);
    }

    @BeforeAll
    void open() {
        browser = KioskBrowser.start();
    }

    @AfterAll
    void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void every_step_with_its_picture_fits_the_kiosk_upright_and_lying_in_both_sizes_of_letters() {
        List<String> misfits = new ArrayList<>();
        try (BrowserContext context = browser.screen(1080, 1920)) {
            Page page = browser.page(context);
            for (int step = 1; step <= 10; step++) {
                page.navigate(address("/bai/" + PicturePack.SLUG + "/buoc/" + step));
                Locator photo = page.locator(".screen.step .photo");
                assertThat(photo).hasAttribute("alt", PicturePack.ALT);
                page.waitForCondition(() -> (boolean) photo.evaluate(SEEN));
                look(page, "dung-" + step, misfits);
                page.setViewportSize(1920, 1080);
                look(page, "nam-" + step, misfits);
                page.getByText("Chữ to").first().click();
                page.locator("html.chu-to .screen").waitFor();
                look(page, "nam-chu-to-" + step, misfits);
                page.setViewportSize(1080, 1920);
                look(page, "dung-chu-to-" + step, misfits);
                page.evaluate("sessionStorage.clear()");
            }
        }
        assertThat(misfits).isEmpty();
        assertThat(browser.errors()).isEmpty();
    }

    private static void look(Page page, String what, List<String> misfits) {
        ScreenRuler.problems(page, ".kiosk").forEach(problem -> misfits.add(what + ": " + problem));
        var photo = page.locator(".screen.step .photo").boundingBox();
        double mm = ((Number) page.evaluate(
                        "parseFloat(getComputedStyle(document.querySelector('.bar-item')).minHeight)" + " / 25"))
                .doubleValue();
        if (Math.min(photo.width, photo.height) < 30 * mm) {
            misfits.add("%s: the picture has %.0f × %.0f mm".formatted(what, photo.width / mm, photo.height / mm));
        }
        KioskBrowser.picture(page, "hinh-" + what);
    }

    @Test
    void the_phone_page_shows_them_when_they_come_into_sight() {
        try (BrowserContext context = browser.screen(390, 844)) {
            Page page = browser.page(context);
            page.navigate(address("/huong-dan/" + PicturePack.SLUG));
            Locator pictures = page.locator("ol.buoc img.hinh");
            assertThat(pictures).hasCount(10);
            Locator second = pictures.nth(1);
            second.scrollIntoViewIfNeeded();
            page.waitForCondition(() -> (boolean) second.evaluate(SEEN));
            assertThat(second).hasAttribute("alt", PicturePack.ALT);
            assertThat(second).hasAttribute("loading", "lazy");
            assertThat((boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isTrue();
            page.locator("#buoc-2").evaluate("step => step.scrollIntoView()");
            KioskBrowser.picture(page, "hinh-dien-thoai");
        }
        assertThat(browser.errors()).isEmpty();
    }

    @Test
    void staff_give_a_step_a_picture_and_take_it_away() {
        communes.save(new Commune("Xã Đức Hợp", "Nhà văn hóa xã Đức Hợp", "", "", true, true), "admin");
        try (StationBrowser station = StationBrowser.open(port)) {
            station.signIn();
            Page page = station.page();
            openPictures(station);
            choose(page, "gia.png", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8));
            page.getByText("Tệp \"gia.png\" không phải hình PNG hoặc JPEG (nội dung là hình vẽ SVG)")
                    .first()
                    .waitFor();

            choose(page, "man-hinh.png", PicturePack.telephone());
            page.locator(".step-picture img").waitFor();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu hình"))
                    .click();
            page.getByText("Lời tả hình còn trống, cần từ 1 đến 300 ký tự.").waitFor();
            page.getByLabel("Lời tả hình").fill("Nút đỏ ở cuối màn hình");
            station.picture("hinh-ban-lam-viec");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lưu hình"))
                    .click();
            page.getByText("Đã lưu hình của bước 1; bài nay là bản 2").waitFor();
            assertThat(first().picture()).isNotNull();

            openPictures(station);
            page.locator(".step-picture img").waitFor();
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Bỏ hình"))
                    .click();
            page.getByText("Đã bỏ hình của bước 1; bài nay là bản 3").waitFor();
            assertThat(first().picture()).isNull();
        }
    }

    private void openPictures(StationBrowser station) {
        station.go("/noi-dung");
        station.page()
                .locator("vaadin-button[aria-label^='Hình của các bước: Nộp hồ sơ']")
                .click();
        station.page().getByText("Chọn hình").first().waitFor();
    }

    private static void choose(Page page, String name, byte[] bytes) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, name.endsWith(".png") ? "image/png" : "image/jpeg", bytes));
    }

    private GuideStep first() {
        return guides.find(GIVEN_TO).orElseThrow().steps().getFirst();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
