package vn.langso.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
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
import vn.langso.scheduler.timetable.Timetable;
import vn.langso.scheduler.timetable.TimetableEntry;

/** The week view in Chromium: a person drags, and the keyboard does what the mouse does. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@DirtiesContext
class WeekViewTest {

    private static final ZoneId COMMUNE = ZoneId.of("Asia/Ho_Chi_Minh");

    @TempDir
    static Path directory;

    @LocalServerPort
    int port;

    @Autowired
    CommuneProfile communes;

    @Autowired
    BroadcastSchedule schedule;

    @Autowired
    Timetable timetable;

    private static @Nullable BusyWeek planned;
    private BusyWeek week;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("langso.data", () -> directory.resolve("data"));
        registry.add("langso.admin-password", () -> StaffClient.ADMIN_PASSWORD);
    }

    @BeforeEach
    void fillTheWeekOnce() throws Exception {
        if (planned == null) {
            planned = BusyWeek.plan(port, directory, communes, schedule);
        }
        week = planned;
    }

    @Test
    void shows_five_hundred_dates_without_an_error() {
        try (StationBrowser browser = StationBrowser.open(port)) {
            browser.signIn();
            browser.go(week.address());

            assertThat(browser.dates()).hasCount(BusyWeek.DATES);
            assertThat(browser.page().locator(".week-lunar")).hasCount(7);
            assertThat(browser.page().locator(".band-open")).not().hasCount(0);
            browser.picture("lich-tuan");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void a_date_that_is_dragged_is_moved_in_the_communes_own_time() {
        TimetableEntry entry = at(week.monday().atTime(6, 0));
        try (StationBrowser browser = StationBrowser.open(port)) {
            browser.signIn();
            browser.go(week.address());
            Locator date = browser.date(entry.occurrence().id());
            assertThat(date).hasCount(1);

            browser.drag(date, 2 * browser.quarterHeight());

            await("it lies half an hour later")
                    .atMost(Duration.ofSeconds(60))
                    .untilAsserted(() ->
                            assertThat(start(entry)).isEqualTo(week.monday().atTime(6, 30)));
            assertThat(browser.date(entry.occurrence().id()).locator(".week-marks"))
                    .hasText("↷ Đã dời");
            browser.picture("lich-tuan-da-doi");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void a_date_that_does_not_fit_goes_back_and_the_reason_is_told() {
        LocalDateTime wednesday = week.monday().plusDays(2).atStartOfDay();
        week.add("Chương trình dài", wednesday.plusHours(12).plusMinutes(2), null, 10, 60);
        TimetableEntry entry = at(wednesday.plusHours(11).plusMinutes(40));
        try (StationBrowser browser = StationBrowser.open(port)) {
            browser.signIn();
            browser.go(week.address());
            Locator date = browser.date(entry.occurrence().id());
            assertThat(date).hasCount(1);

            browser.drag(date, 1.8 * browser.quarterHeight());

            assertThat(browser.page().getByText("Trùng với 'Chương trình dài' tại Toàn xã"))
                    .isVisible();
            browser.picture("lich-tuan-vuong");
            assertThat(date.locator(".week-time")).hasText("11:40");
            assertThat(start(entry)).isEqualTo(wednesday.plusHours(11).plusMinutes(40));
        }
    }

    @Test
    void the_keyboard_opens_a_date() {
        TimetableEntry entry = at(week.monday().plusDays(1).atTime(LocalTime.NOON));
        try (StationBrowser browser = StationBrowser.open(port)) {
            browser.signIn();
            browser.go(week.address());
            Locator date = browser.date(entry.occurrence().id());
            date.focus();

            browser.page().keyboard().press("Enter");

            assertThat(browser.page().getByText("Dời sang giờ khác")).isVisible();
            browser.picture("lich-tuan-mo");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void what_somebody_else_changes_is_seen_at_once() {
        TimetableEntry entry = at(week.monday().plusDays(3).atTime(LocalTime.NOON));
        try (StationBrowser browser = StationBrowser.open(port)) {
            browser.signIn();
            browser.go(week.address());
            Page page = browser.page();
            assertThat(browser.date(entry.occurrence().id())).hasCount(1);

            schedule.cancel(entry.occurrence().slotId(), entry.originalAt(), "lan");

            assertThat(page.locator("[data-occurrence='" + entry.occurrence().id() + "'] .week-marks"))
                    .hasText("✗ Đã hủy");
            assertThat(browser.errors()).isEmpty();
        }
    }

    private TimetableEntry at(LocalDateTime start) {
        var from = start.atZone(COMMUNE).toInstant();
        return timetable.between(from, from.plusSeconds(1), null).getFirst();
    }

    private LocalDateTime start(TimetableEntry entry) {
        return LocalDateTime.ofInstant(
                timetable
                        .find(entry.occurrence().id())
                        .orElseThrow()
                        .occurrence()
                        .plannedAt(),
                COMMUNE);
    }
}
