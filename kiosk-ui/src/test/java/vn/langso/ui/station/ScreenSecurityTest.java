package vn.langso.ui.station;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.langso.LangSoApplication;
import vn.langso.config.accounts.Accounts;
import vn.langso.config.accounts.NewAccount;
import vn.langso.config.accounts.Role;
import vn.langso.config.places.Hamlets;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.batch.PrintJobs;
import vn.langso.media.print.batch.PrintOrder;
import vn.langso.media.print.batch.Recipients;
import vn.langso.media.print.imposition.Imposition;

/** The filter chain as a browser meets it: a real server, real cookies. */
@SpringBootTest(
        classes = LangSoApplication.class,
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.datasource.url=jdbc:h2:mem:screen-security;DB_CLOSE_DELAY=-1",
            // Quartz keeps its connections by scheduler name, one list for all contexts of a test run
            "spring.quartz.scheduler-name=screen-security"
        })
class ScreenSecurityTest {

    private static final String PASSWORD = "cầu tre bên sông";

    @TempDir
    static Path data;

    @LocalServerPort
    private int port;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Hamlets hamlets;

    @Autowired
    private PrintJobs jobs;

    private String username = "";

    @DynamicPropertySource
    static void ownData(DynamicPropertyRegistry registry) {
        registry.add("langso.data", data::toString);
    }

    @BeforeEach
    void makeAccount() {
        username = "hoa." + accounts.all().size();
        accounts.create(new NewAccount(username, PASSWORD, "Lê Thị Hoa", Set.of(Role.AUTHOR)), "admin");
    }

