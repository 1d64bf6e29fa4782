package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Why a plan does not fit, and what would. */
@TimetableTest
class PlanConflictsTest {
    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private Ledger ledger;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.FakeTrial trial;

    @Test
    void names_the_other_party_of_an_overlap_and_offers_free_times() {
        schedule.plan(
                draft("Bản tin sáng", TimetableFixture.MORNING_NEWS, TimetableFixture.EAST, "2026-12-02T05:30", null),
                "can-bo");

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.plan(
                        draft("Thông báo", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T05:33", null),
                        "can-bo"));

        assertThat(refused.conflicts()).singleElement().satisfies(conflict -> {
            assertThat(conflict.kind()).isEqualTo(Conflict.Kind.OVERLAP);
            assertThat(conflict.detail())
                    .isEqualTo("Trùng với 'Bản tin sáng' tại Thôn Đông, 05:30:00–05:34:12 ngày 02/12/2026.");
            assertThat(conflict.plannedAt()).isEqualTo(at("2026-12-02T05:33"));
        });
        assertThat(refused.preview().freeTimes())
                .hasSizeGreaterThanOrEqualTo(3)
                .startsWith(
                        LocalDateTime.parse("2026-12-02T05:35"),
                        LocalDateTime.parse("2026-12-02T05:40"),
                        LocalDateTime.parse("2026-12-02T05:45"));
        assertThat(count("slot")).isEqualTo(1);
    }

    @Test
    void every_free_time_it_offers_can_be_planned() {
        schedule.plan(
                draft(
                        "Bản tin",
                        TimetableFixture.MORNING_NEWS,
                        "toan-xa",
                        "2026-12-02T05:30",
                        "RRULE:FREQ=WEEKLY;BYDAY=WE"),
                "can-bo");
        SlotDraft clashing = draft(
                "Hằng ngày",
                TimetableFixture.SHORT_NOTICE,
                TimetableFixture.WEST,
                "2026-12-02T05:30",
                "RRULE:FREQ=DAILY");
        List<LocalDateTime> free = catchThrowableOfType(
                        SlotConflictException.class, () -> schedule.plan(clashing, "can-bo"))
                .preview()
                .freeTimes();

        for (LocalDateTime start : free) {
            schedule.plan(
                    draft(
                            "Hằng ngày " + start,
                            TimetableFixture.SHORT_NOTICE,
                            TimetableFixture.WEST,
                            start.toString(),
                            "RRULE:FREQ=DAILY"),
                    "can-bo");
        }

        assertThat(free).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void hamlets_do_not_disturb_each_other_and_ends_may_touch() {
        schedule.plan(
                draft("Đông", TimetableFixture.SHORT_NOTICE, TimetableFixture.EAST, "2026-12-02T05:30", null),
                "can-bo");

        schedule.plan(
                draft("Đoài", TimetableFixture.SHORT_NOTICE, TimetableFixture.WEST, "2026-12-02T05:30", null),
                "can-bo");
        schedule.plan(draft("Nối tiếp", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T05:31", null), "can-bo");

        assertThat(count("slot")).isEqualTo(3);
    }

    @Test
    void finds_an_overlap_far_beyond_the_ledger() {
        schedule.plan(
                draft(
                        "Giao thừa",
                        TimetableFixture.SHORT_NOTICE,
                        "toan-xa",
                        "2026-12-02T17:30",
                        "LUNAR:FREQ=YEARLY;TET=-1"),
                "can-bo");

        assertThatThrownBy(() -> schedule.plan(
                        draft(
                                "Hằng ngày",
                                TimetableFixture.SHORT_NOTICE,
                                "toan-xa",
                                "2026-12-02T17:30",
                                "RRULE:FREQ=DAILY"),
                        "can-bo"))
                .isInstanceOfSatisfying(
                        SlotConflictException.class,
                        refused -> assertThat(refused.detail())
                                .contains("'Giao thừa' tại Toàn xã, 17:30:00–17:31:00 ngày 05/02/2027"));
    }

    @Test
    void tells_one_reason_at_many_dates_once() {
        schedule.plan(
                draft("Sáng", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T05:30", "RRULE:FREQ=DAILY;COUNT=5"),
                "can-bo");

        SlotConflictException refused = catchThrowableOfType(
                SlotConflictException.class,
                () -> schedule.plan(
                        draft(
                                "Nữa",
                                TimetableFixture.SHORT_NOTICE,
                                "toan-xa",
                                "2026-12-02T05:30",
                                "RRULE:FREQ=DAILY;COUNT=9"),
                        "can-bo"));

        assertThat(refused.conflicts())
                .singleElement()
                .satisfies(conflict -> assertThat(conflict.detail())
                        .isEqualTo("Trùng với 'Sáng' tại Toàn xã, 05:30:00–05:31:00 ngày 02/12/2026."
                                + " Còn 4 lần phát nữa đến ngày 06/12/2026 cũng vậy."));
    }

    @Test
    void windows_bind_unless_in_trial_mode_or_for_an_emergency() {
        SlotDraft atNoon = draft("Trưa", TimetableFixture.SHORT_NOTICE, "toan-xa", "2026-12-02T11:30", null);
        SlotDraft storm = draft("Bão", TimetableFixture.EMERGENCY, "toan-xa", "2026-12-02T23:00", null);

        assertThatThrownBy(() -> schedule.plan(atNoon, "can-bo"))
                .isInstanceOfSatisfying(SlotConflictException.class, refused -> {
                    assertThat(refused.conflicts()).extracting(Conflict::kind).containsExactly(Conflict.Kind.WINDOW);
                    assertThat(refused.detail())
                            .contains("11:30:00–11:31:00 ngày 02/12/2026 nằm ngoài khung giờ phát")
                            .contains("05:30–06:30, 17:00–18:00")
                            .contains("49/2024/NĐ-CP");
                    assertThat(refused.preview().freeTimes()).hasSizeGreaterThanOrEqualTo(3);
                });
        schedule.plan(storm, "can-bo");
        trial.on = true;
        schedule.plan(atNoon, "can-bo");

        assertThat(count("slot")).isEqualTo(2);
    }

    @Test
    void tells_bulletin_and_time_conflicts_together() {
        SlotDraft bad = new SlotDraft(
                "Lỗi",
                List.of(
                        new SlotItem(TimetableFixture.DRAFT_NOTICE, 1, 0),
                        new SlotItem(TimetableFixture.WITHOUT_CLIP, 1, 0)),
                List.of("toan-xa"),
                LocalDateTime.parse("2026-12-02T03:00"),
                null,
                10,
                Resume.RESTART);

        SlotConflictException refused =
                catchThrowableOfType(SlotConflictException.class, () -> schedule.plan(bad, "can-bo"));

        assertThat(refused.conflicts())
                .extracting(Conflict::kind, Conflict::field)
                .containsExactly(
                        tuple(Conflict.Kind.NOT_APPROVED, "items[0].bulletinId"),
                        tuple(Conflict.Kind.UNPLAYABLE, "items[1].bulletinId"),
                        tuple(Conflict.Kind.WINDOW, "start"));
        assertThat(refused.detail()).contains("'Bản nháp' chưa được phê duyệt (đang là bản nháp)");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
