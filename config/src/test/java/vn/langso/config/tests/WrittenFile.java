package vn.langso.config.tests;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.Arrays;
import org.h2.store.fs.FileBaseDefault;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/** A file system of H2 ("written:…") that passes everything on and keeps what was written, in its order. */
public final class WrittenFile extends FilePathWrapper {
    public static final WriteLog LOG = new WriteLog();

    public static void register() {
        FilePath.register(new WrittenFile());
    }

    @Override
    public String getScheme() {
        return "written";
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel channel = super.open(mode);
        return name.endsWith(".mv.db") ? new Channel(channel) : channel;
    }

    private static final class Channel extends FileBaseDefault {
        private final FileChannel channel;

        Channel(FileChannel channel) {
            this.channel = channel;
        }

        @Override
        public int write(ByteBuffer source, long position) throws IOException {
            byte[] bytes = Arrays.copyOfRange(
                    source.array(), source.arrayOffset() + source.position(), source.arrayOffset() + source.limit());
            int written = channel.write(source, position);
            LOG.write(position, Arrays.copyOf(bytes, written));
            return written;
        }

        @Override
        public void force(boolean metaData) throws IOException {
            int before = LOG.size();
            channel.force(metaData);
            LOG.forced(before);
        }

        @Override
        protected void implTruncate(long size) throws IOException {
            channel.truncate(size);
            LOG.truncate(size);
        }

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
    }
}
