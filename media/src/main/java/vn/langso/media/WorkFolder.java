package vn.langso.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A folder for the intermediate files of one piece of work; closing it deletes it with all it holds. Beside it lies a file
 * that is locked as long as somebody works: the system itself takes the lock from a killed process, so that what it left
 * behind can be told from what is in use. Not thread-safe.
 */
public final class WorkFolder implements AutoCloseable {
    private static final String PREFIX = "work-";
    private static final String LOCK = ".lock";
    /** Of this process: whoever opens and closes a locked file a second time takes the lock off it. */
    private static final Set<Path> IN_USE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final Path lockFile;
    private final FileChannel lock;

    private WorkFolder(Path folder, Path lockFile, FileChannel lock) {
        this.folder = folder;
        this.lockFile = lockFile;
        this.lock = lock;
    }

    static WorkFolder in(Path parent) {
        try {
            Files.createDirectories(parent);
            Path lockFile = Files.createTempFile(parent, PREFIX, LOCK);
            FileChannel lock = FileChannel.open(lockFile, StandardOpenOption.WRITE);
            lock.lock();
            IN_USE.add(lockFile);
            return new WorkFolder(Files.createDirectory(folderOf(lockFile)), lockFile, lock);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a work folder in " + parent, e);
        }
    }

    /** Deletes the folders in which nobody works any more, and returns how many there were. */
    static int sweep(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return 0;
        }
        int swept = 0;
        for (Path folder : listed(parent)) {
            if (Files.isDirectory(folder) && isLeft(lockOf(folder))) {
                delete(folder);
                Files.deleteIfExists(lockOf(folder));
                swept++;
            }
        }
        return swept;
    }

    /** The path of a file in this folder; the file itself is not made. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            delete(folder);
            lock.close();
            Files.deleteIfExists(lockFile);
            IN_USE.remove(lockFile);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the work folder " + folder, e);
        }
    }

    /** Folders of earlier versions have no such file, and nobody works in them. */
    private static boolean isLeft(Path lockFile) throws IOException {
        if (IN_USE.contains(lockFile)) {
            return false;
        }
        if (!Files.exists(lockFile)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
                @Nullable FileLock taken = channel.tryLock()) {
            return taken != null;
        }
    }

    private static List<Path> listed(Path parent) throws IOException {
        try (Stream<Path> all = Files.list(parent)) {
            return all.filter(path -> path.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
    }

    private static Path folderOf(Path lockFile) {
        String name = lockFile.getFileName().toString();
        return lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }

    private static Path lockOf(Path folder) {
        return folder.resolveSibling(folder.getFileName() + LOCK);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            for (Path path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
