package vn.langso.media.audio;

/** The samples of one clip: 48 kHz, mono, signed 16 bit, read without blocking on a device. Not thread-safe. */
public interface ClipAudio extends AutoCloseable {
    /** Samples per second of every clip. */
    int SAMPLE_RATE = 48_000;

    /** Number of samples. */
    long length();

    /** Fills the buffer from the position; returns how many samples were there, 0 at the end. The rest is zeroed. */
    int read(long position, short[] buffer);

    @Override
    void close();
}
