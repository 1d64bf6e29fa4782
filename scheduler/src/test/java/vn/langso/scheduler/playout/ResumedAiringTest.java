package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import vn.langso.config.DurableCommit;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipAudio;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.bulletins.Priority;
import vn.langso.scheduler.speakers.LineHold;
import vn.langso.scheduler.speakers.LineType;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.speakers.SpeakerLines;
import vn.langso.scheduler.timetable.BroadcastSchedule;
import vn.langso.scheduler.timetable.Ledger;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Resume;
import vn.langso.scheduler.timetable.Slot;
import vn.langso.scheduler.timetable.SlotDraft;
import vn.langso.scheduler.timetable.Volume;

/** What was cut off and waits for a line: how it goes on is judged by how long it was silent when it begins. */
class ResumedAiringTest {
    private static final Instant PLANNED = Instant.parse("2027-02-05T10:30:00Z");
    private static final long CUT_AT_MS = 45_000;
    private static final SpeakerLine LINE = new SpeakerLine("loa-dinh", "Loa đình", LineType.RTP, "239.255.0.1:5004");
    private static final Instant CUT = PLANNED.plusMillis(CUT_AT_MS);
    private static final Interrupted REST =
            new Interrupted(11, "cu-1", order().contentHash(), CUT_AT_MS, CUT, CUT, 0, false);
    private static final Occurrence OCCURRENCE = new Occurrence(
            11,
            5,
            "Bản tin chiều",
            List.of("toan-xa"),
            PLANNED,
            Duration.ofMillis(order().lengthMs()),
            OccurrenceStatus.ON_AIR,
            null,
            List.of(),
            PLANNED,
            null);

    private final TurnedTime time = TurnedTime.standingAt(CUT);
    private final AirBook book = mock();
    private final Admission admission = mock();
    private final SpeakerLines speakers = mock();
    private final BroadcastSchedule schedule = mock();
    private final ClockGate gate = mock();
    private final Continuation continuation = new Continuation(schedule, admission, book, time);

    @BeforeEach
    void aStation() {
        given(gate.open()).willReturn(true);
        given(gate.now()).willAnswer(call -> time.instant());
        SlotDraft plan = new SlotDraft(
                "Bản tin chiều", List.of(), List.of("toan-xa"), LocalDateTime.MIN, null, 0, Resume.RESTART);
        given(schedule.find(5)).willReturn(Optional.of(new Slot(5, 1, plan, "lan", PLANNED)));
        Verdict.Go go = new Verdict.Go(
                OCCURRENCE,
                order(),
                List.of(new AirLine(LINE, Volume.FULL, null)),
                new Lateness(PLANNED, Duration.ZERO, TurnedTime.ZONE),
                Priority.NORMAL);
        given(admission.judgeContent(any())).willReturn(go);
        given(admission.judgeRest(any(), anyLong())).willReturn(go);
    }

    @Test
    void a_line_that_is_free_soon_changes_nothing() {
        Airing airing = waiting(Duration.ofSeconds(9), Duration.ofSeconds(20));

        assertThat(airing.instead()).isNull();
        ArgumentCaptor<Claim> claim = ArgumentCaptor.captor();
        then(book).should().claim(claim.capture(), anyString());
        assertThat(claim.getValue().fromMs()).isEqualTo(CUT_AT_MS - 2_000);
        then(book).should(never()).end(anyLong(), anyString(), any(), anyString());
    }

    @Test
    void after_half_a_minute_it_goes_on_from_the_start_of_its_item() {
        Airing airing = waiting(Duration.ofSeconds(9), Duration.ofSeconds(40));

        Resumption instead = Objects.requireNonNull(airing.instead());
        assertThat(instead.fromMs()).isEqualTo(30_000);
        assertThat(instead.note()).startsWith("phát lại từ đầu mục đang dở (00:30) sau 49 giây");
        then(book).should(never()).claim(any(), anyString());
    }

    @Test
    void after_ten_minutes_it_stays_cut_off_where_no_lateness_is_allowed() {
        Airing airing = waiting(Duration.ofMinutes(9), Duration.ofSeconds(80));

        assertThat(airing.instead()).isNull();
        then(book).should(never()).claim(any(), anyString());
        ArgumentCaptor<Outcome> outcome = ArgumentCaptor.captor();
        then(book).should().end(eq(11L), eq("cu-1"), outcome.capture(), anyString());
        assertThat(outcome.getValue().status()).isEqualTo(OccurrenceStatus.INTERRUPTED);
        assertThat(outcome.getValue().reason())
                .isEqualTo("Bị gián đoạn ở 00:45 vì trạm tắt; gián đoạn 10 phút, đã quá giờ cho phép.");
    }

    /** Decided after a power cut of some length, and then its line is busy for a while. */
    private Airing waiting(Duration off, Duration busy) {
        time.pass(off);
        ResumeRule.Decision decision = continuation.decide(REST, OCCURRENCE);
        Resumption resumption = Continuation.resumption(REST, (ResumeRule.Decision.GoOn) decision);
        given(speakers.seize(any(), any(), any())).willAnswer(call -> {
            time.pass(busy);
            LineHold hold = mock();
            given(hold.lines()).willReturn(List.of(LINE));
            return Optional.of(hold);
        });
        Airing airing = new Airing(studio(), 11, resumption, Instant.EPOCH);

        airing.run();
        return airing;
    }

    private Studio studio() {
        Ledger ledger = mock();
        given(ledger.find(11)).willReturn(Optional.of(OCCURRENCE));
        ClipLibrary clips = mock();
        given(clips.open(any())).willAnswer(call -> mock(ClipAudio.class));
        LeadIn leadIn = mock();
        DurableCommit durable = mock();
        Checkpoints checkpoints = mock();
        return new Studio(
                ledger,
                admission,
                new Turnstile(time),
                clips,
                leadIn,
                speakers,
                book,
                durable,
                checkpoints,
                new StationBoot(),
                gate,
                time,
                time,
                continuation);
    }

    /** Two items of half a minute. */
    private static RunningOrder order() {
        Clip clip = new Clip(1, "Bản tin", "sha", 30_000, -16, -1.5, PLANNED);
        return new RunningOrder(List.of(new RunningOrder.Item(clip, 2, 0)));
    }
}
