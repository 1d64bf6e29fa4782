package vn.langso.media.audio;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What EBU R 128 says about a sound.
 *
 * @param integrated integrated loudness in LUFS; negative infinity where nothing passes the gate
 * @param truePeak in dBTP
 * @param range loudness range in LU
 * @param threshold gate in LUFS
 */
record Loudness(double integrated, double truePeak, double range, double threshold) {

    /** Reads the JSON that ffmpeg's loudnorm filter prints at its end. */
    static Loudness of(String report) {
        return new Loudness(
                value(report, "input_i"),
                value(report, "input_tp"),
                value(report, "input_lra"),
                value(report, "input_thresh"));
    }

    private static double value(String report, String name) {
        Matcher found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"]+)\"").matcher(report);
        if (!found.find()) {
            throw new IllegalStateException("No " + name + " in ffmpeg's loudness report: " + report);
        }
        String text = found.group(1);
        return text.equals("-inf") ? Double.NEGATIVE_INFINITY : Double.parseDouble(text);
    }
}
