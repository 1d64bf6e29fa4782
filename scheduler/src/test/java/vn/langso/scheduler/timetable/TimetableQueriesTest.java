package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.TimetableFixture.EAST;
import static vn.langso.scheduler.timetable.TimetableFixture.MORNING_NEWS;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.WEST;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.calendar.BroadcastCalendar;
import vn.langso.config.calendar.DayDraft;
import vn.langso.config.calendar.DayKind;
import vn.langso.scheduler.bulletins.Priority;

/** What people ask the ledger: what will my hamlet hear, and what did not play. */
@ConsoleTest
class TimetableQueriesTest {
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 12, 2);
    private static final Instant DAY = at("2026-12-02T00:00");
    private static final Instant NEXT_DAY = at("2026-12-03T00:00");

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private Timetable timetable;

    @Autowired
    private HearingPlan hearings;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private BroadcastCalendar calendar;

    @Autowired
    private LedgerFiller filler;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @BeforeEach
    void prepare() {
        TimetableFixture.clean(jdbc);
        trial.on = false;
        clock.turnTo("2026-12-01T04:00");
    }

    @Test
    void a_hamlet_hears_its_own_slots_and_those_of_the_whole_commune() {
        plan("Toàn xã", MORNING_NEWS, "toan-xa", "2026-12-02T05:30");
        plan("Riêng thôn Đông", SHORT_NOTICE, EAST, "2026-12-02T05:40");
        plan("Riêng thôn Đoài", SHORT_NOTICE, WEST, "2026-12-02T05:45");

        List<Hearing> heard = hearings.day(EAST, WEDNESDAY);

        assertThat(heard).extracting(Hearing::title).containsExactly("Toàn xã", "Riêng thôn Đông");
        assertThat(heard.getFirst().end()).isEqualTo(at("2026-12-02T05:34:12"));
        assertThat(heard).allMatch(Hearing::sounds);
    }

    @Test
    void the_whole_commune_hears_every_slot() {
        plan("Riêng thôn Đông", SHORT_NOTICE, EAST, "2026-12-02T05:40");

        assertThat(hearings.day("toan-xa", WEDNESDAY))
                .extracting(Hearing::title)
                .containsExactly("Riêng thôn Đông");
    }

    @Test
    void says_why_something_that_is_planned_will_not_be_heard() {
        Slot slot = plan("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:30");
        schedule.cancel(slot.id(), at("2026-12-02T05:30"), "nam");

        assertThat(hearings.day(EAST, WEDNESDAY)).singleElement().satisfies(heard -> {
            assertThat(heard.sounds()).isFalse();
            assertThat(heard.why()).containsExactly("Đã hủy riêng lần phát này, người hủy: nam.");
        });
    }

    @Test
    void says_of_what_airs_elsewhere_that_a_silent_hamlet_will_not_hear_it() {
        plan("Toàn xã", MORNING_NEWS, "toan-xa", "2026-12-02T05:30");
        plan("Tin bão", TimetableFixture.EMERGENCY, "toan-xa", "2026-12-02T06:00");
        plan("Sau khi có điện", MORNING_NEWS, "toan-xa", "2026-12-02T17:00");
        suspensions.suspendZone(EAST, null, LocalDateTime.parse("2026-12-02T12:00"), "mất điện", "nam");

        List<Hearing> east = hearings.day(EAST, WEDNESDAY);

        assertThat(east)
                .extracting(Hearing::title, Hearing::sounds)
                .containsExactly(tuple("Toàn xã", false), tuple("Tin bão", true), tuple("Sau khi có điện", true));
        assertThat(east.getFirst().why())
                .containsExactly("Không phát: Thôn Đông tạm ngừng phát đến 12:00 ngày 02/12/2026 (mất điện).");
        assertThat(hearings.day(WEST, WEDNESDAY)).hasSize(3).allMatch(Hearing::sounds);
        assertThat(hearings.day("toan-xa", WEDNESDAY)).hasSize(3).allMatch(Hearing::sounds);
    }

    @Test
    void warns_of_a_bulletin_that_lost_its_approval_after_planning() {
        Slot slot = plan("Bản tin sáng", MORNING_NEWS, EAST, "2026-12-02T05:30");
        playsDraft(slot);

        assertThat(hearings.day(EAST, WEDNESDAY)).singleElement().satisfies(heard -> {
            assertThat(heard.sounds()).isFalse();
            assertThat(heard.why()).singleElement().asString().contains("'Bản nháp' chưa được phê duyệt");
        });
    }

    @Test
    void looks_beyond_the_ledger_and_keeps_to_its_exceptions() {
        Slot slot = schedule.plan(draft("Mỗi sáng", MORNING_NEWS, EAST, "2026-12-02T05:30", "RRULE:FREQ=DAILY"), "nam");
        schedule.cancel(slot.id(), at("2027-03-02T05:30"), "nam");

        List<Hearing> farAway = hearings.day(EAST, LocalDate.of(2027, 3, 1));
        List<Hearing> cancelled = hearings.day(EAST, LocalDate.of(2027, 3, 2));

        assertThat(farAway).extracting(Hearing::start).containsExactly(at("2027-03-01T05:30"));
        assertThat(cancelled).extracting(Hearing::status).containsExactly(OccurrenceStatus.CANCELLED);
    }

    @Test
    void what_lies_beyond_the_ledger_is_judged_as_the_ledger_will_judge_it() {
        LocalDate mourning = LocalDate.of(2027, 3, 2);
        calendar.add(
                new DayDraft(
                        DayKind.NATIONAL_MOURNING,
                        "Quốc tang",
                        mourning.atStartOfDay(),
                        mourning.plusDays(1).atStartOfDay(),
                        null,
                        "Thông cáo đặc biệt"),
                "quan");
        daily("Bản tin", MORNING_NEWS, "toan-xa", "05:30");
        Slot suspended = daily("Tạm dừng", SHORT_NOTICE, EAST, "05:40");
        suspensions.suspendSlot(suspended.id(), null, LocalDateTime.parse("2027-03-02T00:00"), "nghỉ phép", "nam");
        daily("Tin bão", TimetableFixture.EMERGENCY, EAST, "06:00");
        daily("Tiêm phòng", TimetableFixture.EXPIRING, EAST, "06:05");
        trial.on = true;
        daily("Buổi trưa", SHORT_NOTICE, EAST, "12:00");
        trial.on = false;
        playsDraft(daily("Mất duyệt", SHORT_NOTICE, EAST, "17:00"));

        List<Hearing> dayBefore = hearings.day(EAST, mourning.minusDays(1));
        List<Hearing> onTheDay = hearings.day(EAST, mourning);

        assertThat(dayBefore)
                .extracting(Hearing::title, Hearing::status, hearing -> String.join(" ", hearing.why()))
                .containsExactly(
                        tuple("Bản tin", OccurrenceStatus.PLANNED, ""),
                        tuple(
                                "Tạm dừng",
                                OccurrenceStatus.SKIPPED,
                                "Không phát: lịch phát tạm dừng từ 04:00 ngày 01/12/2026 đến 00:00 ngày 02/03/2027"
                                        + " (nghỉ phép)."),
                        tuple("Tin bão", OccurrenceStatus.PLANNED, ""),
                        tuple(
                                "Tiêm phòng",
                                OccurrenceStatus.SKIPPED,
                                "Không phát: Bản tin 'Đăng ký tiêm phòng' hết hiệu lực ngày 03/12/2026, trước lần phát ngày"
                                        + " 01/03/2027; hãy đổi hạn hiệu lực hoặc chọn bản tin khác."),
                        tuple(
                                "Buổi trưa",
                                OccurrenceStatus.SKIPPED,
                                dayBefore.get(4).why().getFirst()),
                        tuple(
                                "Mất duyệt",
                                OccurrenceStatus.PLANNED,
                                "Bản tin 'Bản nháp' chưa được phê duyệt (đang là bản nháp); chỉ bản tin đã phê duyệt"
                                        + " mới được lên lịch."));
        assertThat(dayBefore.get(4).why()).singleElement().asString().contains("khung giờ");
        assertThat(onTheDay)
                .filteredOn(Hearing::sounds)
                .extracting(Hearing::title)
                .containsExactly("Tin bão");
        assertThat(onTheDay.getFirst().why())
                .containsExactly(
                        "Không phát: Quốc tang (02/03/2027), chỉ phát tin khẩn cấp; căn cứ: Thông cáo đặc biệt.");
        assertThat(hearings.expected(at("2027-03-02T00:00"), at("2027-03-03T00:00"), null))
                .isEqualTo(onTheDay);

        clock.turnTo("2027-02-20T04:00");
        filler.fill();

        assertThat(hearings.expected(at("2027-03-02T00:00"), at("2027-03-03T00:00"), null))
                .isEmpty();
        assertThat(hearings.day(EAST, mourning.minusDays(1)))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("occurrenceId")
                .isEqualTo(dayBefore);
        assertThat(hearings.day(EAST, mourning))
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("occurrenceId")
                .isEqualTo(onTheDay);
    }

    @Test
    void a_hamlet_that_is_silent_for_long_is_told_so_beyond_the_ledger_too() {
        daily("Toàn xã", MORNING_NEWS, "toan-xa", "05:30");
        daily("Riêng thôn Đông", SHORT_NOTICE, EAST, "05:40");
        suspensions.suspendZone(EAST, null, LocalDateTime.parse("2027-03-02T00:00"), "hỏng loa", "nam");
        String why = "Không phát: Thôn Đông tạm ngừng phát đến 00:00 ngày 02/03/2027 (hỏng loa).";

        assertThat(hearings.day(EAST, LocalDate.of(2027, 3, 1)))
                .extracting(Hearing::title, Hearing::status, Hearing::why)
                .containsExactly(
                        tuple("Toàn xã", OccurrenceStatus.PLANNED, List.of(why)),
                        tuple("Riêng thôn Đông", OccurrenceStatus.SKIPPED, List.of(why)));
        assertThat(hearings.day(WEST, LocalDate.of(2027, 3, 1))).allMatch(Hearing::sounds);
        assertThat(hearings.day(EAST, LocalDate.of(2027, 3, 2))).hasSize(2).allMatch(Hearing::sounds);
    }

    @Test
    void a_date_that_was_moved_is_told_by_its_row_and_not_twice() {
        Slot slot = daily("Mỗi sáng", MORNING_NEWS, EAST, "05:30");
        schedule.move(slot.id(), at("2027-03-01T05:30"), LocalDateTime.parse("2027-03-02T06:00"), "nam");

        assertThat(hearings.day(EAST, LocalDate.of(2027, 3, 1))).isEmpty();
        assertThat(hearings.day(EAST, LocalDate.of(2027, 3, 2)))
                .extracting(Hearing::start)
                .containsExactly(at("2027-03-02T05:30"), at("2027-03-02T06:00"));
    }

    @Test
    void tells_of_each_date_its_identity_its_changes_and_its_priority() {
        Slot slot = plan("Tin bão", TimetableFixture.EMERGENCY, EAST, "2026-12-02T05:30");
        schedule.move(
                slot.id(),
                at("2026-12-02T05:30"),
                at("2026-12-02T05:40").atZone(clock.getZone()).toLocalDateTime(),
                "nam");

        assertThat(timetable.between(DAY, NEXT_DAY, null)).singleElement().satisfies(entry -> {
            assertThat(entry.originalAt()).isEqualTo(at("2026-12-02T05:30"));
            assertThat(entry.occurrence().plannedAt()).isEqualTo(at("2026-12-02T05:40"));
            assertThat(entry.isMoved()).isTrue();
            assertThat(entry.revision()).isEqualTo(1);
            assertThat(entry.priority()).isEqualTo(Priority.EMERGENCY);
            assertThat(entry.recurs()).isFalse();
            assertThat(timetable.find(entry.occurrence().id())).contains(entry);
        });
    }

    @Test
    void lists_what_did_not_play_wholly_the_newest_first_and_nothing_else() {
        for (OccurrenceStatus status : OccurrenceStatus.values()) {
            Slot slot = plan("" + status, SHORT_NOTICE, EAST, "2026-12-02T05:3" + status.ordinal());
            jdbc.sql("update occurrence set status = :status where slot_id = :slot")
                    .param("status", status.name())
                    .param("slot", slot.id())
                    .update();
        }

        assertThat(timetable.notAired(DAY, NEXT_DAY, EAST))
                .extracting(Occurrence::title)
                .containsExactly("INTERRUPTED", "PREEMPTED", "CANCELLED", "SKIPPED", "MISSED", "PARTLY");
        assertThat(timetable.notAired(DAY, NEXT_DAY, WEST)).isEmpty();
    }

    private Slot daily(String title, long bulletin, String zone, String time) {
        return schedule.plan(draft(title, bulletin, zone, "2026-12-02T" + time, "RRULE:FREQ=DAILY"), "nam");
    }

    /** As if its bulletin had lost its approval after it was planned. */
    private void playsDraft(Slot slot) {
        jdbc.sql("update slot_item set bulletin_id = :draft where slot_id = :id")
                .param("draft", TimetableFixture.DRAFT_NOTICE)
                .param("id", slot.id())
                .update();
    }

    private Slot plan(String title, long bulletin, String zone, String start) {
        return schedule.plan(draft(title, bulletin, zone, start, null), "nam");
    }
}
