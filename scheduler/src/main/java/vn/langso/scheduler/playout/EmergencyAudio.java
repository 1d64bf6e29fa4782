package vn.langso.scheduler.playout;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipAudio;
import vn.langso.media.audio.ClipLibrary;

/** One round of an emergency: the tone, then the words, if there are any. Belongs to one thread. */
final class EmergencyAudio implements AirSound {
    private static final short[] TONE = AttentionTone.samples();

    private final @Nullable ClipAudio words;

    private EmergencyAudio(@Nullable ClipAudio words) {
        this.words = words;
    }

    /** Opens and verifies the clip; refuses ({@link vn.langso.config.Refusal}) one that is missing or was changed. */
    static EmergencyAudio open(@Nullable Clip clip, ClipLibrary clips) {
        return new EmergencyAudio(clip == null ? null : clips.open(clip));
    }

    /** How long a round is whose words are so long. */
    static Duration lengthWith(Duration words) {
        return Duration.ofMillis(TONE.length * 1000L / ClipAudio.SAMPLE_RATE).plus(words);
    }

    @Override
    public long length() {
        return TONE.length + (words == null ? 0 : words.length());
    }

    long lengthMs() {
        return length() * 1000 / ClipAudio.SAMPLE_RATE;
    }

    @Override
    public void read(long position, short[] buffer) {
        for (int i = 0; i < buffer.length; i++) {
            long at = position + i;
            buffer[i] = at < TONE.length ? TONE[(int) at] : 0;
        }
        if (words != null && position + buffer.length > TONE.length) {
            readWords(words, position, buffer);
        }
    }

    private static void readWords(ClipAudio words, long position, short[] buffer) {
        int from = (int) Math.max(0, TONE.length - position);
        short[] part = new short[buffer.length - from];
        words.read(position + from - TONE.length, part);
        System.arraycopy(part, 0, buffer, from, part.length);
    }

    @Override
    public void close() {
        if (words != null) {
            words.close();
        }
    }
}
