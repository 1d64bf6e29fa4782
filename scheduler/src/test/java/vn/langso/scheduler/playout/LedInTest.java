package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.langso.media.audio.ClipAudio;

class LedInTest {
    @Test
    void the_words_come_first_and_the_rest_follows_to_the_sample() {
        LedIn sound = new LedIn(new Ramp(1_500, 1), new Rest(new Ramp(2_000, 10_000)));
        short[] heard = new short[3_840];
        for (int at = 0; at < heard.length; at += 960) {
            short[] frame = new short[960];
            sound.read(at, frame);
            System.arraycopy(frame, 0, heard, at, 960);
        }

        short[] expected = new short[3_840];
        IntStream.range(0, 1_500).forEach(i -> expected[i] = (short) (1 + i));
        IntStream.range(0, 2_000).forEach(i -> expected[1_500 + i] = (short) (10_000 + i));
        assertThat(sound.length()).isEqualTo(3_500);
        assertThat(heard).isEqualTo(expected);
    }

    @Test
    void what_is_said_before_does_not_count_as_a_place_in_the_running_order() {
        Progress progress = new Progress(0);
        progress.leadIn(1_200);

        progress.sent(50);
        assertThat(progress.offsetMs()).isZero();
        progress.sent(110);

        assertThat(progress.offsetMs()).isEqualTo(1_000);
        assertThat(progress.playedMs()).isEqualTo(2_200);
    }

    private record Rest(Ramp ramp) implements AirSound {
        @Override
        public long length() {
            return ramp.length();
        }

        @Override
        public void read(long position, short[] buffer) {
            ramp.read(position, buffer);
        }

        @Override
        public void close() {}
    }

    private record Ramp(int samples, int first) implements ClipAudio {
        @Override
        public long length() {
            return samples;
        }

        @Override
        public int read(long position, short[] buffer) {
            Arrays.fill(buffer, (short) 0);
            int there = (int) Math.max(0, Math.min(buffer.length, samples - position));
            for (int i = 0; i < there; i++) {
                buffer[i] = (short) (first + position + i);
            }
            return there;
        }

        @Override
        public void close() {}
    }
}