    @Test
    void leads_strangers_to_the_sign_in_page() throws Exception {
        Browser stranger = new Browser();

        assertThat(stranger.get("/tram/lich")).satisfies(answer -> leadsTo(answer, "/dang-nhap"));
        assertThat(stranger.get("/clip/1.wav")).satisfies(answer -> leadsTo(answer, "/dang-nhap"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/tram",
                "/tram/khong-co",
                "/in",
                "/in/khong-co",
                "/noi-dung",
                "/quan-tri",
                "/quan-tri/khong-co",
                "/thiet-lap",
                "/doi-mat-khau"
            })
    void leads_strangers_to_the_sign_in_page_wherever_staff_may_be(String address) throws Exception {
        assertThat(new Browser().get(address)).satisfies(answer -> leadsTo(answer, "/dang-nhap"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/khong-co", "/bai/cai-dat-vneid/99", "/robots.txt", "/nghe", "/nghe/", "/trams", "/actuator/x"})
    void says_in_vietnamese_that_an_address_does_not_exist(String address) throws Exception {
        HttpResponse<String> answer = new Browser().get(address);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(this::isHtml);
        assertThat(answer.body()).contains("Không có địa chỉ này", "href=\"/\"").doesNotContain("dang-nhap");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/huong-dan/%ff", "/huong-dan/%00", "/a%2Fb", "/%2e%2e/x"})
    void answers_an_illegal_address_with_a_vietnamese_page(String address) throws Exception {
        HttpResponse<String> answer = new Browser().get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValueSatisfying(this::isHtml);
        assertThat(answer.body())
                .contains("lang=\"vi\"", "hãy xem lại đường dẫn")
                .doesNotContain("Tomcat", "Bad Request", "HTTP Status");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/guides/a%2Fb", "/api/v1/guides/%00", "/api/v1/guides/%ff"})
    void answers_an_illegal_address_of_the_api_with_problem_details(String address) throws Exception {
        HttpResponse<String> answer = new Browser().get(address);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(answer.body()).contains("\"status\":400", "\"detail\":\"Máy chủ không hiểu yêu cầu này");
    }

    @Test
    void opens_the_kiosk_and_static_files_to_everybody() throws Exception {
        Browser stranger = new Browser();

        assertThat(stranger.get("/").statusCode()).isEqualTo(200);
        assertThat(stranger.get("/station.css").statusCode()).isEqualTo(200);
    }

    @Test
    void signs_in_to_the_station_with_a_new_session() throws Exception {
        Browser hoa = new Browser();
        hoa.get("/dang-nhap");
        String before = hoa.session();

        HttpResponse<String> answer = hoa.signIn(PASSWORD);

        leadsTo(answer, "/tram");
        assertThat(hoa.session()).isNotEqualTo(before);
        assertThat(hoa.get("/tram").statusCode()).isEqualTo(200);
    }

    @Test
    void says_wrong_and_after_ten_tries_blocked() throws Exception {
        Browser guesser = new Browser();
        for (int i = 0; i < 10; i++) {
            leadsTo(guesser.signIn("sai"), "/dang-nhap?sai");
        }

        leadsTo(guesser.signIn(PASSWORD), "/dang-nhap?tam-khoa");
    }

    @Test
    void ends_the_oldest_of_four_sessions() throws Exception {
        Browser first = new Browser();
        first.signIn(PASSWORD);
        assertThat(first.get("/tram").statusCode()).isEqualTo(200);

        for (int i = 0; i < 3; i++) {
            new Browser().signIn(PASSWORD);
        }

        leadsTo(first.get("/tram"), "/dang-nhap");
    }

    @Test
    void sends_the_headers_that_keep_browsers_on_their_guard_with_pages_and_files() throws Exception {
        Browser stranger = new Browser();

        for (String address : new String[] {"/", "/dang-nhap", "/station.css"}) {
            var headers = stranger.get(address).headers();
            assertThat(headers.firstValue("Content-Security-Policy"))
                    .as(address)
                    .hasValueSatisfying(
                            policy -> assertThat(policy).contains("object-src 'none'", "frame-ancestors 'self'"));
            assertThat(headers.firstValue("X-Content-Type-Options")).as(address).contains("nosniff");
            assertThat(headers.firstValue("Referrer-Policy")).as(address).contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy"))
                    .as(address)
                    .hasValueSatisfying(policy -> assertThat(policy).contains("microphone=()"));
        }
    }

    @Test
    void lets_browsers_keep_the_files_that_have_a_new_address_whenever_they_are_new() throws Exception {
        String page = new Browser().get("/dang-nhap").body();
        letsBrowsersKeep("/" + first("VAADIN/build/indexhtml-[^\"]+\\.js", page));
        letsBrowsersKeep("/" + first("styles\\.css\\?v-c=\\w+", page));
        letsBrowsersKeep("/assets/fonts/LiberationSans-Regular.ttf");
        letsBrowsersKeep("/" + WeekCalendar.LIBRARY);
    }

    private static String first(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .findFirst()
                .orElseThrow()
                .group();
    }

    private void letsBrowsersKeep(String address) throws Exception {
        HttpResponse<String> file = new Browser().get(address);
        var headers = file.headers();

        assertThat(file.statusCode()).as(address).isEqualTo(200);
        assertThat(headers.firstValue("Cache-Control"))
                .as(address)
                .hasValueSatisfying(kept ->
                        assertThat(kept).contains("max-age=").doesNotContain("max-age=0", "no-cache", "no-store"));
        assertThat(headers.firstValue("Pragma")).as(address).isEmpty();
        assertThat(headers.firstValue("Expires")).as(address).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/tram",
                "/tram?v-c=0123abcd",
                "/dang-nhap",
                "/station.css",
                "/" + WeekCalendar.SCRIPT,
                "/webjars/fullcalendar/0/khong-co.js"
            })
    void lets_browsers_keep_nothing_else_without_asking(String address) throws Exception {
        var headers = new Browser().get(address).headers();

        assertThat(headers.allValues("Pragma").contains("no-cache")
                        || headers.allValues("Cache-Control").contains("no-store"))
                .as(headers.map().toString())
                .isTrue();
    }

    @Test
    void brings_the_scripts_of_the_week_view_with_its_page_only() throws Exception {
        Browser hoa = new Browser();
        hoa.signIn(PASSWORD);

        assertThat(hoa.get("/tram/tuan?ngay=2026-11-23").body())
                .contains("<script defer src=\"" + WeekCalendar.LIBRARY + "\">")
                .contains("<script defer src=\"" + WeekCalendar.SCRIPT + "\">");
        assertThat(hoa.get("/tram/lich").body()).doesNotContain("fullcalendar", WeekCalendar.SCRIPT);
    }

    @Test
    void keeps_the_session_cookie_from_scripts_and_other_sites() throws Exception {
        HttpResponse<String> page = new Browser().get("/dang-nhap");

        assertThat(page.headers().allValues("Set-Cookie"))
                .anySatisfy(cookie -> assertThat(cookie).contains("JSESSIONID", "HttpOnly", "SameSite=Strict"));
    }

    @Test
    void gives_the_air_log_as_a_table_to_who_is_signed_in_to_the_station() throws Exception {
        Browser hoa = new Browser();
        leadsTo(hoa.get("/tram/so-nhat-ky.csv"), "/dang-nhap");
        hoa.signIn(PASSWORD);

        HttpResponse<String> table = hoa.get("/tram/so-nhat-ky.csv?from=2026-11-18T00:00&to=2026-11-25T00:00");

        assertThat(table.statusCode()).isEqualTo(200);
        assertThat(table.body()).contains("Số thứ tự", "Đường loa");
    }

    @Test
    void knows_at_the_print_desk_who_fetches_a_job() throws Exception {
        hamlets.addAll(List.of("Thôn Đông"), "admin");
        long job = jobs.order(
                        new PrintOrder(
                                List.of("cai-dat-vneid"),
                                PrintProduct.HANDOUT,
                                LeafletStyle.SAVING,
                                new Recipients.Hamlets(),
                                Imposition.NONE,
                                1,
                                URI.create("http://localhost:" + port)),
                        "admin")
                .id();
        await().atMost(Duration.ofMinutes(2))
                .until(() -> jobs.find(job).orElseThrow().state().isOver());
        username = "in." + accounts.all().size();
        accounts.create(new NewAccount(username, PASSWORD, "Trần Văn In", Set.of(Role.PRINTER)), "admin");
        Browser printer = new Browser();
        printer.signIn(PASSWORD);

        assertThat(printer.get("/in/dot/" + job + "/tung-to.zip").statusCode()).isEqualTo(200);
        assertThat(printer.get("/in/dot/" + job + "/tep.pdf").body()).startsWith("%PDF");

        assertThat(Objects.requireNonNull(jobs.find(job).orElseThrow().fetched())
                        .by())
                .isEqualTo(username);
    }

    private void isHtml(String type) {
        assertThat(type).startsWith("text/html");
    }

    private void leadsTo(HttpResponse<String> answer, String address) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(address);
    }

    /** One browser with its own cookies; follows no redirects, so that they can be looked at. */
    private final class Browser {
        private final CookieManager cookies = new CookieManager();
        private final HttpClient client =
                HttpClient.newBuilder().cookieHandler(cookies).build();

        HttpResponse<String> get(String path) throws IOException, InterruptedException {
            return client.send(request(path).GET().build(), BodyHandlers.ofString());
        }

        HttpResponse<String> signIn(String password) throws IOException, InterruptedException {
            String form = "username=" + username + "&password=" + URLEncoder.encode(password, StandardCharsets.UTF_8);
            HttpRequest post = request("/dang-nhap")
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            return client.send(post, BodyHandlers.ofString());
        }

        private HttpRequest.Builder request(String path) {
            return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                    .header("Accept", "text/html");
        }

        String session() {
            return cookies.getCookieStore().getCookies().stream()
                    .filter(cookie -> cookie.getName().equals("JSESSIONID"))
                    .map(HttpCookie::getValue)
                    .findFirst()
                    .orElseThrow();
        }
    }
}
