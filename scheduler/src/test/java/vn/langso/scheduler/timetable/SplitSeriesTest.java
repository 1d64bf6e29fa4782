package vn.langso.scheduler.timetable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.langso.scheduler.timetable.TimetableFixture.SHORT_NOTICE;
import static vn.langso.scheduler.timetable.TimetableFixture.at;
import static vn.langso.scheduler.timetable.TimetableFixture.draft;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.langso.config.Refusal;

/** What becomes of the two parts of a series after "from this date on". */
@TimetableTest
class SplitSeriesTest {
    private static final LocalDateTime SIXTH = LocalDateTime.parse("2026-12-06T00:00");

    @Autowired
    private BroadcastSchedule schedule;

    @Autowired
    private SlotChanges changes;

    @Autowired
    private Suspensions suspensions;

    @Autowired
    private Ledger ledger;

    @Autowired
    private LedgerFiller filler;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TimetableFixture.TurnableClock clock;

    @Test
    void the_first_part_can_be_edited_and_does_not_meet_its_own_rest() {
        Slot first = schedule.plan(daily("Bản tin", "05:30"), "can-bo");
        Slot rest = split(first, SIXTH);
        SlotDraft renamed = daily("Tên mới", "05:30");

        SlotPreview preview = changes.preview(first.id(), renamed, LocalDateTime.now(clock), 20);
        changes.edit(first.id(), 2, renamed, "can-bo");
        filler.fill();

        assertThat(preview.conflicts()).isEmpty();
        assertThat(preview.occurrences()).hasSize(5);
        assertThat(days(first)).containsExactly(1, 2, 3, 4, 5);
        assertThat(rows(first)).extracting(Occurrence::title).containsOnly("Tên mới");
        assertThat(days(rest)).startsWith(6, 7).hasSize(12);
    }

    @Test
    void the_first_part_can_be_split_again_and_its_middle_ends_where_the_rest_begins() {
        Slot first = schedule.plan(daily("Bản tin", "05:30"), "can-bo");
        Slot rest = split(first, SIXTH);

        Slot middle = split(first, LocalDateTime.parse("2026-12-03T00:00"));
        clock.turnTo("2026-12-02T04:00");
        filler.fill();

        assertThat(days(first)).containsExactly(1, 2);
        assertThat(days(middle)).containsExactly(3, 4, 5);
        assertThat(days(rest)).startsWith(6, 7);
        assertThat(Stream.of(first, middle, rest))
                .extracting(slot -> schedule.find(slot.id()).orElseThrow().endsBefore())
                .containsExactly(LocalDateTime.parse("2026-12-03T00:00"), SIXTH, null);
    }

    @Test
    void a_first_part_of_which_nothing_would_be_left_is_refused() {
        Slot first = schedule.plan(daily("Bản tin", "05:30"), "can-bo");
        split(first, SIXTH);
        SlotDraft later = draft("Bản tin", SHORT_NOTICE, "toan-xa", "2026-12-06T05:40", "RRULE:FREQ=DAILY");

        Refusal refused = catchThrowableOfType(Refusal.class, () -> changes.edit(first.id(), 2, later, "can-bo"));

        assertThat(refused.problems()).extracting(Refusal.Problem::field).containsExactly("start");
        assertThat(refused.detail())
                .contains("không còn lần phát nào")
                .contains("trước 00:00 ngày 06/12/2026, từ đó một lịch khác đã nối tiếp");
    }

    @Test
    void the_rest_of_a_suspended_series_stays_suspended_until_somebody_resumes_it() {
        Slot first = schedule.plan(daily("Bản tin", "05:30"), "can-bo");
        suspensions.suspendSlot(
                first.id(),
                LocalDateTime.parse("2026-12-05T00:00"),
                LocalDateTime.parse("2026-12-08T12:00"),
                "nghỉ phép",
                "lan");

        Slot rest = split(first, SIXTH);

        assertThat(planned(first)).containsExactly(1, 2, 3, 4);
        assertThat(planned(rest)).startsWith(9, 10);
        assertThat(rows(rest).getFirst().reason())
                .contains("lịch phát tạm dừng")
                .contains("nghỉ phép");
        assertThat(suspensions.ofSlots())
                .filteredOn(suspension -> suspension.subject().equals(Long.toString(rest.id())))
                .singleElement()
                .satisfies(suspension -> {
                    assertThat(suspension.until()).isEqualTo(at("2026-12-08T12:00"));
                    assertThat(suspension.by()).isEqualTo("lan");
                });

        suspensions.resumeSlot(rest.id(), "lan");

        assertThat(planned(rest)).startsWith(6, 7, 8, 9);
        assertThat(planned(first)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void a_suspension_that_was_lifted_or_is_over_by_then_does_not_come_along() {
        Slot first = schedule.plan(daily("Bản tin", "05:30"), "can-bo");
        LocalDateTime tenth = LocalDateTime.parse("2026-12-10T00:00");
        suspensions.suspendSlot(first.id(), null, tenth, "nghỉ phép", "lan");
        suspensions.resumeSlot(first.id(), "lan");
        suspensions.suspendSlot(first.id(), null, LocalDateTime.parse("2026-12-04T00:00"), "sửa loa", "lan");

        Slot rest = split(first, SIXTH);

        assertThat(planned(rest)).startsWith(6, 7, 8);
        assertThat(suspensions.ofSlots()).extracting(Suspension::subject).containsExactly(Long.toString(first.id()));
    }

    @Test
    void a_split_at_noon_leaves_the_morning_to_the_first_part() {
        Slot first = schedule.plan(daily("Bản tin", "05:30"), "can-bo");
        schedule.cancel(first.id(), at("2026-12-06T05:30"), "can-bo");

        Slot rest = split(first, LocalDateTime.parse("2026-12-05T12:00"));

        assertThat(planned(first)).containsExactly(1, 2, 3, 4, 5);
        assertThat(days(first)).containsExactly(1, 2, 3, 4, 5);
        assertThat(days(rest)).startsWith(6, 7);
        assertThat(planned(rest)).startsWith(7, 8);
    }

    private Slot split(Slot slot, LocalDateTime from) {
        return changes.split(slot.id(), from, new SlotChange(null, null, null, null, null, null, null), "can-bo");
    }

    private static SlotDraft daily(String title, String time) {
        return draft(title, SHORT_NOTICE, "toan-xa", "2026-12-01T" + time, "RRULE:FREQ=DAILY");
    }

    private List<Integer> days(Slot slot) {
        return days(rows(slot));
    }

    private List<Integer> planned(Slot slot) {
        return days(rows(slot).stream()
                .filter(row -> row.status() == OccurrenceStatus.PLANNED)
                .toList());
    }

    private List<Integer> days(List<Occurrence> rows) {
        return rows.stream()
                .map(row ->
                        LocalDate.ofInstant(row.plannedAt(), clock.getZone()).getDayOfMonth())
                .toList();
    }

    /** Up to the seventeenth. */
    private List<Occurrence> rows(Slot slot) {
        Instant from = at("2026-12-01T00:00");
        return ledger.between(from, at("2026-12-18T00:00"), null, null).stream()
                .filter(row -> row.slotId() == slot.id())
                .toList();
    }
}
