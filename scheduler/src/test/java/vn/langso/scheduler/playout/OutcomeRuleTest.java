package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langso.scheduler.speakers.LineResult;
import vn.langso.scheduler.speakers.LineType;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.timetable.OccurrenceStatus;
import vn.langso.scheduler.timetable.Volume;

class OutcomeRuleTest {
    private static final Instant NOW = Instant.parse("2026-11-23T22:36:00Z");
    /** 300 frames of 20 ms. */
    private static final long TOTAL_MS = 6_000;

    private static final Interrupted REST =
            new Interrupted(7, "cu-1", "h", 4_000, NOW.minusSeconds(9), NOW.minusSeconds(9), 0, false);

    private final Progress progress = new Progress(0);

    @Test
    void what_every_line_carried_is_aired() {
        progress.sent(300);

        Outcome outcome = outcome(line("Loa đình", 300, 0, null), line("Loa chợ", 300, 0, null));

        assertThat(outcome)
                .isEqualTo(new Outcome(
                        OccurrenceStatus.AIRED,
                        "Đã phát đủ trên 2 đường loa.",
                        NOW,
                        TOTAL_MS,
                        List.of(
                                new Outcome.Line("Loa đình-id", LineOutcome.AIRED, "", 6_000),
                                new Outcome.Line("Loa chợ-id", LineOutcome.AIRED, "", 6_000))));
    }

