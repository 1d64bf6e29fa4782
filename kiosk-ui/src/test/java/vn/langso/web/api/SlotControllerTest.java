package vn.langso.web.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.langso.scheduler.timetable.AirOrder;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Conflict;
import vn.langso.scheduler.timetable.Known;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotConflictException;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.SlotItem;
import vn.langso.scheduler.timetable.SlotPreview;
import vn.langso.web.Samples;
import vn.langso.web.WebTest;

@WebTest
class SlotControllerTest {

    private static final LocalDateTime START = LocalDateTime.of(2027, 2, 5, 17, 30);
    private static final SlotDraft PLAN = new SlotDraft(
            "Bản tin chiều",
            List.of(new SlotItem(3, 2, 5)),
            List.of("toan-xa"),
            START,
            "RRULE:FREQ=DAILY",
            15,
            Resume.DROP);
    private static final String BODY = """
            {"title": "Bản tin chiều", "items": [{"bulletinId": 3, "repeats": 2, "gapSeconds": 5}],
             "zones": ["toan-xa"], "start": "2027-02-05T17:30", "recurrence": "RRULE:FREQ=DAILY",
             "lateMinutes": 15, "resume": "DROP"}
            """;
    private static final SlotPreview FULL = new SlotPreview(
            List.of(new SlotPreview.Item(Samples.EVENING, OccurrenceStatus.PLANNED, null)),
            List.of(
                    new Conflict(
                            Conflict.Kind.OVERLAP, "start", "Trùng với 'Thời sự' 17:25–17:40.", Samples.EVENING, 2L),
                    new Conflict(Conflict.Kind.NOT_APPROVED, "items[0].bulletinId", "Bản tin chưa duyệt.", null, null)),
            List.of(START.plusHours(1)),
            List.of(),
            List.of(new AirOrder(2, "Thời sự", AirOrder.Place.AFTER, START.plusMinutes(10))));

    @Autowired
    MockMvcTester web;

    @Autowired
    BroadcastSchedule schedule;

    @Autowired
    Ledger ledger;

    private StaffCaller staff;

    @BeforeEach
    void signIn() {
        staff = new StaffCaller(web);
    }

    @Test
    void plans_and_answers_with_address_and_next_occurrences() {
        given(schedule.plan(PLAN, "lan")).willReturn(new Slot(5, 1, PLAN, "lan", Samples.EVENING));
        given(ledger.ofSlot(eq(5L), any(), any())).willReturn(List.of(Samples.occurrence(OccurrenceStatus.PLANNED)));

        var answer = staff.post("/api/v1/slots", BODY);

        assertThat(answer).hasStatus(201).hasHeader("Location", "http://localhost/api/v1/slots/5");
        assertThat(answer).bodyJson().extractingPath("$.start").isEqualTo("2027-02-05T17:30:00+07:00");
        assertThat(answer).bodyJson().extractingPath("$.items[0].gapSeconds").isEqualTo(5);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.occurrences[0].plannedAt")
                .isEqualTo("2027-02-05T17:30:00+07:00");
    }

    @Test
    void knows_a_deleted_slot_no_more() {
        given(schedule.find(5)).willReturn(Optional.of(new Slot(5, 1, PLAN, "lan", Samples.EVENING)));
        given(schedule.stands(5)).willReturn(false);
        given(ledger.ofSlot(eq(5L), any(), any())).willReturn(List.of(Samples.occurrence(OccurrenceStatus.CANCELLED)));

        var answer = staff.get("/api/v1/slots/5");

        assertThat(answer).hasStatus(404);
        assertThat(answer).bodyJson().extractingPath("$.detail").isEqualTo("Không có lịch phát '5'.");
    }

    @Test
    void keeps_a_deleted_slot_that_was_on_air_and_says_that_it_has_ended() {
        given(schedule.find(5)).willReturn(Optional.of(new Slot(5, 1, PLAN, "lan", Samples.EVENING)));
        given(schedule.stands(5)).willReturn(false);
        given(ledger.ofSlot(eq(5L), any(), any())).willReturn(List.of(Samples.occurrence(OccurrenceStatus.AIRED)));

        var answer = staff.get("/api/v1/slots/5");

        assertThat(answer).hasStatus(200);
        assertThat(answer).bodyJson().extractingPath("$.ended").isEqualTo(true);
    }

    @Test
    void says_from_when_on_another_slot_goes_on_with_a_series() {
        LocalDateTime split = LocalDateTime.of(2027, 2, 9, 17, 30);
        given(schedule.slots())
                .willReturn(List.of(
                        new Slot(5, 2, PLAN, "lan", Samples.EVENING, split),
                        new Slot(6, 1, PLAN, "lan", Samples.EVENING)));

        var answer = staff.get("/api/v1/slots");

        assertThat(answer).bodyJson().extractingPath("$[0].endsBefore").isEqualTo("2027-02-09T17:30:00+07:00");
        assertThat(answer).bodyJson().extractingPath("$[1].endsBefore").isNull();
    }

