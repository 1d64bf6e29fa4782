package vn.langso.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.langso.config.Refusal;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.calendar.CalendarDays;
import vn.langso.config.calendar.DayDraft;
import vn.langso.config.calendar.DayEffect;
import vn.langso.config.calendar.DayKind;
import vn.langso.config.calendar.SpecialDay;
import vn.langso.scheduler.timetable.BroadcastPolicies;
import vn.langso.scheduler.timetable.BroadcastPolicy;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Known;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotChange;
import vn.langso.scheduler.timetable.SlotChanges;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.scheduler.timetable.StaleDateException;
import vn.langso.scheduler.timetable.StaleSlotException;
import vn.langso.scheduler.timetable.Suspensions;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

@WebTest
class TimetableChangesTest {

    private static final SlotDraft PLAN = new SlotDraft(
            "Bản tin",
            List.of(new SlotItem(3, 1, 0)),
            List.of("toan-xa"),
            LocalDateTime.of(2027, 2, 5, 17, 30),
            null,
            10,
            Resume.RESTART);
    private static final String EDIT = """
            {"title": "Bản tin", "items": [{"bulletinId": 3}], "zones": ["toan-xa"], "start": "2027-02-05T17:30",
             "version": 4}
            """;

    @Autowired
    MockMvcTester web;

    @Autowired
    SlotChanges changes;

    @Autowired
    Suspensions suspensions;

    @Autowired
    BroadcastSchedule schedule;

    @Autowired
    BroadcastCalendar calendar;

    @Autowired
    BroadcastPolicies policies;

    @Autowired
    Ledger ledger;

    private StaffCaller staff;

    @BeforeEach
    void signIn() {
        staff = new StaffCaller(web);
    }

    @Test
    void edits_with_the_version_that_was_opened() {
        given(changes.edit(5, 4, PLAN, "lan")).willReturn(new Slot(5, 5, PLAN, "lan", Samples.EVENING));

        var answer = put("/api/v1/slots/5", EDIT);

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.version").isEqualTo(5);
    }

    @Test
    void answers_a_lost_race_with_the_slot_as_it_is_now() {
        Slot current = new Slot(5, 6, PLAN, "nam", Samples.EVENING);
        given(changes.edit(eq(5L), eq(4L), any(), any()))
                .willThrow(new StaleSlotException(current, 4, "nam", "08:00 ngày 05/02/2027"));
        given(ledger.ofSlot(eq(5L), any(), any())).willReturn(List.of(Samples.occurrence(OccurrenceStatus.PLANNED)));

        var answer = put("/api/v1/slots/5", EDIT);

        assertThat(answer).hasStatus(409);
        assertThat(answer).bodyJson().extractingPath("$.current.version").isEqualTo(6);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.current.occurrences[0].status")
                .isEqualTo("PLANNED");
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("vừa được nam sửa");
    }

    @Test
    void wants_the_version_of_an_edit() {
        var answer = put("/api/v1/slots/5", EDIT.replace("\"version\": 4", "\"lateMinutes\": 5"));

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("version");
    }

    @Test
    void splits_from_a_date_with_only_what_changes() {
        SlotChange title = new SlotChange("Bản tin mới", null, null, null, null, null, null);
        given(changes.split(5, null, LocalDateTime.of(2027, 3, 1, 0, 0), title, "lan"))
                .willReturn(new Slot(9, 1, PLAN, "lan", Samples.EVENING));

        var answer = staff.post("/api/v1/slots/5/split", "{\"from\": \"2027-03-01\", \"title\": \"Bản tin mới\"}");

        assertThat(answer).hasStatus(201).hasHeader("Location", "http://localhost/api/v1/slots/9");
    }