    @Test
    void the_last_frame_may_be_shorter_than_it_counts() {
        progress.sent(300);

        Outcome outcome =
                OutcomeRule.of(progress, List.of(line("Loa đình", 300, 0, null)), List.of(), 5_990, null, NOW);

        assertThat(outcome.status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(outcome.offsetMs()).isEqualTo(5_990);
    }

    @ParameterizedTest(name = "{0} frames lost: {1}")
    @CsvSource({"10, AIRED, AIRED", "11, PARTLY, PARTLY"})
    void ten_lost_frames_are_not_missed_by_anybody(long lost, OccurrenceStatus status, LineOutcome onLine) {
        progress.sent(300);

        Outcome outcome = outcome(line("Loa đình", 300 - lost, lost, "Mạng đứt."));

        assertThat(outcome.status()).isEqualTo(status);
        assertThat(outcome.lines()).extracting(Outcome.Line::outcome).containsExactly(onLine);
    }

    @Test
    void what_was_heard_before_an_interruption_is_not_missed_although_no_line_carries_the_rest() {
        Progress rest = new Progress(4_000);
        rest.sent(100);

        Outcome outcome = OutcomeRule.of(
                rest, List.of(line("Loa đình", 0, 100, "Đường loa hỏng.")), List.of(), TOTAL_MS, null, NOW);

        assertThat(outcome.status()).isEqualTo(OccurrenceStatus.PARTLY);
        assertThat(outcome.reason()).isEqualTo("Phát một phần. Loa đình mất 2 giây: Đường loa hỏng.");
    }

    @Test
    void a_line_that_lost_some_makes_it_partly_and_is_named_with_its_seconds() {
        progress.sent(300);

        Outcome outcome = outcome(line("Loa đình", 300, 0, null), line("Loa chợ", 200, 100, "Mạng đứt."));

        assertThat(outcome.status()).isEqualTo(OccurrenceStatus.PARTLY);
        assertThat(outcome.reason()).isEqualTo("Phát một phần. Loa chợ mất 2 giây: Mạng đứt.");
        assertThat(outcome.lines())
                .containsExactly(
                        new Outcome.Line("Loa đình-id", LineOutcome.AIRED, "", 6_000),
                        new Outcome.Line("Loa chợ-id", LineOutcome.PARTLY, "Mạng đứt.", 4_000));
    }

    @Test
    void a_line_of_a_suspended_zone_makes_it_partly_although_nothing_failed() {
        progress.sent(300);
        String silence = "Không phát: Thôn Đông tạm ngừng phát đến 12:00 ngày 04/12/2026 (mất điện).";
        List<AirLine> silent = Stream.of("Loa đông", "Loa chợ")
                .map(name -> new AirLine(line(name, 0, 0, null).line(), Volume.FULL, silence))
                .toList();

        Outcome outcome =
                OutcomeRule.of(progress, List.of(line("Loa đình", 300, 0, null)), silent, TOTAL_MS, null, NOW);

        assertThat(outcome.status()).isEqualTo(OccurrenceStatus.PARTLY);
        assertThat(outcome.reason()).isEqualTo("Phát một phần. Loa đông, Loa chợ: " + silence);
        assertThat(outcome.lines()).containsExactly(new Outcome.Line("Loa đình-id", LineOutcome.AIRED, "", 6_000));
    }

    @Test
    void a_line_that_carried_nothing_failed_while_the_other_aired() {
        progress.sent(300);

        Outcome outcome = outcome(line("Loa đình", 300, 0, null), line("Loa chợ", 0, 300, "Không gửi được."));

        assertThat(outcome.status()).isEqualTo(OccurrenceStatus.PARTLY);
        assertThat(outcome.reason()).isEqualTo("Phát một phần. Loa chợ mất 6 giây: Không gửi được.");
        assertThat(outcome.lines())
                .extracting(Outcome.Line::outcome)
                .containsExactly(LineOutcome.AIRED, LineOutcome.FAILED);
    }

    @Test
    void what_no_line_carried_is_missed_with_every_cause() {
        progress.sent(300);

        Outcome outcome = outcome(line("Loa đình", 0, 300, "Không gửi được."), line("Loa chợ", 0, 300, "Mạng đứt."));

        assertThat(outcome.status()).isEqualTo(OccurrenceStatus.MISSED);
        assertThat(outcome.reason())
                .isEqualTo("Bỏ lỡ: không đường loa nào phát được."
                        + " Loa đình mất 6 giây: Không gửi được. Loa chợ mất 6 giây: Mạng đứt.");
        assertThat(outcome.lines()).extracting(Outcome.Line::outcome).containsOnly(LineOutcome.FAILED);
    }

    @Test
    void what_an_operator_stopped_is_interrupted_and_says_by_whom_and_where() {
        Progress late = new Progress(60_000);
        late.sent(270);
        late.stop("Nguyễn Thị Mai");

        Outcome outcome = OutcomeRule.of(late, List.of(line("Loa đình", 270, 0, null)), List.of(), 90_000, null, NOW);

        String reason = "Nguyễn Thị Mai dừng phát ở 01:05.";
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        OccurrenceStatus.INTERRUPTED,
                        reason,
                        NOW,
                        65_400,
                        List.of(new Outcome.Line("Loa đình-id", LineOutcome.INTERRUPTED, reason, 5_400))));
    }

    @Test
    void a_stop_that_comes_with_the_last_frame_takes_nothing_away() {
        progress.sent(300);
        progress.stop("Nguyễn Thị Mai");

        assertThat(outcome(line("Loa đình", 300, 0, null)).status()).isEqualTo(OccurrenceStatus.AIRED);
    }

    @Test
    void sound_that_ends_too_early_without_a_stop_could_not_be_read() {
        progress.sent(100);

        Outcome outcome = outcome(line("Loa đình", 100, 0, null));

        assertThat(outcome.status()).isEqualTo(OccurrenceStatus.INTERRUPTED);
        assertThat(outcome.reason()).isEqualTo("Bị gián đoạn ở 00:02: không đọc tiếp được âm thanh.");
    }

    @Test
    void what_went_on_after_an_interruption_says_so() {
        Progress rest = new Progress(2_000);
        rest.sent(200);
        Resumption resumption = new Resumption(REST, 2_000, "phát tiếp từ 00:02 sau 9 giây gián đoạn", false);

        Outcome outcome =
                OutcomeRule.of(rest, List.of(line("Loa đình", 200, 0, null)), List.of(), TOTAL_MS, resumption, NOW);

        assertThat(outcome.status()).isEqualTo(OccurrenceStatus.AIRED);
        assertThat(outcome.reason())
                .isEqualTo("Đã phát đủ trên 1 đường loa."
                        + " Bị ngắt giữa chừng, phát tiếp từ 00:02 sau 9 giây gián đoạn.");
    }

    @Test
    void what_was_to_be_played_again_from_its_start_was_heard_before_although_no_line_carries_it_now() {
        Progress again = new Progress(0);
        again.sent(300);
        Resumption resumption = new Resumption(REST, 0, "phát lại từ đầu", false);

        Outcome outcome = OutcomeRule.of(
                again, List.of(line("Loa đình", 0, 300, "Mạng đứt.")), List.of(), TOTAL_MS, resumption, NOW);

        assertThat(outcome.status()).isEqualTo(OccurrenceStatus.PARTLY);
    }

    @Test
    void nor_is_it_missed_where_it_was_cut_off_again_before_its_first_second() {
        Progress again = new Progress(0);
        again.sent(300);
        Interrupted twice = new Interrupted(7, "cu-1", "h", 0, NOW.minusSeconds(9), NOW.minusSeconds(9), 1, true);

        Outcome outcome = OutcomeRule.of(
                again,
                List.of(line("Loa đình", 0, 300, "Mạng đứt.")),
                List.of(),
                TOTAL_MS,
                new Resumption(twice, 0, "phát lại từ đầu", false),
                NOW);

        assertThat(outcome.status()).isEqualTo(OccurrenceStatus.PARTLY);
    }

    @Test
    void a_reason_longer_than_its_column_is_cut_visibly() {
        progress.sent(300);
        LineResult[] many = new LineResult[20];
        for (int i = 0; i < many.length; i++) {
            many[i] = line("Loa thôn " + i, 100, 200, "Mạng đứt giữa chừng, không gửi được.");
        }

        String reason = outcome(many).reason();

        assertThat(reason)
                .hasSize(500)
                .startsWith("Phát một phần. Loa thôn 0 mất 4 giây")
                .endsWith("…");
    }

    private Outcome outcome(LineResult... lines) {
        return OutcomeRule.of(progress, List.of(lines), List.of(), TOTAL_MS, null, NOW);
    }

    private static LineResult line(String name, long carried, long lost, String problem) {
        SpeakerLine line = new SpeakerLine(name + "-id", name, LineType.RTP, "239.255.20.9:47900");
        return new LineResult(line, carried, lost, problem);
    }
}
