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
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @BeforeEach
    void prepare() {
        TimetableFixture.clean(jdbc);
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
        suspensions.suspendZone(EAST, LocalDateTime.parse("2026-12-02T12:00"), "mất điện", "nam");

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
        jdbc.sql("update slot_item set bulletin_id = 3 where slot_id = :id")
                .param("id", slot.id())
                .update();

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

    private Slot plan(String title, long bulletin, String zone, String start) {
        return schedule.plan(draft(title, bulletin, zone, start, null), "nam");
    }
}
