package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import vn.langso.scheduler.sound.Sound;

class AttentionToneTest {
    private final Sound tone = new Sound(AttentionTone.samples(), 48_000);

    @Test
    void is_as_loud_as_everything_else_on_air() {
        assertThat(tone.loudness()).isCloseTo(-16, within(1.5));
    }

    @Test
    void lasts_three_seconds_and_a_breath_and_never_jumps() {
        short[] samples = tone.samples();

        int steepest = 0;
        for (int i = 1; i < samples.length; i++) {
            steepest = Math.max(steepest, Math.abs(samples[i] - samples[i - 1]));
        }

        assertThat(tone.trimmed().seconds()).isCloseTo(3, within(0.05));
        assertThat(tone.seconds()).isEqualTo(3.4);
        assertThat(steepest).isLessThan(1_000);
    }
}
