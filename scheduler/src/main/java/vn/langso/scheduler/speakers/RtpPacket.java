package vn.langso.scheduler.speakers;

import java.nio.ByteBuffer;
import java.security.SecureRandom;

/**
 * The one packet of an RTP line, refilled every 20 ms: 12 bytes of header and 160 of PCMU (RFC 3550 §5.1, RFC 3551).
 * Sequence, timestamp and source begin at random. Belongs to one thread.
 */
final class RtpPacket {
    static final int HEADER_BYTES = 12;
    static final int BYTES = HEADER_BYTES + Frame.PCMU_BYTES;

    private static final int VERSION_2 = 0x80;
    private static final int MARKER = 0x80;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final ByteBuffer buffer = ByteBuffer.allocateDirect(BYTES);
    private final int source = RANDOM.nextInt();
    private short sequence = (short) RANDOM.nextInt();
    private int timestamp = RANDOM.nextInt();

    /** The packet of the next 20 ms, ready to send. */
    ByteBuffer next(byte[] pcmu, boolean firstOfSpurt) {
        buffer.clear();
        buffer.put((byte) VERSION_2);
        buffer.put((byte) (firstOfSpurt ? MARKER : 0));
        buffer.putShort(sequence++);
        buffer.putInt(timestamp);
        buffer.putInt(source);
        buffer.put(pcmu);
        timestamp += Frame.PCMU_BYTES;
        return buffer.flip();
    }

    /** Time passes without packets: the timestamp goes on, the sequence does not. */
    void skip(long nanos) {
        timestamp += (int) (nanos / 125_000);
    }
}