    @Test
    void a_split_may_say_which_version_it_is_of() {
        SlotChange title = new SlotChange("Bản tin mới", null, null, null, null, null, null);
        given(changes.split(5, 4L, LocalDateTime.of(2027, 3, 1, 0, 0), title, "lan"))
                .willThrow(new StaleSlotException(
                        new Slot(5, 6, PLAN, "nam", Samples.EVENING), 4, "nam", "08:00 ngày 05/02/2027"));

        var answer = staff.post(
                "/api/v1/slots/5/split", "{\"from\": \"2027-03-01\", \"title\": \"Bản tin mới\", \"version\": 4}");

        assertThat(answer).hasStatus(409);
        assertThat(answer).bodyJson().extractingPath("$.current.version").isEqualTo(6);
        assertThat(answer).bodyJson().extractingPath("$.detail").asString().contains("bản 6, bạn đang sửa bản 4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cancel?version=4&revision=2  | ''
            restore?version=4&revision=2 | ''
            move    | {"version": 4, "revision": 2, "to": "2027-02-05T18:00"}
            content | {"version": 4, "revision": 2, "items": [{"bulletinId": 7}]}
            """)
    void a_change_of_one_date_may_say_what_it_is_of(String deed, String body) {
        Occurrence now = Samples.occurrence(OccurrenceStatus.PLANNED);
        StaleDateException stale = new StaleDateException(now, 2, "17:30 ngày 05/02/2027");
        Known known = new Known(4L, 2);
        given(schedule.cancel(5, Samples.EVENING, known, "lan")).willThrow(stale);
        given(schedule.restore(5, Samples.EVENING, known, "lan")).willThrow(stale);
        given(schedule.move(5, Samples.EVENING, known, LocalDateTime.of(2027, 2, 5, 18, 0), "lan"))
                .willThrow(stale);
        given(schedule.changeContent(5, Samples.EVENING, known, List.of(new SlotItem(7, 1, 0)), "lan"))
                .willThrow(stale);

        var answer = staff.post("/api/v1/slots/5/occurrences/2027-02-05T17:30/" + deed, body);

        assertThat(answer).hasStatus(409);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.currentOccurrence")
                .asMap()
                .containsEntry("revision", 0)
                .containsEntry("originalAt", "2027-02-05T17:30:00+07:00");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.detail")
                .isEqualTo("Lần phát 'Bản tin chiều' vừa được người khác sửa, nay là 17:30 ngày 05/02/2027 (bản 0, bạn"
                        + " đang sửa bản 2). Lần sửa cuối – Đúng giờ. Hãy xem bản mới; nếu vẫn muốn thay đổi, hãy gửi"
                        + " lại với revision=0.");
    }

    @Test
    void suspends_and_resumes_a_slot_and_a_zone() {
        LocalDateTime endOfFriday = LocalDateTime.of(2027, 2, 6, 0, 0);
        String untilFriday = "{\"until\": \"2027-02-05\", \"reason\": \"mất điện\"}";

        assertThat(staff.post("/api/v1/slots/5/suspend", untilFriday)).hasStatus(204);
        assertThat(staff.post("/api/v1/slots/5/resume", "")).hasStatus(204);
        assertThat(staff.post("/api/v1/zones/thon-dong/suspend", untilFriday)).hasStatus(204);
        assertThat(staff.post("/api/v1/zones/thon-dong/resume", "")).hasStatus(204);

        then(suspensions).should().suspendSlot(5, null, endOfFriday, "mất điện", "lan");
        then(suspensions).should().resumeSlot(5, "lan");
        then(suspensions).should().suspendZone("thon-dong", null, endOfFriday, "mất điện", "lan");
        then(suspensions).should().resumeZone("thon-dong", "lan");
    }

    @Test
    void suspends_a_zone_from_a_later_moment_on() {
        String friday = "{\"from\": \"2027-02-05T07:00\", \"until\": \"2027-02-05\", \"reason\": \"sửa loa\"}";

        assertThat(staff.post("/api/v1/zones/thon-dong/suspend", friday)).hasStatus(204);

        then(suspensions)
                .should()
                .suspendZone(
                        "thon-dong",
                        LocalDateTime.of(2027, 2, 5, 7, 0),
                        LocalDateTime.of(2027, 2, 6, 0, 0),
                        "sửa loa",
                        "lan");
    }

    @Test
    void names_what_a_suspension_lacks() {
        var answer = staff.post("/api/v1/zones/thon-dong/suspend", "{}");

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("until", "reason");
    }

    @Test
    void names_also_what_the_service_finds_wrong_with_a_suspension() {
        willThrow(refusal("reason", "until")).given(suspensions).check(any(), any(), any());

        var answer = staff.post(
                "/api/v1/slots/5/suspend", "{\"from\": \"2027-02-06\", \"until\": \"2027-02-05\", \"reason\": \"\"}");

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("reason", "until");
        then(suspensions).should().check(LocalDateTime.of(2027, 2, 6, 0, 0), LocalDateTime.of(2027, 2, 6, 0, 0), "");
    }

    private static Refusal refusal(String... fields) {
        return Refusal.invalid(
                Stream.of(fields)
                        .map(field -> new Refusal.Problem(field, "Sai."))
                        .toList(),
                "refused");
    }

    @Test
    void gives_one_date_other_content() {
        given(schedule.changeContent(5, Samples.EVENING, Known.NOTHING, List.of(new SlotItem(7, 2, 0)), "lan"))
                .willReturn(Samples.occurrence(OccurrenceStatus.PLANNED));

        var answer = staff.post(
                "/api/v1/slots/5/occurrences/2027-02-05T17:30/content",
                "{\"items\": [{\"bulletinId\": 7, \"repeats\": 2}]}");

        assertThat(answer).hasStatusOk();
    }

    @Test
    void writes_a_decision_about_whole_days_down() {
        LocalDateTime from = LocalDateTime.of(2027, 3, 1, 0, 0);
        DayDraft draft =
                new DayDraft(DayKind.NATIONAL_MOURNING, "Quốc tang", from, from.plusDays(2), null, "Thông cáo");
        given(calendar.add(draft, "lan"))
                .willReturn(new SpecialDay(
                        8L,
                        DayKind.NATIONAL_MOURNING,
                        "Quốc tang",
                        from,
                        from.plusDays(2),
                        DayEffect.SILENCE,
                        "Thông cáo"));

        var answer = staff.post("/api/v1/calendar/days", """
                        {"kind": "NATIONAL_MOURNING", "name": "Quốc tang", "from": "2027-03-01", "until": "2027-03-02",
                         "citation": "Thông cáo"}
                        """);

        assertThat(answer).hasStatus(201).hasHeader("Location", "http://localhost/api/v1/calendar/days/8");
        assertThat(answer).bodyJson().extractingPath("$.effect").isEqualTo("SILENCE");
        assertThat(answer).bodyJson().extractingPath("$.until").isEqualTo("2027-03-03T00:00:00+07:00");
    }

    @Test
    void lists_the_days_between_two_dates_both_included() {
        LocalDate first = LocalDate.of(2027, 1, 1);
        given(calendar.days(any(), any())).willReturn(mock(CalendarDays.class));

        assertThat(staff.get("/api/v1/calendar/days?from=2027-01-01&to=2027-03-31"))
                .hasStatusOk();
        assertThat(staff.get("/api/v1/calendar/days?from=2027-01-01T00:00&to=2027-03-31T12:00"))
                .hasStatusOk();

        then(calendar).should(times(2)).days(first, LocalDate.of(2027, 3, 31));
    }

    @Test
    void names_what_a_decision_lacks() {
        var answer = staff.post("/api/v1/calendar/days", "{\"kind\": \"LỄ\"}");

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("kind", "name", "from", "citation");
    }

    @Test
    void names_also_what_the_service_finds_wrong_with_a_decision() {
        willThrow(refusal("name", "until")).given(calendar).check(any());

        var answer = staff.post("/api/v1/calendar/days", """
                        {"kind": "LỄ", "name": "Quốc tang", "from": "2027-03-02", "until": "2027-03-01", "citation": "x"}
                        """);

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("kind", "name", "until");
    }

    @Test
    void says_of_a_day_that_does_not_exist_nothing_about_an_end_that_was_not_sent() {
        var answer = staff.post("/api/v1/calendar/days", "{\"from\": \"2026-02-30\"}");

        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("kind", "name", "from", "citation");
    }

    @Test
    void names_every_wrong_field_of_a_window_policy_at_once() {
        willThrow(refusal(
                        "validFrom",
                        "sessions[1].start",
                        "sessions[1].maxMinutes",
                        "sessions[1]",
                        "sessions[2]",
                        "quietPercent"))
                .given(policies)
                .check(any());

        var answer = staff.post("/api/v1/windows", """
                        {"validFrom": "2020-01-01", "citation": "Quyết định 12", "quietPercent": 500, "sessions": [
                         {"start": "17:00"}, {"start": "5 giờ", "maxMinutes": 0}, {"start": "17:30"}]}
                        """);

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .as("nothing about the stand-in of a time that cannot be read")
                .containsExactly(
                        "sessions[1].start", "validFrom", "sessions[1].maxMinutes", "sessions[2]", "quietPercent");
        then(policies).should(never()).decide(any(), any());
    }

    @Test
    void says_of_a_session_without_a_start_how_to_write_one() {
        var answer = staff.post("/api/v1/windows", """
                        {"validFrom": "2027-04-01", "citation": "Quyết định 12", "sessions": [
                         {"maxMinutes": 45}, {"start": "5 giờ"}, null]}
                        """);

        assertThat(answer).hasStatus(422);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].detail")
                .asArray()
                .containsExactly(
                        "Thiếu 'sessions[0].start'; cần dạng 05:30.",
                        "Giờ '5 giờ' không đọc được; cần dạng 05:30.",
                        "Thiếu 'sessions[2].start'; cần dạng 05:30.");
    }

    @Test
    void decides_a_window_policy_with_the_usual_numbers_where_none_are_given() {
        given(policies.decide(any(), eq("lan"))).willAnswer(call -> call.getArgument(0));

        var answer = staff.post("/api/v1/windows", """
                        {"validFrom": "2027-04-01", "citation": "Quyết định 12/QĐ-UBND",
                         "sessions": [{"start": "17:00", "maxMinutes": 45}]}
                        """);

        assertThat(answer).hasStatus(201);
        then(policies)
                .should()
                .decide(
                        new BroadcastPolicy(
                                null,
                                LocalDate.of(2027, 4, 1),
                                "Quyết định 12/QĐ-UBND",
                                LocalTime.of(5, 30),
                                List.of(new BroadcastPolicy.Session(LocalTime.of(17, 0), 45)),
                                LocalTime.of(6, 0),
                                60,
                                70,
                                new BroadcastPolicy.Limits(7, 60, 30)),
                        "lan");
    }

    private MvcTestResult put(String path, String json) {
        return web.put()
                .uri(path)
                .with(StaffCaller.lan())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }
}
