package vn.langso.outside;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Consumer;
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
            double[] empty = new double[TIMES];
            double[] other = new double[TIMES];
            double[] own = new double[TIMES];
            double[] busy = new double[TIMES];
            double[] otherBusy = new double[TIMES];
            CDPSession thread = threadOf(browser.page());
            for (int i = 0; i < TIMES; i++) {
                browser.go("/tram/tuan?ngay=" + week.monday().minusDays(7));
                browser.page().locator("langso-week .fc-timegrid").waitFor();
                turned[i] = ((Number) browser.page().evaluate(TURN, BusyWeek.DATES)).doubleValue();
                other[i] = load(
                        browser,
                        "/tram/ban-tin",
                        page -> page.locator("vaadin-grid").waitFor());
                otherBusy[i] = busyMillis(thread);
                empty[i] = load(
                        browser,
                        "/tram/tuan?ngay=" + week.monday().minusDays(7),
                        page -> page.locator("langso-week .fc-timegrid").waitFor());
                loaded[i] = load(browser, week.address(), WeekViewBenchmark::drawn);
                busy[i] = busyMillis(thread);
                own[i] = loaded[i] - other[i];
            }
            report("turning to a week of " + BusyWeek.DATES + " dates, click to drawn", turned);
            report("loading the page with it anew", loaded);
            report("  a week without dates, in the same run", empty);
            report("  another page of the station, in the same run", other);
            report("  what the week adds to that", own);
            report("  processor time of the browser's page thread, the week", busy);
            report("  processor time of the browser's page thread, the other page", otherBusy);
        }
    }

    /** From asking for an address to what is waited for, in milliseconds. */
    private static double load(StationBrowser browser, String address, Consumer<Page> there) {
        long begun = System.nanoTime();
        browser.go(address);
        there.accept(browser.page());
        return (System.nanoTime() - begun) / 1e6;
    }

    /** Counts what a page costs its thread, which does not depend on what else the machine has to do. */
    private static CDPSession threadOf(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        JsonObject threadTime = new JsonObject();
        threadTime.addProperty("timeDomain", "threadTicks");
        session.send("Performance.enable", threadTime);
        return session;
    }

    /** Since the page was asked for. */
    private static double busyMillis(CDPSession session) {
        return session.send("Performance.getMetrics").getAsJsonArray("metrics").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(metric -> metric.get("name").getAsString().equals("ThreadTime"))
                .mapToDouble(metric -> metric.get("value").getAsDouble() * 1000)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** There, and the browser has time for people again: a second drawing would still keep them waiting. */
    private static void drawn(Page page) {
        page.waitForFunction(
                "dates => document.querySelectorAll('langso-week [data-occurrence]').length >= dates", BusyWeek.DATES);
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => setTimeout(done)))");
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