    @Test
    void shows_a_standing_slot_with_its_next_occurrences() {
        given(schedule.find(5)).willReturn(Optional.of(new Slot(5, 1, PLAN, "lan", Samples.EVENING)));
        given(schedule.stands(5)).willReturn(true);
        given(ledger.ofSlot(eq(5L), any(), any())).willReturn(List.of(Samples.occurrence(OccurrenceStatus.PLANNED)));

        var answer = staff.get("/api/v1/slots/5");

        assertThat(answer).bodyJson().extractingPath("$.ended").isEqualTo(false);
        assertThat(answer).bodyJson().extractingPath("$.occurrences").asArray().hasSize(1);
    }

    @Test
    void takes_a_start_with_offset_at_its_word() {
        given(schedule.plan(PLAN, "lan")).willReturn(new Slot(5, 1, PLAN, "lan", Samples.EVENING));

        assertThat(staff.post("/api/v1/slots", BODY.replace("2027-02-05T17:30", "2027-02-05T10:30:00Z")))
                .hasStatus(201);
    }

    @Test
    void answers_a_refused_plan_with_every_conflict_and_free_times() {
        given(schedule.plan(any(), any())).willThrow(new SlotConflictException("Bản tin chiều", FULL));

        var answer = staff.post("/api/v1/slots", BODY);

        assertThat(answer).hasStatus(409);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .containsExactly("start", "items[0].bulletinId");
        assertThat(answer).bodyJson().extractingPath("$.conflicts[0].kind").isEqualTo("OVERLAP");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.freeTimes")
                .asArray()
                .containsExactly("2027-02-05T18:30:00+07:00");
        assertThat(answer).bodyJson().extractingPath("$.orders[0].place").isEqualTo("AFTER");
        assertThat(answer).bodyJson().extractingPath("$.orders[0].start").isEqualTo("2027-02-05T17:40:00+07:00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2027-02-06T00:00", "2027-02-06"})
    void previews_with_conflicts_and_saves_nothing(String from) {
        given(schedule.preview(PLAN, LocalDateTime.of(2027, 2, 6, 0, 0), 40)).willReturn(FULL);

        var answer = staff.post(
                "/api/v1/slots/preview",
                BODY.replace("{\"title\"", "{\"from\": \"" + from + "\", \"count\": 40, \"title\""));

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.occurrences[0]")
                .asMap()
                .containsEntry("plannedAt", "2027-02-05T17:30:00+07:00")
                .containsEntry("status", "PLANNED")
                .containsKey("reason");
        assertThat(answer).bodyJson().extractingPath("$.conflicts").asArray().hasSize(2);
    }

    @Test
    void previews_from_now_where_nothing_else_is_said() {
        given(schedule.preview(PLAN, LocalDateTime.of(2027, 2, 5, 5, 0), 10)).willReturn(FULL);

        assertThat(staff.post("/api/v1/slots/preview", BODY)).hasStatusOk();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 501})
    void refuses_to_preview_more_than_500(int count) {
        var answer =
                staff.post("/api/v1/slots/preview", BODY.replace("{\"title\"", "{\"count\": " + count + ", \"title\""));

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyJson().extractingPath("$.errors[0].field").isEqualTo("count");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-02-05T17:30",
                "2027-02-05T17:30:00+07:00",
                "2027-02-05T17:30:00%2B07:00",
                "2027-02-05T10:30Z"
            })
    void finds_one_date_by_local_time_or_with_offset(String plannedAt) {
        given(schedule.cancel(5, Samples.EVENING, Known.NOTHING, "lan"))
                .willReturn(Samples.occurrence(OccurrenceStatus.CANCELLED));

        var answer = web.post()
                .uri(URI.create("/api/v1/slots/5/occurrences/" + plannedAt + "/cancel"))
                .with(StaffCaller.lan())
                .exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().extractingPath("$.status").isEqualTo("CANCELLED");
    }

    @Test
    void moves_one_date() {
        given(schedule.move(5, Samples.EVENING, Known.NOTHING, START.plusMinutes(30), "lan"))
                .willReturn(Samples.occurrence(OccurrenceStatus.PLANNED));

        var answer = staff.post("/api/v1/slots/5/occurrences/2027-02-05T17:30/move", "{\"to\": \"2027-02-05T18:00\"}");

        assertThat(answer).hasStatusOk();
    }

    @Test
    void withdraws_a_slot() {
        var answer = web.delete().uri("/api/v1/slots/5").with(StaffCaller.lan()).exchange();

        assertThat(answer).hasStatus(204);
        then(schedule).should().withdraw(5, null, "lan");
    }

    @Test
    void withdraws_only_the_version_that_was_read() {
        var answer = web.delete()
                .uri("/api/v1/slots/5?version=3")
                .with(StaffCaller.lan())
                .exchange();

        assertThat(answer).hasStatus(204);
        then(schedule).should().withdraw(5, 3L, "lan");
    }
}
