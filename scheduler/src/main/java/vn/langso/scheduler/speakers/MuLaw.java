package vn.langso.scheduler.speakers;

/** G.711 µ-law: 16-bit samples to 8 bits, by a table made once. */
final class MuLaw {
    static final byte SILENCE = (byte) 0xff;

    private static final int BIAS = 0x84;
    private static final int CLIP = 32_635;
    private static final byte[] TABLE = table();

    private MuLaw() {}

    static byte encode(short sample) {
        return TABLE[sample & 0xffff];
    }

    static void encode(short[] samples, byte[] codes) {
        for (int i = 0; i < samples.length; i++) {
            codes[i] = encode(samples[i]);
        }
    }

    private static byte[] table() {
        byte[] table = new byte[65_536];
        for (int sample = Short.MIN_VALUE; sample <= Short.MAX_VALUE; sample++) {
            table[sample & 0xffff] = code(sample);
        }
        return table;
    }

    /** Sign, exponent of the biased magnitude, four bits of mantissa; sent inverted (G.711 §3.2). */
    private static byte code(int sample) {
        int sign = sample < 0 ? 0x80 : 0;
        int magnitude = Math.min(Math.abs(sample), CLIP) + BIAS;
        int exponent = 31 - Integer.numberOfLeadingZeros(magnitude) - 7;
        int mantissa = magnitude >> (exponent + 3) & 0x0f;
        return (byte) ~(sign | exponent << 4 | mantissa);
    }
}
