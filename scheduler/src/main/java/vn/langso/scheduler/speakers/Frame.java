package vn.langso.scheduler.speakers;

import java.util.Arrays;

/**
 * 20 ms of sound on its way to all lines of an airing. The telephone-band form is made once, when the first line asks
 * for it, however many lines there are. Reused from frame to frame; belongs to the pacing thread.
 */
final class Frame {
    /** Samples of 20 ms at 48 kHz. */
    static final int SAMPLES = 960;
    /** Bytes of 20 ms of G.711. */
    static final int PCMU_BYTES = SAMPLES / Decimator.FACTOR;

    private final Decimator decimator = new Decimator();
    private final short[] narrow = new short[PCMU_BYTES];
    private final byte[] pcmu = new byte[PCMU_BYTES];
    private short[] samples = new short[SAMPLES];
    private boolean encoded;

    /** The next 20 ms; the array is read until the next call, not kept. */
    void next(short[] wide) {
        samples = wide;
        encoded = false;
    }

    void restart() {
        decimator.reset();
        Arrays.fill(pcmu, MuLaw.SILENCE);
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
