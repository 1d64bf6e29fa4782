package vn.langso.media.audio;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What ffprobe says about a file before it is decoded.
 *
 * @param readable false where it found no such container; {@code problem} then says why
 * @param hasAudio whether there is an audio stream
 * @param duration what the file promises; zero if it promises nothing
 * @param exact whether the duration is written in the file, not estimated from its size
 * @param problem first complaint about damage, empty if there is none
 */
record Probe(boolean readable, boolean hasAudio, Duration duration, boolean exact, String problem) {
    private static final Pattern DURATION = Pattern.compile("format\\.duration=\"([0-9.]+)\"");
    private static final Pattern DAMAGE = Pattern.compile("Packet corrupt|partial file|Invalid data");

    static Probe of(ProgramRun.Result result) {
        Matcher duration = DURATION.matcher(result.out());
        return new Probe(
                result.exit() == 0,
                result.out().contains("codec_name="),
                duration.find() ? seconds(duration.group(1)) : Duration.ZERO,
                !result.err().contains("Estimating duration"),
                problem(result));
    }

    private static String problem(ProgramRun.Result result) {
        return result.err()
                .lines()
                .filter(line -> result.exit() != 0 || DAMAGE.matcher(line).find())
                .findFirst()
                .map(Ffmpeg::complaint)
                .orElse("");
    }

    private static Duration seconds(String text) {
        return Duration.ofMillis(Math.round(Double.parseDouble(text) * 1000));
    }
}
