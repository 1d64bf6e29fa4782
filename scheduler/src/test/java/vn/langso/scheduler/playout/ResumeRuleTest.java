package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langso.media.audio.Clip;
import vn.langso.scheduler.timetable.Resume;

class ResumeRuleTest {
    private static final Instant PLANNED = Instant.parse("2026-11-24T05:30:00Z");
    private static final RunningOrder ORDER = new RunningOrder(
            List.of(new RunningOrder.Item(clip(1, 60_000), 2, 5), new RunningOrder.Item(clip(2, 90_000), 1, 0)));

    @ParameterizedTest(name = "checkpoint {0} ms, off for {1} s → from {2} ms")
    @CsvSource({
        "80000, 3, 78000", // R1: two seconds before the checkpoint
        "80000, 30, 78000",
        "1500, 3, 0",
        "80000, 31, 65000", // R2: start of the current play: 60 s and 5 s of silence before it
        "62000, 31, 0", // in the gap after the first play
        "140000, 600, 130000", // second item
        "80000, 601, 0", // R3: from the start
    })
    void goes_on_by_the_length_of_the_interruption(long checkpoint, long seconds, long from) {
        Interrupted rest = cut(checkpoint, PLANNED.plusMillis(checkpoint), 0, false);

        ResumeRule.Decision decision = decide(rest, Resume.RESTART, 60, seconds);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        ResumeRule.Decision.GoOn.class,
                        goOn -> assertThat(goOn.fromMs()).isEqualTo(from));
    }

    @ParameterizedTest(name = "resumes {0}, restarted {1}, late {2} min, wish {3}, off {4} s: {5}")
    @CsvSource({
        "2, false, 60, RESTART, 3, đã phát tiếp 2 lần",
        "1, true, 60, RESTART, 60, đã phát lại một lần",
        "0, false, 10, RESTART, 1200, đã quá giờ cho phép",
        "0, false, 60, DROP, 3, lịch phát không cho phát tiếp",
        "0, false, 60, CONTINUE, 3606, đã quá giờ cho phép", // the five seconds that are never late included
        "2, false, 60, CONTINUE, 3, đã phát tiếp 2 lần",
    })
    void stays_interrupted_with_the_reason(
            int resumes, boolean restarted, int late, Resume wish, long seconds, String reason) {
        Interrupted rest = cut(80_000, PLANNED.plusMillis(80_000), resumes, restarted);

        ResumeRule.Decision decision = decide(rest, wish, late, seconds);

        assertThat(decision)
                .isInstanceOfSatisfying(
                        ResumeRule.Decision.Close.class,
                        close -> assertThat(close.reason()).contains(reason));
    }

    @Test
    void an_interruption_of_less_than_a_second_is_not_counted() {
        Interrupted rest = cut(80_000, PLANNED.plusMillis(80_000), 0, false);

        assertThat(decide(rest, Resume.DROP, 60, 0))
                .isEqualTo(new ResumeRule.Decision.Close("lịch phát không cho phát tiếp"));
        assertThat(decide(rest, Resume.DROP, 60, 1))
                .isEqualTo(new ResumeRule.Decision.Close("gián đoạn 1 giây, lịch phát không cho phát tiếp"));
        assertThat(decide(rest, Resume.CONTINUE, 60, 0))
                .isEqualTo(new ResumeRule.Decision.GoOn(78_000, "phát tiếp từ 01:18"));
    }

    @ParameterizedTest(name = "checkpoint {0} ms, restarted {1}, off for {2} s → from {3} ms")
    @CsvSource({
        "80000, false, 3, 78000",
        "80000, false, 31, 78000", // where RESTART begins the item again
        "80000, true, 600, 78000", // nothing is begun again, so an earlier restart does not matter
        "80000, false, 3600, 78000", // where RESTART begins all of it again: now it lags by just what is allowed
        "0, false, 60, 0", // nothing was heard yet
    })
    void a_slot_that_is_to_continue_goes_on_where_it_was_cut(long checkpoint, boolean restarted, long off, long from) {
        Interrupted rest = cut(checkpoint, PLANNED.plusMillis(checkpoint), 1, restarted);

        assertThat(decide(rest, Resume.CONTINUE, 60, off))
                .isInstanceOfSatisfying(
                        ResumeRule.Decision.GoOn.class,
                        goOn -> assertThat(goOn.fromMs()).isEqualTo(from));
    }

    @Test
    void a_short_power_cut_goes_on_even_after_an_earlier_restart() {
        Interrupted rest = cut(80_000, PLANNED.plusMillis(80_000), 1, true);

        assertThat(decide(rest, Resume.RESTART, 60, 5)).isInstanceOf(ResumeRule.Decision.GoOn.class);
    }

    @Test
    void what_nobody_heard_does_not_begin_when_it_is_too_late() {
        Interrupted rest = cut(0, PLANNED, 0, false);

        assertThat(decide(rest, Resume.RESTART, 5, 540))
                .isInstanceOfSatisfying(
                        ResumeRule.Decision.Close.class,
                        close -> assertThat(close.reason()).contains("chưa phát được gì, đã quá giờ cho phép"));
        assertThat(decide(rest, Resume.RESTART, 10, 540)).isInstanceOf(ResumeRule.Decision.GoOn.class);
        assertThat(decide(rest, Resume.RESTART, 0, 20)) // a bell that was cut off at its first sample
                .isInstanceOf(ResumeRule.Decision.Close.class);
        assertThat(decide(rest, Resume.RESTART, 0, 4)).isInstanceOf(ResumeRule.Decision.GoOn.class);
    }

    @Test
    void what_was_heard_before_it_was_played_again_from_its_start_is_not_called_unheard() {
        Interrupted rest = cut(0, PLANNED, 1, true);

        assertThat(decide(rest, Resume.RESTART, 5, 540))
                .isInstanceOfSatisfying(
                        ResumeRule.Decision.Close.class,
                        close -> assertThat(close.reason())
                                .contains("đã quá giờ cho phép")
                                .doesNotContain("chưa phát"));
    }

    @Test
    void a_checkpoint_of_a_wrong_clock_says_nothing_of_how_long_it_was_off() {
        Interrupted rest = cut(80_000, PLANNED.plus(Duration.ofDays(3_650)), 0, false);
        long back = -Duration.ofDays(3_650).toSeconds();

        assertThat(decide(rest, Resume.RESTART, 10, back + 1_740))
                .isInstanceOfSatisfying(
                        ResumeRule.Decision.Close.class,
                        close -> assertThat(close.reason())
                                .isEqualTo("gián đoạn không rõ bao lâu (đồng hồ máy đã sai), đã quá giờ cho phép"));
        assertThat(decide(rest, Resume.RESTART, 60, back + 1_740))
                .isInstanceOfSatisfying(
                        ResumeRule.Decision.GoOn.class,
                        goOn -> assertThat(goOn.fromMs()).isZero());
    }

    /** Once more after a resumption that was claimed, and went off before its first checkpoint. */
    @ParameterizedTest(name = "cut off for {0} s, tried {1} s ago, restarted {2}, late {3} min, {4} → {5}")
    @CsvSource({
        "20, 5, false, 10, RESTART, 80000", // no pre-roll of the pre-roll
        "500, 5, false, 0, RESTART, 80000", // its first second may have been heard
        "500, 5, true, 0, RESTART, 80000",
        "500, 300, false, 0, RESTART, 65000", // as if it had not been tried
        "500, 300, true, 0, RESTART, 80000", // that restart was not heard
        "3000, 5, false, 60, RESTART, 80000",
        "3000, 700, false, 60, RESTART, 0",
        "3000, 700, false, 60, CONTINUE, 80000",
        "850, 5, false, 10, RESTART, ", // silent for fourteen minutes, whenever it was tried
        "850, 300, true, 10, CONTINUE, ",
    })
    void a_resumption_that_nobody_heard_does_not_shorten_the_silence(
            long off, long tried, boolean restarted, int late, Resume wish, @Nullable Long from) {
        Instant at = PLANNED.plusSeconds(900);
        Interrupted rest =
                new Interrupted(1, "cu-2", "h", 80_000, at.minusSeconds(off), at.minusSeconds(tried), 1, restarted);

        ResumeRule.Decision decision = decide(rest, wish, late, off);

        if (from == null) {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            ResumeRule.Decision.Close.class,
                            close -> assertThat(close.reason()).contains("đã quá giờ cho phép"));
        } else {
            assertThat(decision)
                    .isInstanceOfSatisfying(
                            ResumeRule.Decision.GoOn.class,
                            goOn -> assertThat(goOn.fromMs()).isEqualTo(from));
        }
    }

    private static Interrupted cut(long offsetMs, Instant at, int resumes, boolean restarted) {
        return new Interrupted(1, "cu-1", "h", offsetMs, at, at, resumes, restarted);
    }

    private static ResumeRule.Decision decide(Interrupted rest, Resume wish, int late, long seconds) {
        Lateness lateness = new Lateness(PLANNED, Duration.ofMinutes(late), ZoneId.of("Asia/Ho_Chi_Minh"));
        return ResumeRule.decide(
                rest, ORDER, wish, lateness, rest.checkpointAt().plusSeconds(seconds));
    }

    private static Clip clip(long id, long millis) {
        return new Clip(id, "Bản tin", "sha" + id, millis, -16, -1.5, PLANNED);
    }
}
