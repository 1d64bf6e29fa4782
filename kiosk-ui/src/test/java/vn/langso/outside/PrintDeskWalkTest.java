package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

/** An officer works at the print desk in Chromium at the size of an office screen; the pictures lie in target/screens. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class PrintDeskWalkTest {
    private static final Path SCREENS = Path.of("target/screens");
    private static final String LIST = """
            thon,loai,ten_to,thanh_vien,vai_tro,dien_thoai
            Thôn Đông,thôn,Tổ công nghệ số cộng đồng thôn Đông,Nguyễn Văn An,Trưởng thôn,0912 345 678
            Thôn Đông,thôn,Tổ công nghệ số cộng đồng thôn Đông,Trần Thị Bình,Đoàn viên,0987 654 321
            Thôn Tây,xã,Tổ công nghệ số cộng đồng thôn Tây,Lê Văn Cường,Đoàn viên,0987 654 322
            Thôn Tây,thôn,Tổ công nghệ số cộng đồng thôn Tây,Phạm Thị Dung,Đoàn viên,12345
            Tổ dân phố 3,tổ dân phố,Tổ công nghệ số tổ dân phố 3,Đỗ Đức Ước,Bưu điện,0221 3867 113
            """;

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    CommuneProfile communes;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("langso.data", () -> data);
        registry.add("langso.admin-password", () -> StaffClient.ADMIN_PASSWORD);
    }

    @Test
    void an_officer_imports_teams_prints_for_all_of_them_and_looks_into_the_records() {
        List<String> errors = new ArrayList<>();
        try (Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                Browser chromium = playwright.chromium().launch(options());
                BrowserContext office = chromium.newContext(new Browser.NewContextOptions()
                        .setViewportSize(1366, 768)
                        .setLocale("vi-VN"))) {
            Page page = office.newPage();
            page.onPageError(errors::add);
            nameTheCommune();
            signIn(page);
            importTeams(page);
            chooseSheet(page);
            printForAll(page);
            lookIntoRecords(page);
        }
        assertThat(errors).isEmpty();
    }

    /** Without a name the first-run page comes before every other. */
    private void nameTheCommune() {
        communes.save(new Commune("Xã Đức Hợp", "Nhà văn hóa xã Đức Hợp", "", "", true, true), "admin");
    }

    private void signIn(Page page) {
        page.navigate(address("/dang-nhap"));
        page.locator("input[name=username]").fill("admin");
        page.locator("input[name=password]").fill(StaffClient.ADMIN_PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(url -> !url.contains("dang-nhap"));
    }

    private void importTeams(Page page) {
        page.navigate(address("/in/to"));
        page.locator("input[type=file]")
                .setInputFiles(new FilePayload("to.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        page.getByText("Đã nhận 2 tổ, 3 thành viên").waitFor();
        page.getByText("Loại “xã” không có").waitFor();
        picture(page, "in-to");
    }

    private void chooseSheet(Page page) {
        page.navigate(address("/in"));
        page.locator(".desk-pages img").first().waitFor();
        loaded(page, ".desk-sheet img", 4);
        loaded(page, ".desk-pages img", 1);
        picture(page, "in-mot-bai");
        page.locator(".desk-sheet").nth(3).click();
        page.getByText("Áp phích: ").waitFor();
        loaded(page, ".desk-pages img", 1);
        picture(page, "in-ap-phich");
        choose(page, "Bình trang", "Ghép từ các tờ A4");
        loaded(page, ".desk-pages img[src*='binh=ghep-a4']", 4);
        lookAtPages(page);
        picture(page, "in-ap-phich-ghep");
        page.locator(".desk-sheet").first().click();
        page.getByText("Tờ rơi: ").waitFor();
        choose(page, "Bình trang", "2 tờ A5 trên A4");
        loaded(page, ".desk-pages img[src*='binh=2-to-a5']", 2);
        lookAtPages(page);
        picture(page, "in-2-to-a5");
        page.locator("vaadin-integer-field input").fill("");
        page.waitForFunction("!document.querySelector('.desk-panel .row-buttons a[href]')");
        picture(page, "in-khong-so-ban");
        page.locator("vaadin-integer-field input").fill("30");
        page.getByText("in 15 lượt cho 30 bản").waitFor();
        page.locator(".desk-panel .row-buttons a[href]").first().waitFor();
    }

    private void printForAll(Page page) {
        page.navigate(address("/in/hang-loat"));
        loaded(page, ".desk-sample img", 2);
        page.getByText("In cả đợt").click();
        page.getByText("Tệp in cả đợt (PDF)").waitFor();
        page.getByText("Đã xong: 2/2 tờ.").waitFor();
        picture(page, "in-hang-loat");
        fetchTheFile(page);
        page.getByText("Chọn thôn, tổ").click();
        page.getByText("chọn ít nhất một nơi nhận").waitFor();
        picture(page, "in-hang-loat-chon");
    }

    /** As by a tap on it, which opens it in a tab of its own; only what was fetched counts as printed. */
    private void fetchTheFile(Page page) {
        String file = page.getByText("Tệp in cả đợt (PDF)").first().getAttribute("href");
        assertThat(page.request().get(address(file)).body()).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    private void lookIntoRecords(Page page) {
        page.navigate(address("/in/da-in"));
        page.getByText("2 lượt in").waitFor();
        picture(page, "in-da-in");
        page.navigate(address("/in/bao-cao"));
        page.getByText("mặt giấy, khoảng").waitFor();
        picture(page, "in-bao-cao");
        page.navigate(address("/in/lich-tuan"));
        loaded(page, ".desk-pages img", 1);
        picture(page, "in-lich-tuan");
    }

    /** The preview is high enough to be looked at. */
    private static void lookAtPages(Page page) {
        Locator pages = page.locator(".desk-panel .desk-pages");
        pages.scrollIntoViewIfNeeded();
        assertThat(pages.boundingBox().height).isGreaterThan(300);
    }

    private static void choose(Page page, String field, String item) {
        page.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText(field))
                .click();
        page.locator("vaadin-select-item")
                .filter(new Locator.FilterOptions().setHasText(item))
                .first()
                .click();
    }

    private static void loaded(Page page, String pictures, int atLeast) {
        page.waitForFunction(
                "([selector, count]) => [...document.querySelectorAll(selector)].filter(i => i.naturalWidth > 50).length >= count",
                List.of(pictures, atLeast));
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s fits the width of the screen", name)
                .isTrue();
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static BrowserType.LaunchOptions options() {
        Path program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(PrintDeskWalkTest::missing);
        return new BrowserType.LaunchOptions()
                .setExecutablePath(program)
                .setArgs(List.of(
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-background-networking",
                        "--disable-component-update"));
    }

    private static Path missing() {
        if ("all".equals(System.getProperty("langso.tests.require"))) {
            throw new AssertionError("Chromium is required but not installed");
        }
        return abort("Chromium is not installed");
    }
}
