package vn.langso.scheduler.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.scheduler.sound.Sound;

class MuLawTest {
    @Test
    void a_foreign_decoder_hears_every_sample_within_half_a_step(@TempDir Path directory) throws Exception {
        byte[] codes = new byte[65_536];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = MuLaw.encode((short) i);
        }

        short[] heard = Sound.ofRaw(Files.write(directory.resolve("tat-ca.ul"), codes), "mulaw", 8_000)
                .samples();

        assertThat(heard).hasSize(65_536);
        for (int i = 0; i < heard.length; i++) {
            int sample = Math.clamp((short) i, -32_635, 32_635);
            int step = Math.max(8, Integer.highestOneBit(Math.abs(sample) + 132) >> 4);
            assertThat(Math.abs(heard[i] - sample)).as("sample %d", (short) i).isLessThanOrEqualTo(step / 2 + 4);
        }
    }

    @Test
    void silence_is_the_code_of_zero() {
        assertThat(MuLaw.encode((short) 0)).isEqualTo(MuLaw.SILENCE);
    }
}
