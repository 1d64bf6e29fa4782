package vn.langso.config;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/**
 * A file system of H2 ({@code jdbc:h2:durable:async:…}) in which each write is on the disk before the next begins.
 *
 * <p>Between two {@code CHECKPOINT SYNC} H2 may write over a chunk that its newest state no longer needs, but the last state
 * on the disk does: of 1,600 files as a disk that reorders or tears may leave them, 78 had lost an outcome. With this one
 * none of 4,000 (PowerLossTest). A commit takes 2.5 ms instead of 0.1 ms,
 * as long as before with {@code CHECKPOINT SYNC} (busy machine).
 *
 * <p>Put it outside {@code async:}, whose channel survives interrupts. Public because H2 makes the instances. Thread-safe.
 */
public final class DurableFile extends FilePathWrapper {
    static final String SCHEME = "durable";

    /** Makes the scheme known to H2; call before the first connection. Any number of times. */
    public static void register() {
        FilePath.register(new DurableFile());
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        return new Channel(super.open(mode));
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel channel;

        Channel(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public synchronized int write(ByteBuffer source, long position) throws IOException {
            int written = channel.write(source, position);
            channel.force(false);
            return written;
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            channel.truncate(size);
            channel.force(true);
        }

        /** Nothing that was written waits. */
        @Override
        public void force(boolean metaData) {}

        @Override
        public int read(ByteBuffer target, long position) throws IOException {
            return channel.read(target, position);
        }

        @Override
        public long size() throws IOException {
            return channel.size();
        }

        @Override
        public synchronized FileLock tryLock(long position, long size, boolean shared) throws IOException {
            return channel.tryLock(position, size, shared);
        }

        @Override
        protected void implCloseChannel() throws IOException {
            channel.close();
        }

        @Override
        public String toString() {
            return SCHEME + ":" + channel;
        }
    }
}
