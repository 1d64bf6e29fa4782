package vn.langso.media.audio;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * Reads the chunks of a RIFF WAVE file (Microsoft, Multimedia Programming Interface 1.0), because ffmpeg plays a cut
 * one to its end without a word.
 */
final class WavChunks {
    private static final int RIFF_HEADER = 12;
    private static final int CHUNK_HEADER = 8;
    private static final int DATA = 0x64617461;
    /** What programs write that did not know the length: they stream, and the file ends where it ends. */
    private static final long UNKNOWN = 0xFFFF_FFFFL;

    private WavChunks() {}

    /** Whether the file ends before the sound that its header promises; a length left open promises nothing. */
    static boolean lackSound(Path wav) {
        try (RandomAccessFile in = new RandomAccessFile(wav.toFile(), "r")) {
            long at = RIFF_HEADER;
            while (at + CHUNK_HEADER <= in.length()) {
                in.seek(at);
                int name = in.readInt();
                long length = Integer.toUnsignedLong(Integer.reverseBytes(in.readInt()));
                if (name == DATA) {
                    return length != 0 && length != UNKNOWN && at + CHUNK_HEADER + length > in.length();
                }
                at += CHUNK_HEADER + length + length % 2;
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + wav, e);
        }
    }
}
