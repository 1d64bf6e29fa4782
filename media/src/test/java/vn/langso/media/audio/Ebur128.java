package vn.langso.media.audio;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A second loudness meter, ffmpeg's ebur128; sounds under 400 ms are repeated for it. */
final class Ebur128 {
    private static final Pattern INTEGRATED = Pattern.compile("I:\\s+(-?[0-9.]+|-inf) LUFS");
    private static final Pattern PEAK = Pattern.compile("Peak:\\s+(-?[0-9.]+|-inf) dBFS");

    private Ebur128() {}

    static Loudness measure(Path wav, long durationMs) {
        String repeated = durationMs < 1000 ? "aloop=loop=9:size=48000," : "";
        String filter = repeated + "ebur128=peak=true:framelog=quiet";
        List<String> arguments = List.of("-nostats", "-i", wav.toString(), "-af", filter, "-f", "null", "-");
        String report = ProgramRun.run(TestSound.PROGRAM.ffmpeg(arguments), "", Duration.ofMinutes(1))
                .err();
        return new Loudness(last(INTEGRATED, report), last(PEAK, report), 0, 0);
    }

    private static double last(Pattern pattern, String report) {
        Matcher found = pattern.matcher(report);
        double value = Double.NaN;
        while (found.find()) {
            value = Double.parseDouble(found.group(1).replace("-inf", "-Infinity"));
        }
        return value;
    }
}
