package vn.langso.media.audio;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.langso.config.StorageSettings;

/** Makes sound files with the bundled ffmpeg: sources are ffmpeg's own generators. */
final class TestSound {
    /** Speech-like: noise that comes and goes three times a second, at an ordinary recording level. */
    static final String SPEECH_LIKE = "anoisesrc=d=%s:a=0.2:seed=7:c=pink,tremolo=f=3:d=0.9";

    /** One unpacked ffmpeg for all tests of the module, since JavaCPP unpacks only once in a process. */
    static final FfmpegProgram PROGRAM = new FfmpegProgram(new StorageSettings(Path.of("target", "ffmpeg-for-tests")));

    private static final Duration LIMIT = Duration.ofMinutes(1);

    private TestSound() {}

    static Path speech(Path folder, String name, double seconds, String... encoding) {
        return make(folder, name, SPEECH_LIKE.formatted(seconds), encoding);
    }

    /** Encodes a generator's sound into a file; the ending chooses the container. */
    static Path make(Path folder, String name, String source, String... encoding) {
        Path file = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-f", "lavfi", "-i", source));
        arguments.addAll(List.of(encoding));
        arguments.add(file.toString());
        ProgramRun.Result result = ProgramRun.run(PROGRAM.ffmpeg(arguments), "", LIMIT);
        if (result.exit() != 0) {
            throw new IllegalStateException("ffmpeg could not make " + name + ": " + result.err());
        }
        return file;
    }

    /** The first part of a file, as an interrupted upload leaves it. */
    static InputStream firstPart(Path file, double part) {
        byte[] whole = bytes(file);
        return new ByteArrayInputStream(Arrays.copyOf(whole, (int) (whole.length * part)));
    }

    static InputStream whole(Path file) {
        return new ByteArrayInputStream(bytes(file));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
