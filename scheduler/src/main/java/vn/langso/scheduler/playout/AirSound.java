package vn.langso.scheduler.playout;

/** Sound of a known length: 48 kHz, mono, 16 bit. Belongs to one thread. */
interface AirSound extends AutoCloseable {
    /** Samples in all. */
    long length();

    /** Fills the buffer from a position; what lies behind the end is silence. */
    void read(long position, short[] buffer);

    @Override
    void close();
}
