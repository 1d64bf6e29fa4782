package vn.langso.scheduler.speakers;

import java.util.Arrays;

/**
 * Brings 48 kHz down to 8 kHz: a linear-phase low-pass (windowed sinc, Kaiser, 70 dB down from 4.1 kHz, so that nothing
 * folds back audibly) and every sixth sample. Works on a stream of frames; the sound comes out {@link #DELAY} later, by
 * the same time for every pitch. Not thread-safe.
 */
final class Decimator {
    static final int FACTOR = 6;
    /** Samples at 48 kHz by which the filter delays: 2.5 ms. */
    static final int DELAY = 120;

    private static final int TAPS = 2 * DELAY + 1;
    private static final double CUTOFF_HZ = 3_700;
    private static final double KAISER_BETA = 6.5;
    private static final float[] FILTER = filter();

    private final float[] window = new float[TAPS - 1 + Frame.SAMPLES];

    void reset() {
        Arrays.fill(window, 0);
    }

    /** Takes 960 samples, gives 160. */
    void decimate(short[] wide, short[] narrow) {
        System.arraycopy(window, Frame.SAMPLES, window, 0, TAPS - 1);
        for (int i = 0; i < Frame.SAMPLES; i++) {
            window[TAPS - 1 + i] = wide[i];
        }
        for (int n = 0; n < narrow.length; n++) {
            float value = filtered(n * FACTOR);
            narrow[n] = (short) Math.clamp(Math.round(value), Short.MIN_VALUE, Short.MAX_VALUE);
        }
    }

    /** The filter is symmetric: each pair of samples shares one multiplication. */
    private float filtered(int start) {
        float sum = FILTER[DELAY] * window[start + DELAY];
        for (int i = 0; i < DELAY; i++) {
            sum += FILTER[i] * (window[start + i] + window[start + TAPS - 1 - i]);
        }
        return sum;
    }

    private static float[] filter() {
        double[] taps = new double[TAPS];
        double sum = 0;
        for (int i = 0; i < TAPS; i++) {
            double t = i - DELAY;
            double x = 2 * CUTOFF_HZ / 48_000 * t;
            double sinc = t == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
            double edge = t / DELAY;
            taps[i] = sinc * bessel(KAISER_BETA * Math.sqrt(1 - edge * edge));
            sum += taps[i];
        }
        float[] filter = new float[TAPS];
        for (int i = 0; i < TAPS; i++) {
            filter[i] = (float) (taps[i] / sum);
        }
        return filter;
    }

    /** Modified Bessel function of order 0, by its series; the common factor cancels in the normalising. */
    private static double bessel(double x) {
        double term = 1;
        double sum = 1;
        for (int k = 1; k < 40; k++) {
            term *= x / (2 * k) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
