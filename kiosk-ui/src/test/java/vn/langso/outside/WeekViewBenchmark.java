package vn.langso.outside;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.langso.config.CommuneProfile;
import vn.langso.scheduler.timetable.BroadcastSchedule;

/**
 * Measures in Chromium how long it takes until a week of 504 dates is on the screen and can be dragged: from the click
 * that turns to it, and from loading the page anew. It asserts nothing, and the usual run of the tests leaves it out.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class WeekViewBenchmark {

    private static final int TIMES = Integer.getInteger("langso.benchmark.weeks", 10);

    /** From the click in the page to the frame after the last date was drawn, in milliseconds. */
    private static final String TURN = """
            (dates) => new Promise((done) => {
              const begun = performance.now();
              const drawn = () => document.querySelectorAll('langso-week [data-occurrence]').length >= dates
                ? requestAnimationFrame(() => setTimeout(() => done(performance.now() - begun)))
                : requestAnimationFrame(drawn);
              document.querySelector('vaadin-button[aria-label="Trang sau"]').click();
              drawn();
            })
            """;

    @TempDir
    static Path directory;

    @LocalServerPort
    int port;

    @Autowired
    CommuneProfile communes;

    @Autowired
    BroadcastSchedule schedule;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("langso.data", () -> directory.resolve("data"));
        registry.add("langso.admin-password", () -> StaffClient.ADMIN_PASSWORD);
    }

    @Test
    void measures_a_busy_week() throws Exception {
        BusyWeek week = BusyWeek.plan(port, directory, communes, schedule);
        try (StationBrowser browser = StationBrowser.open(port)) {
            browser.signIn();
            double[] turned = new double[TIMES];
            double[] loaded = new double[TIMES];
            for (int i = 0; i < TIMES; i++) {
                browser.go("/tram/tuan?ngay=" + week.monday().minusDays(7));
                browser.page().locator("langso-week .fc-timegrid").waitFor();
                turned[i] = ((Number) browser.page().evaluate(TURN, BusyWeek.DATES)).doubleValue();
                long begun = System.nanoTime();
                browser.go(week.address());
                drawn(browser.page());
                loaded[i] = (System.nanoTime() - begun) / 1e6;
            }
            report("turning to a week of " + BusyWeek.DATES + " dates, click to drawn", turned);
            report("loading the page with it anew", loaded);
        }
    }

    private static void drawn(Page page) {
        page.waitForFunction(
                "dates => document.querySelectorAll('langso-week [data-occurrence]').length >= dates", BusyWeek.DATES);
    }

    private static void report(String what, double[] millis) {
        double[] sorted = millis.clone();
        Arrays.sort(sorted);
        System.out.printf(
                Locale.ROOT,
                "%s: median %.0f ms, max %.0f ms of %d%n",
                what,
                sorted[sorted.length / 2],
                sorted[sorted.length - 1],
                sorted.length);
    }
}
