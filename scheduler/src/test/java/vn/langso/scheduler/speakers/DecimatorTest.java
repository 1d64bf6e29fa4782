package vn.langso.scheduler.speakers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.langso.scheduler.sound.Sound;

class DecimatorTest {
    @ParameterizedTest
    @ValueSource(doubles = {200, 1_000, 2_000, 3_000, 3_300})
    void keeps_what_a_telephone_line_carries(double hertz) {
        double level = levelDb(hertz);

        assertThat(level).isCloseTo(0, within(0.3));
    }

    @ParameterizedTest
    @ValueSource(doubles = {4_200, 5_000, 7_000, 9_000, 12_000, 20_000})
    void lets_nothing_fold_back_from_above_four_kilohertz(double hertz) {
        double level = levelDb(hertz);

        assertThat(level).isLessThan(-60);
    }

    @Test
    void delays_every_sound_by_twenty_samples_of_the_narrow_rate() {
        short[] click = new short[Frame.SAMPLES];
        click[0] = 30_000;
        short[] narrow = new short[Frame.PCMU_BYTES];

        new Decimator().decimate(click, narrow);

        assertThat(loudest(narrow)).isEqualTo(Decimator.DELAY / Decimator.FACTOR);
    }

    private static int loudest(short[] samples) {
        int loudest = 0;
        for (int i = 0; i < samples.length; i++) {
            loudest = Math.abs(samples[i]) > Math.abs(samples[loudest]) ? i : loudest;
        }
        return loudest;
    }

    /** Level of what comes out against what went in, after the filter has filled. */
    private static double levelDb(double hertz) {
        short[] wide = Sound.tone(hertz, 0.4).samples();
        short[] frame = new short[Frame.SAMPLES];
        short[] narrow = new short[Frame.PCMU_BYTES];
        Decimator decimator = new Decimator();
        double power = 0;
        int counted = 0;
        for (int at = 0; at + frame.length <= wide.length; at += frame.length) {
            System.arraycopy(wide, at, frame, 0, frame.length);
            decimator.decimate(frame, narrow);
            for (int i = 0; at > 0 && i < narrow.length; i++) {
                power += narrow[i] * (double) narrow[i];
                counted++;
            }
        }
        double rms = Math.sqrt(power / counted);
        return 20 * Math.log10(Math.max(rms, 1e-3) / (8_000 / Math.sqrt(2)));
    }
}
