package vn.langso.scheduler.speakers;

import java.util.Arrays;

/**
 * 20 ms of sound on its way to all lines of an airing. The telephone-band form is made once, when the first line asks
 * for it, however many lines there are; lines of another gain have a frame of their own. Reused from frame to frame;
 * belongs to the pacing thread.
 */
final class Frame {
    /** Samples of 20 ms at 48 kHz. */
    static final int SAMPLES = 960;
    /** Bytes of 20 ms of G.711. */
    static final int PCMU_BYTES = SAMPLES / Decimator.FACTOR;

    private final float gain;
    private final short[] scaled = new short[SAMPLES];
    private final Decimator decimator = new Decimator();
    private final short[] narrow = new short[PCMU_BYTES];
    private final byte[] pcmu = new byte[PCMU_BYTES];
    private short[] samples = new short[SAMPLES];
    private boolean encoded;

    /** The sound as it comes. */
    Frame() {
        this(1);
    }

    /** @param gain 0 to 1: every sample is multiplied by it */
    Frame(double gain) {
        this.gain = (float) gain;
    }

    /** The next 20 ms; the array is read until the next call, not kept. */
    void next(short[] wide) {
        samples = gain == 1 ? wide : quieter(wide);
        encoded = false;
    }

    void restart() {
        decimator.reset();
        Arrays.fill(pcmu, MuLaw.SILENCE);
    }

    private short[] quieter(short[] wide) {
        for (int i = 0; i < wide.length; i++) {
            scaled[i] = (short) Math.round(wide[i] * gain);
        }
        return scaled;
    }

    short[] samples() {
        return samples;
    }

    byte[] pcmu() {
        if (!encoded) {
            decimator.decimate(samples, narrow);
            MuLaw.encode(narrow, pcmu);
            encoded = true;
        }
        return pcmu;
    }
}
