package vn.langso.media.audio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/** The samples of a canonical WAV file, mapped into memory: reading them is copying, never waiting for a read call. */
final class MappedClipAudio implements ClipAudio {
    /** Our own files have exactly this header, nothing else before the samples. */
    private static final int HEADER = 44;

    private static final ValueLayout.OfShort SAMPLE =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final Arena arena;
    private final MemorySegment samples;

    private MappedClipAudio(Arena arena, MemorySegment samples) {
        this.arena = arena;
        this.samples = samples;
    }

    @SuppressWarnings("MustBeClosedChecker") // the arena lives as long as this object and is closed with it
    static MappedClipAudio open(Path wav) {
        // shared, because the thread that plays is seldom the one that opened
        Arena arena = Arena.ofShared();
        try (FileChannel channel = FileChannel.open(wav, StandardOpenOption.READ)) {
            MemorySegment samples = channel.map(MapMode.READ_ONLY, HEADER, channel.size() - HEADER, arena);
            return new MappedClipAudio(arena, samples);
        } catch (IOException e) {
            arena.close();
            throw new UncheckedIOException("Cannot map " + wav, e);
        }
    }

    /** Whether a file is there and exactly as long as so much sound: our own hold whole milliseconds. */
    static boolean lasts(Path wav, long durationMs) throws IOException {
        return Files.isRegularFile(wav) && Files.size(wav) == HEADER + durationMs * SAMPLE_RATE / 1000 * Short.BYTES;
    }

    @Override
    public long length() {
        return samples.byteSize() / Short.BYTES;
    }

    @Override
    public int read(long position, short[] buffer) {
        if (position < 0) {
            throw new IllegalArgumentException("Position must not be negative, but was " + position);
        }
        long from = Math.min(position, length());
        int count = (int) Math.min(length() - from, buffer.length);
        MemorySegment.copy(samples, SAMPLE, from * Short.BYTES, buffer, 0, count);
        Arrays.fill(buffer, count, buffer.length, (short) 0);
        return count;
    }

    @Override
    public void close() {
        arena.close();
    }
}
