package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Problem;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.calendar.DayDraft;
import vn.langso.config.calendar.DayKind;
import vn.langso.scheduler.timetable.BroadcastPolicy.Limits;
import vn.langso.scheduler.timetable.BroadcastPolicy.Session;

@TimetableTest
class BroadcastPoliciesTest {
    private static final LocalDate TENTH = LocalDate.of(2026, 12, 10);

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private BroadcastPolicies policies;

    @Autowired
    private Ledger ledger;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private BroadcastCalendar calendar;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @Test
    void a_policy_holds_from_its_day_on() {
        BroadcastPolicy decided = policies.decide(oneSession(TENTH), "chu-tich");

        assertThat(policies.all()).containsExactly(BroadcastPolicy.BUILT_IN, decided);
        assertThat(policies.on(TENTH.minusDays(1))).isEqualTo(BroadcastPolicy.BUILT_IN);
        assertThat(policies.on(TENTH)).isEqualTo(decided);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RRULE:FREQ=DAILY",
                "RRULE:FREQ=WEEKLY;BYDAY=FR",
                "RRULE:FREQ=MONTHLY;BYMONTHDAY=31",
                "LUNAR:FREQ=YEARLY;TET=-1"
            })
    void a_series_must_also_fit_windows_that_hold_only_after_years(String rule) {
        policies.decide(oneSession(LocalDate.of(2041, 1, 1)), "chu-tich");

        SlotConflictException refused =
                catchThrowableOfType(SlotConflictException.class, () -> plan("Sáng", "2026-12-02T05:40", rule));

        assertThat(refused.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.WINDOW);
            assertThat(conflict.plannedAt()).isBetween(at("2041-01-01T00:00"), at("2044-12-31T00:00"));
            assertThat(conflict.detail())
                    .contains("nằm ngoài khung giờ phát (17:00–17:45; Quyết định 12/QĐ-UBND)")
                    .endsWith("Khung giờ này áp dụng từ ngày 01/01/2041.");
        });
        assertThat(refused.preview().freeTimes())
                .isNotEmpty()
                .allSatisfy(
                        start -> assertThat(start.toLocalTime()).isBetween(LocalTime.of(17, 0), LocalTime.of(17, 44)));
        assertThatCode(() -> plan("Chiều", "2026-12-02T17:10", rule)).doesNotThrowAnyException();
        assertThatCode(() -> plan("Tới khi đó", "2026-12-02T05:40", "RRULE:FREQ=DAILY;UNTIL=20401231T054000"))
                .doesNotThrowAnyException();
    }

    private void plan(String title, String start, String rule) {
        schedule.plan(draft(title, TimetableFixture.SHORT_NOTICE, "toan-xa", start, rule), "can-bo");
    }

    @Test
    void dates_outside_a_new_policy_are_skipped_and_come_back_with_the_old_one() {
        schedule.plan(
                draft("Sáng", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-09T05:40", "RRULE:FREQ=DAILY;COUNT=3"),
                "can-bo");

        BroadcastPolicy decided = policies.decide(oneSession(TENTH), "chu-tich");

        assertThat(statuses())
                .containsExactly(OccurrenceStatus.PLANNED, OccurrenceStatus.SKIPPED, OccurrenceStatus.SKIPPED);
        assertThat(ledger.between(at("2026-12-10T00:00"), at("2026-12-11T00:00"), null, null)
                        .getFirst()
                        .reason())
                .startsWith("Không phát: 05:40:00–05:41:00 ngày 10/12/2026 nằm ngoài khung giờ phát (17:00–17:45;"
                        + " Quyết định 12/QĐ-UBND)");

        policies.revoke(Objects.requireNonNull(decided.id()), "chu-tich");

        assertThat(statuses()).containsOnly(OccurrenceStatus.PLANNED);
    }

    @Test
    void a_plan_is_judged_by_the_policy_of_each_date() {
        policies.decide(oneSession(TENTH), "chu-tich");

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.plan(
                        draft(
                                "Sáng",
                                TimetableFixture.SHORT_NOTICE,
                                "toan-xa",
                                "2026-12-09T05:40",
                                "RRULE:FREQ=DAILY;COUNT=3"),
                        "can-bo"));

        assertThat(refused.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.WINDOW);
            assertThat(conflict.plannedAt()).isEqualTo(at("2026-12-10T05:40"));
        });
    }

    @Test
    void is_quieter_before_six_and_near_a_clinic() {
        policies.markSensitive(TimetableFixture.EAST, "cạnh trạm y tế", "chu-tich");
        List<String> west = List.of(TimetableFixture.WEST);
        List<String> both = List.of(TimetableFixture.EAST, TimetableFixture.WEST);

        assertThat(policies.volume(west, at("2026-12-02T05:59:59")).percent()).isEqualTo(60);
        assertThat(policies.volume(west, at("2026-12-02T06:00"))).isEqualTo(Volume.FULL);
        assertThat(policies.volume(both, at("2026-12-02T17:00")).percent()).isEqualTo(70);
        assertThat(policies.volume(both, at("2026-12-02T05:30")).percent()).isEqualTo(60);
        assertThat(new Volume(60).gain()).isCloseTo(0.6, within(0.001));
        trial.on = true;
        assertThat(policies.volume(both, at("2026-12-02T05:30")).percent()).isEqualTo(70);

        policies.unmarkSensitive(TimetableFixture.EAST, "chu-tich");

        assertThat(policies.volume(both, at("2026-12-02T17:00"))).isEqualTo(Volume.FULL);
        assertThat(policies.sensitiveZones()).isEmpty();
    }

    @Test
    void finds_sessions_that_overlap_also_around_another() {
        BroadcastPolicy bad = new BroadcastPolicy(
                null,
                LocalDate.of(2026, 12, 10),
                "Quyết định",
                LocalTime.of(5, 30),
                List.of(
                        new Session(LocalTime.of(17, 0), 60),
                        new Session(LocalTime.MIDNIGHT, 0),
                        new Session(LocalTime.of(17, 30), 60)),
                LocalTime.of(6, 0),
                60,
                70,
                new Limits(7, 60, 30));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> policies.check(bad));

        assertThat(refusal.problems()).extracting(Problem::field).contains("sessions[2]");
        assertThat(refusal.problems())
                .extracting(Problem::detail)
                .contains(
                        "Số phút của buổi phát thứ 2 là 0, cần 1–1440.",
                        "Buổi phát 00:00 (0 phút) đứng sau buổi 17:00 (60 phút); hãy xếp các buổi theo giờ mở đầu.",
                        "Buổi phát 17:30 (60 phút) chồng lên buổi 17:00 (60 phút); cần mở đầu từ 18:00 trở đi.");
        assertThat(policies.all()).containsExactly(BroadcastPolicy.BUILT_IN);
    }

    @Test
    void says_of_sessions_beyond_midnight_how_long_they_may_be() {
        BroadcastPolicy late =
                withSessions(TENTH, new Session(LocalTime.of(22, 0), 180), new Session(LocalTime.of(23, 0), 30));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> policies.check(late));

        assertThat(refusal.problems())
                .containsExactly(
                        new Problem(
                                "sessions[0].maxMinutes",
                                "Buổi phát 22:00 (180 phút) kết thúc sau nửa đêm; mở đầu lúc ấy thì tối đa 120 phút."),
                        new Problem(
                                "sessions[1]",
                                "Buổi phát 23:00 (30 phút) chồng lên buổi 22:00 (180 phút); hãy cho buổi 22:00 ngắn hơn."));
    }

    @Test
    void tells_everything_that_is_wrong_with_a_policy() {
        BroadcastPolicy bad = new BroadcastPolicy(
                null,
                LocalDate.of(2026, 11, 30),
                " ",
                LocalTime.of(5, 30),
                List.of(new Session(LocalTime.of(4, 45), 60), new Session(LocalTime.of(5, 40), 0)),
                LocalTime.of(6, 0),
                0,
                101,
                new Limits(7, 60, 30));

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> policies.decide(bad, "chu-tich"));

        assertThat(refusal.problems())
                .extracting(Problem::field)
                .containsExactly(
                        "citation",
                        "validFrom",
                        "sessions[0].start",
                        "sessions[1].maxMinutes",
                        "sessions[1]",
                        "quietPercent",
                        "sensitivePercent");
        assertThat(refusal.detail()).contains("Buổi phát 04:45 sớm hơn giờ sớm nhất 05:30.");
    }

    @Test
    void refuses_a_second_policy_from_the_same_day() {
        policies.decide(oneSession(TENTH), "chu-tich");

        assertThat(catchThrowableOfType(Refusal.class, () -> policies.decide(oneSession(TENTH), "chu-tich"))
                        .kind())
                .isEqualTo(Refusal.Kind.CONFLICT);
    }

    @Test
    void a_preview_warns_of_what_people_complain_about() {
        schedule.plan(
                draft("Sáng", TimetableFixture.MORNING_NEWS, "toan-xa", "2026-12-02T05:30", "RRULE:FREQ=DAILY"),
                "can-bo");
        SlotDraft again = new SlotDraft(
                "Chiều",
                List.of(new SlotItem(TimetableFixture.MORNING_NEWS, 9, 120)),
                List.of(TimetableFixture.EAST),
                LocalDateTime.parse("2026-12-02T17:00"),
                "RRULE:FREQ=DAILY",
                10,
                Resume.RESTART);

        SlotPreview preview = schedule.preview(again, again.start(), 3);

        assertThat(preview.conflicts()).isEmpty();
        assertThat(preview.warnings())
                .extracting(Warning::kind)
                .containsExactly(Warning.Kind.TOO_OFTEN, Warning.Kind.TWO_SESSIONS_RUNNING, Warning.Kind.LONG_SESSION);
        assertThat(preview.warnings())
                .extracting(Warning::detail)
                .contains(
                        "Bản tin 'Bản tin sáng' phát 50 lần trong tuần từ 30/11/2026, nên không quá 7 lần.",
                        "Buổi phát lúc 17:00 ngày 02/12/2026 dài 54 phút, nên không quá 30 phút.");
    }

    @Test
    void repeats_in_one_running_order_are_heard_as_often_as_dates() {
        SlotDraft eightTimes = new SlotDraft(
                "Nhắc",
                List.of(new SlotItem(SHORT_NOTICE, 5, 1), new SlotItem(SHORT_NOTICE, 3, 1)),
                List.of(TimetableFixture.EAST),
                LocalDateTime.parse("2026-12-02T17:00"),
                null,
                10,
                Resume.RESTART);

        assertThat(schedule.preview(eightTimes, eightTimes.start(), 1).warnings())
                .containsExactly(new Warning(
                        Warning.Kind.TOO_OFTEN,
                        "Bản tin 'Thông báo ngắn' phát 8 lần trong tuần từ 30/11/2026, nên không quá 7 lần."));
    }

    @Test
    void warns_of_two_sessions_running_whichever_was_planned_first() {
        // 06/12 is a Sunday
        String evening = "2026-12-06T17:00";
        String morning = "2026-12-07T05:30";

        for (List<String> order : List.of(List.of(evening, morning), List.of(morning, evening))) {
            TimetableFixture.clean(jdbc);
            schedule.plan(draft("Trước", SHORT_NOTICE, "toan-xa", order.getFirst(), null), "can-bo");
            SlotDraft second = draft("Sau", SHORT_NOTICE, "toan-xa", order.getLast(), null);

            assertThat(schedule.preview(second, second.start(), 1).warnings())
                    .as("planned in the order %s", order)
                    .containsExactly(new Warning(
                            Warning.Kind.TWO_SESSIONS_RUNNING,
                            "Bản tin 'Thông báo ngắn' phát ở hai buổi liền nhau: 17:00 ngày 06/12/2026 và 05:30 ngày"
                                    + " 07/12/2026."));
        }
    }

    @Test
    void a_session_between_two_is_room_enough() {
        schedule.plan(draft("Trước", SHORT_NOTICE, "toan-xa", "2026-12-06T05:30", null), "can-bo");
        SlotDraft next = draft("Sau", SHORT_NOTICE, "toan-xa", "2026-12-07T05:30", null);

        assertThat(schedule.preview(next, next.start(), 1).warnings()).isEmpty();
    }

    @Test
    void what_is_suspended_is_not_counted_among_what_people_hear() {
        Slot other =
                schedule.plan(draft("Sáng", SHORT_NOTICE, "toan-xa", "2026-12-02T05:30", "RRULE:FREQ=DAILY"), "can-bo");
        SlotDraft evening =
                draft("Chiều", SHORT_NOTICE, TimetableFixture.EAST, "2026-12-02T17:00", "RRULE:FREQ=DAILY;COUNT=5");
        assertThat(schedule.preview(evening, evening.start(), 5).warnings()).hasSize(2);

        suspensions.suspendSlot(other.id(), null, LocalDateTime.parse("2027-02-01T00:00"), "nghỉ phép", "can-bo");

        assertThat(schedule.preview(evening, evening.start(), 5).warnings()).isEmpty();
    }

    @Test
    void what_falls_on_silent_days_is_not_counted_either() {
        // 07/12 is a Monday
        schedule.plan(draft("Sáng", SHORT_NOTICE, "toan-xa", "2026-12-07T05:30", "RRULE:FREQ=DAILY;COUNT=7"), "can-bo");
        SlotDraft evening =
                draft("Chiều", SHORT_NOTICE, TimetableFixture.EAST, "2026-12-07T17:00", "RRULE:FREQ=DAILY;COUNT=7");
        assertThat(schedule.preview(evening, evening.start(), 7).warnings())
                .extracting(Warning::detail)
                .contains("Bản tin 'Thông báo ngắn' phát 14 lần trong tuần từ 07/12/2026, nên không quá 7 lần.");

        calendar.add(
                new DayDraft(
                        DayKind.NATIONAL_MOURNING,
                        "Quốc tang",
                        LocalDateTime.parse("2026-12-07T00:00"),
                        LocalDateTime.parse("2026-12-11T00:00"),
                        null,
                        "Thông cáo đặc biệt"),
                "chu-tich");

        assertThat(schedule.preview(evening, evening.start(), 7).warnings())
                .as("three mornings and three evenings are heard")
                .extracting(Warning::detail)
                .containsExactly("Bản tin 'Thông báo ngắn' phát ở hai buổi liền nhau: 05:30 ngày 11/12/2026 và 17:00"
                        + " ngày 11/12/2026.");
    }

    @Test
    void a_modest_plan_is_not_warned_of() {
        SlotDraft modest = draft("Tối", TimetableFixture.SHORT_NOTICE, TimetableFixture.EAST, "2026-12-02T17:00", null);

        assertThat(schedule.preview(modest, modest.start(), 3).warnings()).isEmpty();
    }

    private static BroadcastPolicy oneSession(LocalDate from) {
        return withSessions(from, new Session(LocalTime.of(17, 0), 45));
    }

    private static BroadcastPolicy withSessions(LocalDate from, Session... sessions) {
        return new BroadcastPolicy(
                null,
                from,
                "Quyết định 12/QĐ-UBND",
                LocalTime.of(5, 30),
                List.of(sessions),
                LocalTime.of(6, 0),
                50,
                50,
                new Limits(5, 30, 15));
    }

    private List<OccurrenceStatus> statuses() {
        return ledger.between(at("2026-12-09T00:00"), at("2026-12-12T00:00"), null, null).stream()
                .map(Occurrence::status)
                .toList();
    }
}
