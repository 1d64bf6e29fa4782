package vn.langso.scheduler.sound;

import java.util.Optional;

/**
 * Sound that says of every 20 ms what it is: one tone for the announcement, one for the place in it. All tones are
 * multiples of 50 Hz, so that they do not disturb each other within one packet, and all pass a telephone line.
 */
public final class TonePairs {
    public static final int CODES = 24;
    public static final int SEGMENTS = 31;
    /** Packets a segment. */
    public static final int FRAMES_PER_SEGMENT = 10;

    private static final int CODE_HZ = 400;
    private static final int SEGMENT_HZ = 1_700;
    private static final int STEP_HZ = 50;

    /** Below it a packet is silent, or holds no more than the last 2.5 ms, which the filter gives away late. */
    private static final double QUIET = 800;

    /** What one packet said. */
    public record Heard(int code, int segment) {}

    private TonePairs() {}

    /** 6.2 s of sound. */
    public static Sound clip(int code) {
        int frame = 960;
        short[] samples = new short[SEGMENTS * FRAMES_PER_SEGMENT * frame];
        for (int i = 0; i < samples.length; i++) {
            int segment = i / (frame * FRAMES_PER_SEGMENT);
            double t = i / 48_000.0;
            double own = Math.sin(2 * Math.PI * (CODE_HZ + STEP_HZ * code) * t);
            double place = Math.sin(2 * Math.PI * (SEGMENT_HZ + STEP_HZ * segment) * t);
            samples[i] = (short) (6_000 * own + 6_000 * place);
        }
        return new Sound(samples, 48_000);
    }

    /** Reads a PCMU packet; empty for silence. */
    public static Optional<Heard> read(RtpRecorder.Packet packet) {
        double[] samples = new double[160];
        double level = 0;
        for (int i = 0; i < samples.length; i++) {
            samples[i] = decoded(packet.bytes()[12 + i]);
            level += Math.abs(samples[i]) / samples.length;
        }
        if (level < QUIET) {
            return Optional.empty();
        }
        return Optional.of(new Heard(strongest(samples, CODE_HZ, CODES), strongest(samples, SEGMENT_HZ, SEGMENTS)));
    }

    private static int strongest(double[] samples, int fromHz, int tones) {
        int best = 0;
        double most = -1;
        for (int tone = 0; tone < tones; tone++) {
            double power = power(samples, fromHz + STEP_HZ * tone);
            if (power > most) {
                most = power;
                best = tone;
            }
        }
        return best;
    }

    private static double power(double[] samples, int hertz) {
        double cosine = 0;
        double sine = 0;
        for (int i = 0; i < samples.length; i++) {
            cosine += samples[i] * Math.cos(2 * Math.PI * hertz * i / 8_000);
            sine += samples[i] * Math.sin(2 * Math.PI * hertz * i / 8_000);
        }
        return cosine * cosine + sine * sine;
    }

    /** G.711 µ-law, written here so that it does not trust the encoder under test. */
    private static double decoded(byte code) {
        int bits = ~code & 0xff;
        int magnitude = ((bits & 0x0f) << 3) + 0x84 << (bits >> 4 & 7);
        return (bits & 0x80) != 0 ? 0x84 - magnitude : magnitude - 0x84;
    }
}
