package vn.langso.outside;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.calendar.DayDraft;
import vn.langso.config.calendar.DayKind;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Suspensions;
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

    @Autowired
    BroadcastCalendar calendar;

    @Autowired
    Suspensions suspensions;

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
            // they came with the page, and Vaadin did not load them a second time
            assertThat(browser.page().locator("script[src*='fullcalendar']")).hasCount(1);
            assertThat(browser.page().locator("script[src*='tuan.js']")).hasCount(1);
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
    void tet_stands_above_and_behind_its_days() {
        LocalDate eve = calendar
                .days(LocalDate.now(COMMUNE), LocalDate.now(COMMUNE).plusDays(400))
                .all()
                .stream()
                .filter(day -> day.name().equals("Tết Nguyên đán"))
                .findFirst()
                .orElseThrow()
                .from()
                .toLocalDate();
        try (StationBrowser browser = StationBrowser.open(port)) {
            browser.signIn();
            browser.go("/tram/tuan?ngay=" + eve);

            assertThat(browser.head(eve).locator(".week-note")).hasText("Tết Nguyên đán");
            assertThat(browser.column(eve).locator(".band-holiday")).hasCount(1);
            assertThat(browser.column(eve.minusDays(eve.getDayOfWeek().getValue() - 1L))
                            .locator(".band-open"))
                    .hasCount(2);
            browser.picture("lich-tuan-tet");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void a_day_of_mourning_that_somebody_decides_is_seen_at_once() {
        LocalDate monday = Stream.iterate(week.monday().plusWeeks(6), one -> one.plusWeeks(1))
                .filter(one -> calendar.days(one, one.plusDays(6)).all().isEmpty())
                .findFirst()
                .orElseThrow();
        LocalDate day = monday.plusDays(2);
        try (StationBrowser browser = StationBrowser.open(port)) {
            browser.signIn();
            browser.go("/tram/tuan?ngay=" + monday);
            assertThat(browser.column(day).locator(".band-open")).hasCount(2);
            assertThat(browser.column(day).locator(".band-silence")).hasCount(0);

            decide(DayKind.ELECTION_DAY, "Bầu cử bổ sung", day.plusDays(3).atStartOfDay(), 24);
            decide(DayKind.NATIONAL_MOURNING, "Quốc tang", day.atStartOfDay(), 36);

            assertThat(browser.head(day).locator(".week-note")).hasText("Quốc tang: chỉ phát tin khẩn cấp");
            assertThat(browser.head(day.plusDays(1)).locator(".week-note"))
                    .hasText("Quốc tang (00:00–12:00): chỉ phát tin khẩn cấp");
            assertThat(browser.column(day).locator(".band-silence")).hasCount(1);
            assertThat(browser.head(day.plusDays(3)).locator(".week-note"))
                    .hasText("Bầu cử bổ sung: chỉ phát tin khẩn cấp và tin ưu tiên");
            assertThat(browser.column(day.plusDays(3)).locator(".band-priority-only"))
                    .hasCount(1);
            browser.picture("lich-tuan-quoc-tang");
            browser.go("/tram/tuan?kieu=ngay&ngay=" + day);
            assertThat(browser.head(day).locator(".week-note")).hasText("Quốc tang: chỉ phát tin khẩn cấp");
            assertThat(browser.column(day).locator(".band-silence")).hasCount(1);
            browser.picture("lich-ngay-quoc-tang");
            assertThat(browser.errors()).isEmpty();
        }
    }

    @Test
    void a_date_beyond_the_ledger_says_why_it_will_not_be_heard() {
        LocalDate monday = week.monday().plusWeeks(8);
        long slot = week.add("Thể dục sáng", monday.atTime(5, 30), "RRULE:FREQ=DAILY;COUNT=7", 10, 60);
        suspensions.suspendSlot(
                slot, monday.plusDays(3).atStartOfDay(), monday.plusDays(5).atStartOfDay(), "sửa loa", "admin");
        try (StationBrowser browser = StationBrowser.open(port)) {
            browser.signIn();
            browser.go("/tram/tuan?ngay=" + monday);

            // the first date of a slot has its row however far it lies
            assertThat(browser.page().locator("langso-week .expected")).hasCount(6);
            assertThat(browser.page().locator("langso-week .expected.state-skipped"))
                    .hasCount(2);
            Locator thursday = browser.column(monday.plusDays(3)).locator(".expected");
            assertThat(thursday.locator(".week-marks")).hasText("✗ Bỏ qua · dự kiến");
            assertThat(thursday).hasAttribute("title", Pattern.compile(".*Không phát: .*\\(sửa loa\\)\\."));
            browser.picture("lich-tuan-du-kien");
            assertThat(browser.errors()).isEmpty();
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

    private void decide(DayKind kind, String name, LocalDateTime from, int hours) {
        calendar.add(new DayDraft(kind, name, from, from.plusHours(hours), null, "Thông cáo đặc biệt"), "admin");
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
