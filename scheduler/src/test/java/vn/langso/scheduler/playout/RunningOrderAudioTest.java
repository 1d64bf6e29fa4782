package vn.langso.scheduler.playout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.langso.config.Refusal;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipAudio;
import vn.langso.media.audio.ClipLibrary;

class RunningOrderAudioTest {
    private static final int SECOND = 48_000;
    private static final int FRAME = 960;
    /** Lengths that are no whole frames and no whole milliseconds. */
    private static final int CHIME = 1_001;

    private static final int NOTICE = 3_333;

    /** Chime, 1 s, chime, 1 s, notice, 2 s, notice. */
    private static final RunningOrder ORDER = new RunningOrder(List.of(item(1, 2, 1), item(2, 2, 2)));

    private final ClipLibrary library = mock(ClipLibrary.class);
    private final Map<Long, Samples> clips = new HashMap<>();

    @BeforeEach
    void storeClips() {
        clips.put(1L, Samples.rising(CHIME, 1));
        clips.put(2L, Samples.rising(NOTICE, 10_000));
        when(library.open(any())).thenAnswer(call -> clips.get(((Clip) call.getArgument(0)).id()));
    }

    @Test
    void plays_every_clip_as_often_as_wanted_with_its_silence_to_the_sample() {
        short[] expected = expected();
        short[] heard = new short[expected.length];

        try (RunningOrderAudio audio = RunningOrderAudio.open(ORDER, library)) {
            audio.read(0, heard);

            assertThat(audio.length()).isEqualTo(2 * CHIME + 2 * NOTICE + 4 * SECOND);
            assertThat(audio.lengthMs()).isEqualTo((2 * CHIME + 2 * NOTICE) / 48 + 4_000);
        }
        assertThat(heard).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} samples at a time")
    @CsvSource({"960", "7", "100000"})
    void reads_across_the_borders_of_clips_and_silence(int size) {
        short[] expected = expected();
        short[] heard = new short[Math.ceilDiv(expected.length, size) * size];
        short[] buffer = new short[size];

        try (RunningOrderAudio audio = RunningOrderAudio.open(ORDER, library)) {
            for (int at = 0; at < heard.length; at += size) {
                Arrays.fill(buffer, (short) -1); // what an earlier read left must not be heard
                audio.read(at, buffer);
                System.arraycopy(buffer, 0, heard, at, size);
            }
        }

        assertThat(heard).isEqualTo(Arrays.copyOf(expected, heard.length));
    }

    @Test
    void clips_that_follow_without_a_gap_meet_within_one_frame() {
        RunningOrder close = new RunningOrder(List.of(item(1, 1, 0), item(2, 1, 0)));
        short[] frame = new short[FRAME];

        try (RunningOrderAudio audio = RunningOrderAudio.open(close, library)) {
            audio.read(CHIME - 1, frame);
        }

        assertThat(frame[0]).isEqualTo((short) CHIME);
        assertThat(frame[1]).isEqualTo((short) 10_000);
        assertThat(frame[FRAME - 1]).isEqualTo((short) (10_000 + FRAME - 2));
    }

    @Test
    void there_is_no_silence_after_the_very_last_play() {
        try (RunningOrderAudio once = RunningOrderAudio.open(new RunningOrder(List.of(item(1, 1, 30))), library)) {
            assertThat(once.length()).isEqualTo(CHIME);
        }
        try (RunningOrderAudio twice = RunningOrderAudio.open(new RunningOrder(List.of(item(1, 2, 30))), library)) {
            assertThat(twice.length()).isEqualTo(2 * CHIME + 30 * SECOND);
        }
    }

    @ParameterizedTest(name = "from {0} ms")
    @CsvSource({"0", "10", "20", "1030", "4100"})
    void goes_on_from_a_position_in_frames_of_20_ms(int fromMs) {
        short[] expected = expected();
        List<short[]> frames = new ArrayList<>();

        try (FrameAhead ahead = new FrameAhead("read-test", RunningOrderAudio.open(ORDER, library), fromMs)) {
            for (short[] frame = ahead.next(); frame != null; frame = ahead.next()) {
                frames.add(frame);
            }
        }

        int from = fromMs * 48;
        assertThat(frames).hasSize(Math.ceilDiv(expected.length - from, FRAME));
        for (int i = 0; i < frames.size(); i++) {
            int at = from + i * FRAME;
            assertThat(frames.get(i)).as("frame %d", i).isEqualTo(Arrays.copyOfRange(expected, at, at + FRAME));
        }
    }

    @Test
    void each_clip_is_opened_once_and_closed() {
        RunningOrderAudio.open(ORDER, library).close();

        assertThat(clips.values()).extracting(samples -> samples.closed).containsOnly(1);
    }

    @Test
    void a_clip_that_is_refused_leaves_none_open() {
        Clip gone = clip(3);
        when(library.open(gone)).thenThrow(Refusal.invalid("clip", "Không có file âm thanh.", "No file"));
        RunningOrder order = new RunningOrder(List.of(item(1, 2, 0), new RunningOrder.Item(gone, 1, 0)));

        assertThatThrownBy(() -> RunningOrderAudio.open(order, library)).isInstanceOf(Refusal.class);

        assertThat(clips.get(1L).closed).isEqualTo(1);
    }

    /** Written sample by sample, so that it shares no arithmetic with what is tested. */
    private static short[] expected() {
        List<Short> samples = new ArrayList<>();
        for (int play = 0; play < 4; play++) {
            int length = play < 2 ? CHIME : NOTICE;
            int first = play < 2 ? 1 : 10_000;
            int silence = play < 2 ? SECOND : play == 2 ? 2 * SECOND : 0;
            for (int i = 0; i < length; i++) {
                samples.add((short) (first + i));
            }
            for (int i = 0; i < silence; i++) {
                samples.add((short) 0);
            }
        }
        short[] all = new short[samples.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = samples.get(i);
        }
        return all;
    }

    private static RunningOrder.Item item(long clip, int repeats, int gapSeconds) {
        return new RunningOrder.Item(clip(clip), repeats, gapSeconds);
    }

    private static Clip clip(long id) {
        return new Clip(id, "Bản tin", "sha" + id, 20, -16, -1.5, Instant.EPOCH);
    }

    /** A clip in memory that counts how often it was closed. */
    private static final class Samples implements ClipAudio {
        private final short[] samples;
        private int closed;

        private Samples(short[] samples) {
            this.samples = samples;
        }

        /** No two samples alike, and none zero. */
        static Samples rising(int length, int first) {
            short[] samples = new short[length];
            for (int i = 0; i < length; i++) {
                samples[i] = (short) (first + i);
            }
            return new Samples(samples);
        }

        @Override
        public long length() {
            return samples.length;
        }

        @Override
        public int read(long position, short[] buffer) {
            int count = (int) Math.min(samples.length - position, buffer.length);
            System.arraycopy(samples, (int) position, buffer, 0, count);
            return count;
        }

        @Override
        public void close() {
            closed++;
        }
    }
}
