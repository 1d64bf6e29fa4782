package vn.langso.scheduler.speakers;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.media.audio.FfmpegProgram;

/** Starts MP3 encoders: the bundled ffmpeg as a process, set to give every frame away at once. Thread-safe. */
@Component
class Mp3Encoders {
    private static final List<String> LIVE = List.of(
            "-loglevel",
            "error",
            "-fflags",
            "nobuffer",
            "-probesize",
            "32",
            "-f",
            "s16le",
            "-ar",
            "48000",
            "-ac",
            "1",
            "-i",
            "pipe:0",
            // each MP3 frame stands alone, so that a listener may join at any of them
            "-c:a",
            "libmp3lame",
            "-b:a",
            "128k",
            "-reservoir",
            "0",
            "-write_xing",
            "0",
            "-id3v2_version",
            "0",
            "-flush_packets",
            "1",
            "-f",
            "mp3",
            "pipe:1");

    private final FfmpegProgram ffmpeg;
    private volatile @Nullable String problem;

    Mp3Encoders(FfmpegProgram ffmpeg) {
        this.ffmpeg = ffmpeg;
    }

    /** A running encoder, or the reason why there is none as {@link #problem()}. */
    Process start() throws IOException {
        try {
            Process process = ffmpeg.ffmpeg(LIVE)
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            problem = null;
            return process;
        } catch (IOException e) {
            problem = "Không chạy được bộ mã hóa MP3 đi kèm (" + e.getMessage() + ").";
            throw e;
        }
    }

    @Nullable
    String problem() {
        return problem;
    }
}
