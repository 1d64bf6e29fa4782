package vn.langso.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An emergency from outside: the API declares it, the kiosk and the console show it, and say so when it is stopped. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class EmergencyTest {
    private static final Path SCREENS = Path.of("target/screens");
    private static final ZoneId COMMUNE = ZoneId.of("Asia/Ho_Chi_Minh");
    /** The tone and the sentences of the notice take twenty seconds and more. */
    private static final Duration ONE_ROUND = Duration.ofSeconds(60);

    @TempDir
    static Path data;

    private static Playwright playwright;
    private static Browser chromium;

    @LocalServerPort
    int port;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("langso.data", () -> data);
        registry.add("langso.admin-password", () -> StaffClient.ADMIN_PASSWORD);
    }

    @BeforeAll
    static void browser() {
        Path program = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(EmergencyTest::missing);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        chromium = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program)
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    private static Path missing() {
        if ("all".equals(System.getProperty("langso.tests.require"))) {
            throw new AssertionError("Chromium is required but not installed");
        }
        return abort("Chromium is not installed");
    }

    @AfterAll
    static void close() {
        if (playwright != null) {
            playwright.close();
        }
    }

    @Test
    void it_covers_every_screen_while_it_is_in_force() {
        StaffClient admin = StaffClient.admin(port);
        try (BrowserContext context = screen(1080, 1920);
                BrowserContext office = screen(1366, 768)) {
            Page kiosk = context.newPage();
            kiosk.navigate(address("/bai/cai-dat-vneid/buoc/3"));
            kiosk.locator("h1").first().waitFor();
            Page console = signedIn(office);

            JsonNode emergency = StaffClient.created(admin.send("POST", "/emergencies", json(body())));

            Locator notice = kiosk.locator(".emergency .emergency-title");
            notice.waitFor(new Locator.WaitForOptions().setTimeout(20_000));
            assertThat(notice.innerText()).isEqualTo("Tin bão khẩn cấp");
            assertThat(kiosk.locator(".emergency").innerText())
                    .contains("Ban Chỉ huy Phòng thủ dân sự xã", "Có hiệu lực đến");
            var box = kiosk.locator(".emergency").boundingBox();
            assertThat(List.of(box.width, box.height)).containsExactly(1080.0, 1920.0);
            picture(kiosk, "khan-cap-ki-ot");
            console.getByText("Đang phát khẩn cấp: Tin bão khẩn cấp").waitFor();
            picture(console, "khan-cap-tram");
            await().atMost(ONE_ROUND)
                    .until(() -> aired(admin, emergency.get("id").asLong()));
            Page phone = screen(390, 844).newPage();
            phone.navigate(address("/huong-dan"));
            picture(phone, "khan-cap-dien-thoai");
            assertThat(phone.locator(".khan-cap h2").innerText()).isEqualTo("Tin bão khẩn cấp");

            admin.send("POST", "/emergencies/" + emergency.get("id").asLong() + "/stop", BodyPublishers.noBody());

            kiosk.locator(".emergency")
                    .waitFor(new Locator.WaitForOptions()
                            .setState(WaitForSelectorState.HIDDEN)
                            .setTimeout(20_000));
            assertThat(kiosk.url()).endsWith("/bai/cai-dat-vneid/buoc/3");
            String over = "Thông báo khẩn “Tin bão khẩn cấp” đã hết hiệu lực lúc ";
            assertThat(kiosk.locator(".emergency-over").innerText()).startsWith(over);
            picture(kiosk, "khan-cap-het-ki-ot");
            kiosk.setViewportSize(1920, 1080);
            picture(kiosk, "khan-cap-het-ki-ot-nam");
            phone.reload();
            assertThat(phone.locator(".khan-cap").count()).isZero();
            assertThat(phone.locator(".khan-cap-het").innerText()).startsWith(over);
            picture(phone, "khan-cap-het-dien-thoai");
            console.getByText("Tin khẩn cấp “Tin bão khẩn cấp” đã dừng lúc").waitFor();
            picture(console, "khan-cap-het-tram");
            console.getByText("Chờ phê duyệt sau: Tin bão khẩn cấp").waitFor();
            console.getByText("Phát khẩn cấp").first().click();
            console.getByText("Mẫu có sẵn").waitFor();
            console.waitForTimeout(800);
            picture(console, "khan-cap-hop-thoai");
        }
    }

    private Page signedIn(BrowserContext office) {
        Page console = office.newPage();
        console.navigate(address("/dang-nhap"));
        console.locator("input[name=username]").fill("admin");
        console.locator("input[name=password]").fill(StaffClient.ADMIN_PASSWORD);
        console.locator("vaadin-button").first().click();
        console.waitForURL(url -> !url.contains("dang-nhap"));
        console.navigate(address("/noi-dung"));
        return console;
    }

    private static boolean aired(StaffClient staff, long emergency) {
        return StreamSupport.stream(staff.get("/air-log").spliterator(), false)
                .anyMatch(entry -> entry.get("emergencyId").asLong() == emergency
                        && "AIRED".equals(entry.path("outcome").asString("")));
    }

    private static Map<String, Object> body() {
        return Map.of(
                "title",
                "Tin bão khẩn cấp",
                "text",
                "Bão số 9 đang tiến gần, dự kiến ảnh hưởng đến xã ta từ 20 giờ tối nay. Đề nghị bà con"
                        + " chằng chống nhà cửa, không ra khỏi nhà khi có gió mạnh.",
                "zones",
                List.of("toan-xa"),
                "issuedBy",
                "Ban Chỉ huy Phòng thủ dân sự xã",
                "reference",
                "12/CĐ-BCH",
                "expires",
                LocalDateTime.now(COMMUNE).plusHours(1).withNano(0).toString(),
                "repeatEveryMinutes",
                10,
                "reason",
                "Bão đổi hướng nhanh.");
    }

    private static BodyPublisher json(Object body) {
        return BodyPublishers.ofString(JsonMapper.builder().build().writeValueAsString(body));
    }

    private static BrowserContext screen(int width, int height) {
        return chromium.newContext(
                new Browser.NewContextOptions().setViewportSize(width, height).setLocale("vi-VN"));
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(SCREENS.resolve(name + ".png")));
    }
}
