package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import vn.langso.media.audio.Clip;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;

/** Whether something was heard is decided by what was claimed, not by what its bulletins are today. */
class ContinuationTest {
    private static final Instant PLANNED = Instant.parse("2026-11-24T05:30:00Z");
    private static final long CLAIMED_MS = 90_000;
    private static final Occurrence OCCURRENCE = new Occurrence(
            11,
            5,
            "Bản tin chiều",
            List.of("toan-xa"),
            PLANNED,
            Duration.ofMillis(CLAIMED_MS),
            OccurrenceStatus.ON_AIR,
            null,
            List.of(),
            PLANNED,
            null);

    private final BroadcastSchedule schedule = mock();
    private final Admission admission = mock();
    private final AirBook book = mock();

    @BeforeEach
    void aSlot() {
        SlotDraft plan = new SlotDraft(
                "Bản tin chiều", List.of(), List.of("toan-xa"), LocalDateTime.MIN, null, 60, Resume.RESTART);
        given(schedule.find(5)).willReturn(Optional.of(new Slot(5, 1, plan, "lan", PLANNED)));
    }

    @ParameterizedTest(name = "off for {0} s")
    @ValueSource(longs = {5, 200, 7_200})
    void what_had_left_whole_is_heard_although_its_bulletin_was_withdrawn_since(long seconds) {
        Verdict withdrawn = new Verdict.No(OccurrenceStatus.SKIPPED, "Bỏ qua: bản tin chưa được phê duyệt.");
        given(admission.judgeContent(any())).willReturn(withdrawn);
        given(admission.judgeRest(any(), anyLong())).willReturn(withdrawn);

        ResumeRule.Decision decision = after(seconds).decide(cutAt(CLAIMED_MS), OCCURRENCE);

        assertThat(decision).isInstanceOf(ResumeRule.Decision.Heard.class);
    }

    @Test
    void half_of_it_stays_half_although_the_bulletin_became_shorter_than_that() {
        Clip shorter = new Clip(1, "Bản tin", "sha", 30_000, -16, -1.5, PLANNED);
        Lateness lateness = new Lateness(PLANNED, Duration.ofMinutes(60), TurnedTime.ZONE);
        Verdict.Go today = new Verdict.Go(
                OCCURRENCE,
                new RunningOrder(List.of(new RunningOrder.Item(shorter, 1, 0))),
                List.of(),
                lateness,
                Priority.NORMAL);
        given(admission.judgeContent(any())).willReturn(today);
        given(admission.judgeRest(any(), anyLong())).willReturn(today);

        ResumeRule.Decision decision = after(5).decide(cutAt(45_000), OCCURRENCE);

        assertThat(decision).isInstanceOf(ResumeRule.Decision.GoOn.class);
    }

    @Test
    void what_every_line_carried_is_aired() {
        given(book.silencesOf("cu-1")).willReturn(List.of());

        assertThat(heard()).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(OccurrenceStatus.AIRED);
            assertThat(outcome.reason()).isEqualTo("Đã phát đủ. Trạm tắt ngay sau đó, trước khi ghi kết quả.");
        });
    }

    @Test
    void a_line_that_was_to_stay_silent_makes_it_partly() {
        String silence = "Không phát: Thôn Đông tạm ngừng phát đến 12:00 ngày 04/12/2026 (mất điện).";
        given(book.silencesOf("cu-1")).willReturn(List.of(silence));

        assertThat(heard()).satisfies(outcome -> {
            assertThat(outcome.status()).isEqualTo(OccurrenceStatus.PARTLY);
            assertThat(outcome.reason())
                    .isEqualTo("Phát một phần. " + silence + " Trạm tắt ngay sau đó, trước khi ghi kết quả.");
        });
    }

    private Outcome heard() {
        after(5).heard(cutAt(CLAIMED_MS), OCCURRENCE);

        ArgumentCaptor<Outcome> written = ArgumentCaptor.captor();
        then(book).should().end(eq(11L), eq("cu-1"), written.capture(), anyString());
        return written.getValue();
    }

    private Continuation after(long seconds) {
        Instant now = PLANNED.plusMillis(CLAIMED_MS).plusSeconds(seconds);
        return new Continuation(schedule, admission, book, Clock.fixed(now, TurnedTime.ZONE));
    }

    private static Interrupted cutAt(long offsetMs) {
        Instant cut = PLANNED.plusMillis(CLAIMED_MS);
        return new Interrupted(11, "cu-1", "h", offsetMs, cut, cut, 0, false);
    }
}
