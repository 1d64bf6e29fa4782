package vn.langso.media.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.stereotype.Component;
import vn.langso.media.WorkFolder;

/** Examines an upload and makes it fit for the air; refuses what residents should not hear. Thread-safe. */
@Component
class ClipMaker {
    static final Duration SHORTEST = Duration.ofMillis(300);
    /** Quieter than a whisper close by: nothing was recorded, and raising it would only raise the noise. */
    static final double SILENT_LUFS = -50;

    /** Encoders pad the ends, so a decoded length differs a little from the promised one. */
    private static final Duration LENGTH_TOLERANCE = Duration.ofMillis(250);

    private static final int SAMPLES_PER_MS = ClipAudio.SAMPLE_RATE / 1000;

    private final Ffmpeg ffmpeg;
    private final LoudnessNormaliser normaliser;
    private final AudioSettings settings;

    ClipMaker(Ffmpeg ffmpeg, LoudnessNormaliser normaliser, AudioSettings settings) {
        this.ffmpeg = ffmpeg;
        this.normaliser = normaliser;
        this.settings = settings;
    }

    /** A WAV file ready to be stored. Its length is whole milliseconds, so that times in the timetable are exact. */
    record Made(Path wav, long durationMs, Loudness loudness) {}

    Made make(Upload upload, WorkFolder work) {
        AudioFormat format = upload.format();
        Probe probe = probed(upload, format);
        Path raw = decoded(upload, format, probe, work.file("decoded.f32"));
        long durationMs = Math.ceilDiv(samples(raw), SAMPLES_PER_MS);
        Loudness loudness = audible(upload, raw);
        LoudnessNormaliser.Normalised result = normaliser.normalise(raw, durationMs * SAMPLES_PER_MS, loudness, work);
        return new Made(result.wav(), durationMs, result.loudness());
    }

    private Probe probed(Upload upload, AudioFormat format) {
        refuseCutWav(upload, format);
        Probe probe = ffmpeg.probe(upload.file(), format);
        if (!probe.readable() || !probe.problem().isEmpty()) {
            throw AudioRefusal.broken(upload.name(), probe.problem());
        }
        if (!probe.hasAudio()) {
            throw AudioRefusal.noSound(upload.name());
        }
        if (probe.duration().compareTo(settings.maxDuration()) > 0) {
            throw AudioRefusal.tooLong(upload.name(), probe.duration(), settings.maxDuration());
        }
        return probe;
    }

    /** Asked first: ffmpeg plays most cut files without a word, and its complaint about the others says less. */
    private static void refuseCutWav(Upload upload, AudioFormat format) {
        if (format == AudioFormat.WAV && WavChunks.lackSound(upload.file())) {
            throw AudioRefusal.shorterThanPromised(upload.name());
        }
    }

    private Path decoded(Upload upload, AudioFormat format, Probe probe, Path raw) {
        Duration stopAt = settings.maxDuration().plusSeconds(1);
        String complaint = ffmpeg.decode(upload.file(), format, raw, stopAt);
        if (!complaint.isEmpty()) {
            throw AudioRefusal.broken(upload.name(), complaint);
        }
        checkLength(upload, format, probe, length(raw));
        return raw;
    }

    private void checkLength(Upload upload, AudioFormat format, Probe probe, Duration length) {
        if (probe.exact() && length.plus(LENGTH_TOLERANCE).compareTo(probe.duration()) < 0) {
            throw AudioRefusal.truncated(upload.name(), probe.duration(), length);
        }
        if (format == AudioFormat.OGG && !upload.endsAsOgg()) {
            throw AudioRefusal.unfinished(upload.name());
        }
        if (length.compareTo(SHORTEST) < 0) {
            throw AudioRefusal.tooShort(upload.name(), length, SHORTEST);
        }
        if (length.compareTo(settings.maxDuration()) > 0) {
            throw AudioRefusal.tooLong(upload.name(), length, settings.maxDuration());
        }
    }

    private Loudness audible(Upload upload, Path raw) {
        Loudness loudness = ffmpeg.measureRaw(raw, samples(raw));
        if (loudness.integrated() < SILENT_LUFS) {
            throw AudioRefusal.silent(upload.name(), loudness.integrated(), SILENT_LUFS);
        }
        return loudness;
    }

    private static Duration length(Path raw) {
        return Duration.ofMillis(samples(raw) / SAMPLES_PER_MS);
    }

    private static long samples(Path raw) {
        try {
            return Ffmpeg.samples(raw);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read decoded sound " + raw, e);
        }
    }
}
