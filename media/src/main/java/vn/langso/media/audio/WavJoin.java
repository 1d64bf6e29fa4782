package vn.langso.media.audio;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;

/** Puts spoken sentences one after the other, with a breath between them. */
final class WavJoin {
    static final Duration PAUSE = Duration.ofMillis(500);

    private WavJoin() {}

    /** All parts must have the format of the first; a few minutes of speech are some megabytes. */
    static void join(List<Path> parts, Path joined) throws IOException {
        try (AudioInputStream first = open(parts.getFirst())) {
            var format = first.getFormat();
            byte[] pause =
                    new byte[Math.round(format.getSampleRate() * PAUSE.toMillis() / 1000) * format.getFrameSize()];
            ByteArrayOutputStream sound = new ByteArrayOutputStream();
            first.transferTo(sound);
            for (Path part : parts.subList(1, parts.size())) {
                sound.write(pause);
                append(part, sound);
            }
            write(sound.toByteArray(), format, joined);
        }
    }

    private static void append(Path part, ByteArrayOutputStream sound) throws IOException {
        try (AudioInputStream next = open(part)) {
            next.transferTo(sound);
        }
    }

    private static void write(byte[] sound, javax.sound.sampled.AudioFormat format, Path joined) throws IOException {
        try (AudioInputStream all =
                new AudioInputStream(new ByteArrayInputStream(sound), format, sound.length / format.getFrameSize())) {
            AudioSystem.write(all, AudioFileFormat.Type.WAVE, joined.toFile());
        }
    }

    private static AudioInputStream open(Path part) throws IOException {
        try {
            return AudioSystem.getAudioInputStream(part.toFile());
        } catch (UnsupportedAudioFileException e) {
            throw new IOException("The voice wrote no WAV file: " + part, e);
        }
    }
}
