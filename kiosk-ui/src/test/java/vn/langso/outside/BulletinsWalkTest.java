package vn.langso.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.langso.config.Commune;
import vn.langso.config.CommuneProfile;
import vn.langso.scheduler.bulletins.BulletinDraft;
import vn.langso.scheduler.bulletins.BulletinKind;
import vn.langso.scheduler.bulletins.Bulletins;
import vn.langso.scheduler.bulletins.Priority;

/** The list of bulletins in Chromium: one click is more than one event, and all of them name rows of the list. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class BulletinsWalkTest {
    @TempDir
    static Path directory;

    @LocalServerPort
    int port;

    @Autowired
    Bulletins bulletins;

    @Autowired
    CommuneProfile communes;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("langso.data", () -> directory.resolve("data"));
        registry.add("langso.admin-password", () -> StaffClient.ADMIN_PASSWORD);
    }

    @Test
    void each_click_on_a_row_shows_its_bulletin() {
        communes.save(new Commune("Xã Đức Hợp", "Nhà văn hóa xã", "Xã Đức Hợp", "", true, true), "admin");
        write("Thu gom rác");
        write("Tiêm phòng");

        try (StationBrowser browser = StationBrowser.open(port)) {
            browser.signIn();
            browser.go("/tram/ban-tin");

            open(browser, "Thu gom rác");
            open(browser, "Tiêm phòng");
            open(browser, "Tiêm phòng"); // it stays open

            browser.picture("ban-tin");
            assertThat(browser.page().getByText(Pattern.compile("Có lỗi xảy ra")))
                    .hasCount(0);
            assertThat(browser.errors()).isEmpty();
        }
    }

    private static void open(StationBrowser browser, String title) {
        Page page = browser.page();
        page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(title))
                .first()
                .click();
        assertThat(page.locator(".detail .panel h2").filter(new Locator.FilterOptions().setHasText(title)))
                .isVisible();
        browser.settled();
        // counted now: an assertion of the browser would wait until the message has gone
        assertThat(page.getByText(Pattern.compile("Có lỗi xảy ra")).count()).isZero();
    }

    private void write(String title) {
        bulletins.create(
                new BulletinDraft(title, BulletinKind.TEXT, Priority.NORMAL, null, "Mời bà con.", null, null, null),
                "admin");
    }
}
