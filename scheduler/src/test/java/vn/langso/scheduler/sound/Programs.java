package vn.langso.scheduler.sound;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.Loader;

/** The bundled ffmpeg, run as an independent process. */
public final class Programs {
    private Programs() {}

    /** One unpacked copy for all tests and the stations they start, not one in each data directory. */
    public static void shareUnpacked() {
        System.setProperty("org.bytedeco.javacpp.cachedir", System.getProperty("user.home") + "/.javacpp/cache");
    }

    public static Process start(List<String> arguments, ProcessBuilder.Redirect errors) throws IOException {
        shareUnpacked();
        String program = Loader.load(org.bytedeco.ffmpeg.ffmpeg.class);
        List<String> command = new ArrayList<>(List.of(program, "-hide_banner", "-nostdin", "-y"));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors);
        builder.environment()
                .put("LD_LIBRARY_PATH", String.valueOf(Path.of(program).getParent()));
        return builder.start();
    }

    static byte[] ffmpeg(byte[] input, List<String> arguments) {
        List<String> quiet = new ArrayList<>(List.of("-loglevel", "error"));
        quiet.addAll(arguments);
        try {
            Process process = start(quiet, ProcessBuilder.Redirect.INHERIT);
            feed(process, input);
            return process.getInputStream().readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String ffmpegReport(byte[] input, List<String> arguments) {
        try {
            Process process = start(arguments, ProcessBuilder.Redirect.PIPE);
            feed(process, input);
            return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void feed(Process process, byte[] input) {
        Thread.ofPlatform().daemon().start(() -> {
            try (OutputStream out = process.getOutputStream()) {
                out.write(input);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
