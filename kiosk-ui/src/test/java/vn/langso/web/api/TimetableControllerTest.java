package vn.langso.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.Zone;
import vn.langso.scheduler.speakers.Zones;
import vn.langso.scheduler.timetable.DateName;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Timetable;
import vn.langso.scheduler.timetable.TimetableEntry;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

/** The timetable as iCalendar, written by one library and read back by another. */
@WebTest
class TimetableControllerTest {

    private static final Instant ORIGINAL = Samples.EVENING.minusSeconds(600);
    private static final Instant CHANGED = Instant.parse("2027-01-02T03:04:05Z");
    private static final String TITLE =
            "Thông báo: tiêm phòng; đợt 1, thôn Đông \\ thôn Đoài – mời bà con có mặt đúng giờ";

    @Autowired
    MockMvcTester web;

    @Autowired
    Timetable timetable;

    @Autowired
    Zones zones;

    private StaffCaller staff;

    @BeforeEach
    void signIn() {
        staff = new StaffCaller(web);
        given(zones.all()).willReturn(List.of(new Zone("thon-dong", "Thôn Đông", List.of())));
        given(zones.find("thon-dong")).willReturn(Optional.of(new Zone("thon-dong", "Thôn Đông", List.of())));
    }

    @Test
    void another_reader_finds_every_field_with_its_vietnamese() throws Exception {
        given(timetable.between(any(), any(), any())).willReturn(List.of(entry(OccurrenceStatus.PLANNED, null, 3)));

        Component event = event(get(""));

        assertThat(value(event, Property.SUMMARY)).isEqualTo(TITLE);
        assertThat(value(event, Property.LOCATION)).isEqualTo("Thôn Đông");
        assertThat(value(event, Property.SEQUENCE)).isEqualTo("3");
        assertThat(value(event, Property.LAST_MODIFIED)).isEqualTo("20270102T030405Z");
        assertThat(value(event, Property.STATUS)).isEqualTo("CONFIRMED");
        assertThat(value(event, Property.CATEGORIES)).isEqualTo("Ưu tiên");
        assertThat(value(event, Property.DTSTAMP)).isEqualTo("20270204T220000Z");
        assertThat(value(event, Property.DTSTART)).isEqualTo("20270205T173000");
        assertThat(value(event, Property.DTEND)).isEqualTo("20270205T173124");
        assertThat(value(event, Property.DESCRIPTION)).isEqualTo("Chờ phát\nBản tin chưa duyệt.");
        assertThat(event.<net.fortuna.ical4j.model.property.DtStart<ZonedDateTime>>getRequiredProperty(Property.DTSTART)
                        .getDate()
                        .toInstant())
                .isEqualTo(Samples.EVENING);
    }

    @Test
    void describes_the_time_zone_it_names() throws Exception {
        given(timetable.between(any(), any(), any())).willReturn(List.of(entry(OccurrenceStatus.PLANNED, null, 0)));

        String file = get("");

        assertThat(file)
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh")
                .contains("TZOFFSETTO:+0700")
                .as("RFC 5545, 3.6.5: the time the clocks showed before the change, from +08:00 to +07:00")
                .contains("DTSTART:19750613T000000\r\n")
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20270205T173000")
                .contains("METHOD:PUBLISH");
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "SKIPPED", "MISSED"})
    void a_date_that_nobody_hears_says_so_and_why(OccurrenceStatus status) throws Exception {
        given(timetable.between(any(), any(), any()))
                .willReturn(List.of(entry(status, "Đã hủy riêng lần phát này.", 1)));

        Component event = event(get(""));

        assertThat(value(event, Property.STATUS)).isEqualTo("CANCELLED");
        assertThat(value(event, Property.DESCRIPTION)).contains("Đã hủy riêng lần phát này.");
    }

    @Test
    void a_date_keeps_its_name_when_it_moves() throws Exception {
        given(timetable.between(any(), any(), any()))
                .willReturn(List.of(entry(OccurrenceStatus.PLANNED, null, 0)))
                .willReturn(List.of(moved()));

        String before = value(event(get("")), Property.UID);
        String after = value(event(get("")), Property.UID);

        assertThat(after).isEqualTo(before).startsWith("5-20270205T102000Z-").endsWith("@langso");
    }

    @Test
    void no_line_is_longer_than_75_octets() {
        given(timetable.between(any(), any(), any()))
                .willReturn(List.of(entry(OccurrenceStatus.MISSED, "Bỏ lỡ vì mất điện ấ".repeat(20), 0)));

        assertThat(get("").split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
    }

    @Test
    void asks_for_what_is_heard_in_a_zone_thirty_days_around() {
        get("?zone=thon-dong");

        then(timetable)
                .should()
                .between(Instant.parse("2027-01-05T17:00:00Z"), Instant.parse("2027-03-06T17:00:00Z"), "thon-dong");
    }

    @Test
    void refuses_a_zone_that_does_not_exist() {
        assertThat(staff.get("/api/v1/timetable.ics?zone=sao-hoa")).hasStatus(422);
    }

    private String get(String query) {
        MvcTestResult answer = staff.get("/api/v1/timetable.ics" + query);
        assertThat(answer).hasStatusOk().hasContentType("text/calendar;charset=UTF-8");
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static Component event(String file) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        calendar.validate(true);
        return calendar.getComponent(Component.VEVENT).orElseThrow();
    }

    private static String value(Component event, String property) {
        return event.getRequiredProperty(property).getValue();
    }

    private static TimetableEntry entry(OccurrenceStatus status, @Nullable String reason, int revision) {
        return entry(status, reason, revision, Samples.EVENING);
    }

    private static TimetableEntry moved() {
        return entry(OccurrenceStatus.PLANNED, null, 1, Samples.EVENING.plusSeconds(1800));
    }

    private static TimetableEntry entry(
            OccurrenceStatus status, @Nullable String reason, int revision, Instant plannedAt) {
        Occurrence occurrence = new Occurrence(
                11,
                5,
                TITLE,
                List.of("thon-dong"),
                ORIGINAL,
                plannedAt,
                Duration.ofSeconds(84),
                status,
                reason,
                List.of(),
                null,
                null,
                revision);
        List<String> warnings = status == OccurrenceStatus.PLANNED ? List.of("Bản tin chưa duyệt.") : List.of();
        return new TimetableEntry(
                occurrence,
                !ORIGINAL.equals(occurrence.plannedAt()),
                new DateName(5, ORIGINAL, Instant.parse("2027-01-01T00:00:00Z")),
                revision,
                CHANGED,
                true,
                Priority.PRIORITY,
                warnings);
    }
}
