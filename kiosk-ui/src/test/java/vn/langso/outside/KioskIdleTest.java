package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Somebody walks away from the kiosk: it asks, waits, and forgets. Time is the browser's own clock, moved by hand. */
class KioskIdleTest extends KioskServer {
    private static final String STEP = "/bai/cai-dat-vneid/buoc/3";

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
    void after_ninety_seconds_on_a_step_it_asks_and_whoever_answers_stays() {
        try (BrowserContext context = browser.screen(1080, 1920)) {
            Page page = step(context);
            Locator warning = page.locator(".idle");
            page.clock().runFor(85_000);
            assertThat(warning.isVisible()).isFalse();
            page.clock().runFor(8_000);
            warning.waitFor();
            assertThat(secondsLeft(page)).isBetween(20, 30);
            assertThat(ScreenRuler.problems(page, ".idle")).isEmpty();
            KioskBrowser.picture(page, "kiosk-con-xem-khong");

            page.getByText("Tôi cần thêm thời gian").click();

            assertThat(warning.isVisible()).isFalse();
            page.clock().runFor(85_000);
            assertThat(warning.isVisible()).isFalse();
            assertThat(page.url()).isEqualTo(address(STEP));
            assertThat(page.locator("html.chu-to").count()).isEqualTo(1);
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void nobody_answers_and_everything_but_the_size_of_the_screen_is_forgotten() {
        try (BrowserContext context = browser.screen(1080, 1920)) {
            Page page = step(context);
            List<Integer> heartbeats = new ArrayList<>();
            page.onResponse(answer -> beat(answer, heartbeats));
            page.evaluate("localStorage.setItem('langso.mm', '4'); localStorage.setItem('cua-nguoi-truoc', 'x')");
            page.clock().runFor(93_000);
            page.locator(".idle").waitFor();
            page.clock().runFor(20_000);
            assertThat(page.url()).isEqualTo(address(STEP));

            page.clock().runFor(10_000);
            page.waitForURL(address("/"));
            page.getByText("Bà con cần làm việc gì?").waitFor();

            assertThat(page.evaluate("Object.keys(localStorage)")).isEqualTo(List.of("langso.mm"));
            assertThat(page.evaluate("Object.keys(sessionStorage)")).isEqualTo(List.of());
            assertThat(page.locator("html.chu-to").count()).isZero();
            assertThat(heartbeats).isNotEmpty().containsOnly(200);
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void whoever_has_finished_sends_the_screen_home_at_once() {
        try (BrowserContext context = browser.screen(1920, 1080)) {
            Page page = step(context);
            page.clock().runFor(93_000);
            page.locator(".idle").waitFor();
            assertThat(ScreenRuler.problems(page, ".idle")).isEmpty();
            KioskBrowser.picture(page, "kiosk-con-xem-khong-ngang");

            page.locator(".idle .link-secondary").click();

            page.waitForURL(address("/"));
            page.getByText("Bà con cần làm việc gì?").waitFor();
            assertThat(page.locator("html.chu-to").count()).isZero();
        }
    }

    /** On a step, in large letters, and touched just now. */
    private Page step(BrowserContext context) {
        Page page = browser.page(context);
        page.clock().install();
        page.navigate(address(STEP));
        page.getByText("Bước 3/10").waitFor();
        page.getByText("Chữ to").first().click();
        return page;
    }

    private static int secondsLeft(Page page) {
        return Integer.parseInt(page.locator(".idle-seconds").innerText());
    }

    private static void beat(Response answer, List<Integer> heartbeats) {
        if (answer.url().contains("v-r=heartbeat")) {
            heartbeats.add(answer.status());
        }
    }
}
