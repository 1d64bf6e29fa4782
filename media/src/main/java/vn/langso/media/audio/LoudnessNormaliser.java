package vn.langso.media.audio;

import java.nio.file.Path;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.media.WorkFolder;

/**
 * Brings speech to −16 LUFS with a true peak of at most −1.5 dBTP (EBU R 128, two passes), so that no bulletin startles
 * after a quiet one. The result is measured again: what loudnorm misses is corrected by gain and a true-peak limiter.
 * Thread-safe.
 */
@Component
class LoudnessNormaliser {
    static final double TARGET_LUFS = -16;
    static final double MAX_TRUE_PEAK = -1.5;
    static final double TOLERANCE = 0.5;

    private static final Logger log = LoggerFactory.getLogger(LoudnessNormaliser.class);

    /** Aimed at below the limit: turning 192 kHz into 48 kHz and 16 bit raises peaks by some tenths of a decibel. */
    private static final double AIMED_PEAK = -2;
    /** The limiter's answer to hard clicks rings a little more than loudnorm's. */
    private static final double LIMITED_PEAK = -2.5;
    /** Below 3 s loudnorm has no look-ahead to work with. */
    private static final long LOUDNORM_MIN = 3L * ClipAudio.SAMPLE_RATE;

    private static final int ROUNDS = 5;

    private final Ffmpeg ffmpeg;

    LoudnessNormaliser(Ffmpeg ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** A finished WAV file and what was measured in it. */
    record Normalised(Path wav, Loudness loudness) {
        private boolean hits() {
            return Math.abs(loudness.integrated() - TARGET_LUFS) <= TOLERANCE && loudness.truePeak() <= MAX_TRUE_PEAK;
        }
    }

    /** {@code measured} is the first pass over the raw sound. */
    Normalised normalise(Path raw, long samples, Loudness measured, WorkFolder work) {
        if (samples >= LOUDNORM_MIN) {
            Normalised result = render(raw, secondPass(measured), samples, work.file("loudnorm.wav"));
            if (result.hits()) {
                return result;
            }
        }
        return limited(raw, samples, measured, work);
    }

    /** Linear (one gain for all) where the peaks allow it, else loudnorm rides the gain. */
    private static String secondPass(Loudness measured) {
        return String.format(
                Locale.ROOT,
                "loudnorm=I=%.1f:TP=%.1f:LRA=50:linear=true"
                        + ":measured_I=%.2f:measured_TP=%.2f:measured_LRA=%.2f:measured_thresh=%.2f",
                TARGET_LUFS,
                AIMED_PEAK,
                measured.integrated(),
                measured.truePeak(),
                measured.range(),
                measured.threshold());
    }

    /** Limiting takes loudness away, so the gain is raised by what was missed until it fits. */
    private Normalised limited(Path raw, long samples, Loudness measured, WorkFolder work) {
        double gain = TARGET_LUFS - measured.integrated();
        Normalised result = render(raw, limiter(gain), samples, work.file("limited.wav"));
        for (int round = 1; round < ROUNDS && !result.hits(); round++) {
            gain += TARGET_LUFS - result.loudness().integrated();
            result = render(raw, limiter(gain), samples, work.file("limited.wav"));
        }
        if (!result.hits()) {
            log.warn("Loudness target missed, nearest is {}", result.loudness());
        }
        return result;
    }

    /** At four times the rate a sample peak is nearly the true peak. */
    private static String limiter(double gain) {
        return String.format(
                Locale.ROOT,
                "volume=%.2fdB,aresample=192000,alimiter=limit=%.2fdB:attack=5:release=50:level=false",
                gain,
                LIMITED_PEAK);
    }

    private Normalised render(Path raw, String filter, long samples, Path wav) {
        ffmpeg.render(raw, filter, samples, wav);
        return new Normalised(wav, ffmpeg.measureWav(wav, samples));
    }
}
