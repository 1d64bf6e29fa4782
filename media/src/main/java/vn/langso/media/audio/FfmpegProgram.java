package vn.langso.media.audio;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.ffmpeg.ffprobe;
import org.bytedeco.javacpp.Loader;
import org.springframework.stereotype.Component;
import vn.langso.config.StorageSettings;

/**
 * The bundled ffmpeg and ffprobe programs. They are unpacked into the data directory at first use (about a second, 65
 * MB) and run as processes of their own, so a crash in a decoder takes nothing of ours along. Thread-safe.
 */
@Component
public class FfmpegProgram {
    private static final String CACHE_PROPERTY = "org.bytedeco.javacpp.cachedir";

    private final Path cache;

    public FfmpegProgram(StorageSettings storage) {
        this.cache = storage.data().toAbsolutePath().resolve("ffmpeg");
    }

    /** Path of the ffmpeg program. */
    public Path path() {
        return unpacked(ffmpeg.class);
    }

    /** A process for ffmpeg, not started yet: no banner, no keyboard, the libraries beside the program found. */
    public ProcessBuilder ffmpeg(List<String> arguments) {
        return process(path(), List.of("-hide_banner", "-nostdin"), arguments);
    }

    ProcessBuilder ffprobe(List<String> arguments) {
        return process(unpacked(ffprobe.class), List.of("-hide_banner"), arguments);
    }

    private static ProcessBuilder process(Path program, List<String> first, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(program.toString());
        command.addAll(first);
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        // libva beside the program is needed by a library, not by the program, so its run path does not find it
        builder.environment().put("LD_LIBRARY_PATH", String.valueOf(program.getParent()));
        return builder;
    }

    /** JavaCPP keeps what it unpacked and reads the property only once, so whoever asks first decides the place. */
    private Path unpacked(Class<?> program) {
        synchronized (FfmpegProgram.class) {
            if (System.getProperty(CACHE_PROPERTY) == null) {
                System.setProperty(CACHE_PROPERTY, cache.toString());
            }
            return Path.of(Loader.load(program));
        }
    }
}
