package vn.langso.media.audio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * The few things we ask of ffmpeg. Every input is an existing file with its demuxer named, and no protocol but files is
 * allowed, so an upload can make it fetch nothing. Thread-safe.
 */
@Component
class Ffmpeg {
    /** Decoded sound between two runs: 48 kHz, mono, 32-bit float without a header, so that nothing clips yet. */
    private static final List<String> RAW = List.of("-f", "f32le", "-ar", "48000", "-ac", "1");

    private static final int RAW_SAMPLE_BYTES = Float.BYTES;
    private static final List<String> FILES_ONLY = List.of("-protocol_whitelist", "file,pipe");
    private static final Duration PROBE_LIMIT = Duration.ofSeconds(30);
    /** Far more than any run needs: the longest upload is measured in about a minute an hour. */
    private static final Duration RUN_LIMIT = Duration.ofMinutes(15);
    /** Loudness needs blocks of 400 ms and its range 3 s; shorter sounds are measured repeated. */
    private static final long MEASURABLE = 4L * ClipAudio.SAMPLE_RATE;

    private static final String REPORT = "loudnorm=I=-16:TP=-1.5:LRA=20:print_format=json";

    private final FfmpegProgram program;

    Ffmpeg(FfmpegProgram program) {
        this.program = program;
    }

    Probe probe(Path file, AudioFormat format) {
        List<String> arguments = new ArrayList<>(List.of("-v", "warning"));
        arguments.addAll(FILES_ONLY);
        arguments.addAll(List.of("-f", format.demuxer(), "-select_streams", "a:0"));
        arguments.addAll(List.of("-show_entries", "stream=codec_name:format=duration", "-of", "flat", url(file)));
        return Probe.of(ProgramRun.run(program.ffprobe(arguments), "", PROBE_LIMIT));
    }

    /** Decodes at most {@code limit} to raw sound; returns ffmpeg's first complaint, empty if there was none. */
    String decode(Path file, AudioFormat format, Path raw, Duration limit) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-f", format.demuxer()));
        arguments.addAll(FILES_ONLY);
        arguments.addAll(List.of("-i", url(file), "-map", "0:a:0", "-t", limit.toMillis() + "ms"));
        arguments.addAll(RAW);
        arguments.add(url(raw));
        ProgramRun.Result result = ProgramRun.run(program.ffmpeg(arguments), "", RUN_LIMIT);
        String complaint = complaint(result.err().lines().findFirst().orElse(""));
        return result.exit() != 0 && complaint.isEmpty() ? "exit code " + result.exit() : complaint;
    }

    /** Number of samples in raw sound. */
    static long samples(Path raw) throws IOException {
        return Files.size(raw) / RAW_SAMPLE_BYTES;
    }

    Loudness measureRaw(Path raw, long samples) {
        return measure(RAW, raw, samples);
    }

    Loudness measureWav(Path wav, long samples) {
        return measure(List.of("-f", "wav"), wav, samples);
    }

    /** Filters raw sound into a canonical 44-byte-header WAV, 48 kHz mono 16 bit, exactly {@code samples} long. */
    void render(Path raw, String filter, long samples, Path wav) {
        String exact = filter + ",aresample=48000,atrim=end_sample=" + samples + ",apad=whole_len=" + samples;
        List<String> arguments = new ArrayList<>(List.of("-v", "error"));
        arguments.addAll(RAW);
        arguments.addAll(List.of("-i", url(raw), "-af", exact, "-c:a", "pcm_s16le", "-ar", "48000", "-ac", "1"));
        arguments.addAll(List.of("-map_metadata", "-1", "-bitexact", "-f", "wav", "-y", url(wav)));
        checked(arguments);
    }

    private Loudness measure(List<String> format, Path file, long samples) {
        long repeats = Math.ceilDiv(MEASURABLE, samples) - 1;
        String filter = repeats > 0 ? "aloop=loop=" + repeats + ":size=" + samples + "," + REPORT : REPORT;
        List<String> arguments = new ArrayList<>(List.of("-v", "info", "-nostats"));
        arguments.addAll(format);
        arguments.addAll(List.of("-i", url(file), "-af", filter, "-f", "null", "-"));
        return Loudness.of(checked(arguments));
    }

    private String checked(List<String> arguments) {
        ProgramRun.Result result = ProgramRun.run(program.ffmpeg(arguments), "", RUN_LIMIT);
        if (result.exit() != 0) {
            throw new ProgramRun.Failed(
                    "ffmpeg ended with " + result.exit() + " for " + arguments + ": " + result.err());
        }
        return result.err();
    }

    /** A line of ffmpeg without the memory addresses and file names that it puts before the message. */
    static String complaint(String line) {
        return line.replaceAll("\\[[^\\]]* @ 0x[0-9a-f]+\\] ", "")
                .replaceAll("file:.*: ", "")
                .strip();
    }

    private static String url(Path file) {
        return "file:" + file.toAbsolutePath();
    }
}
