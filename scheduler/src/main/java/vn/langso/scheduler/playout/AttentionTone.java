package vn.langso.scheduler.playout;

import vn.langso.media.audio.ClipAudio;

/**
 * What makes people listen before an emergency: two tones in turn for three seconds, half a second each, then a breath.
 * As loud as everything else on air (about −16 LUFS), so that it neither startles nor breaks a horn; both tones pass a
 * telephone line, and their edges are rounded, so that nothing clicks.
 */
final class AttentionTone {
    private static final double LOW_HZ = 770;
    private static final double HIGH_HZ = 960;
    private static final int TURNS = 6;
    private static final int TURN_SAMPLES = ClipAudio.SAMPLE_RATE / 2;
    private static final int EDGE_SAMPLES = ClipAudio.SAMPLE_RATE / 100;
    private static final int BREATH_SAMPLES = ClipAudio.SAMPLE_RATE * 2 / 5;
    private static final double AMPLITUDE = 7_600;

    private AttentionTone() {}

    static short[] samples() {
        short[] samples = new short[TURNS * TURN_SAMPLES + BREATH_SAMPLES];
        for (int i = 0; i < TURNS * TURN_SAMPLES; i++) {
            double hertz = i / TURN_SAMPLES % 2 == 0 ? LOW_HZ : HIGH_HZ;
            double wave = Math.sin(2 * Math.PI * hertz * i / ClipAudio.SAMPLE_RATE);
            samples[i] = (short) Math.round(AMPLITUDE * edge(i % TURN_SAMPLES) * wave);
        }
        return samples;
    }

    /** From 0 to 1 at the beginning of a turn, and back at its end. */
    private static double edge(int place) {
        return Math.min(1, Math.min(place, TURN_SAMPLES - place) / (double) EDGE_SAMPLES);
    }
}
