package vn.langso.media;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for the intermediate files of one piece of work; closing it deletes it with all it holds. What a killed
 * process left behind is small waste, never mistaken for a stored file. Not thread-safe.
 */
public final class WorkFolder implements AutoCloseable {
    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    static WorkFolder in(Path parent) {
        try {
            Files.createDirectories(parent);
            return new WorkFolder(Files.createTempDirectory(parent, "work-"));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a work folder in " + parent, e);
        }
    }

    /** The path of a file in this folder; the file itself is not made. */
    public Path file(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete the work folder " + folder, e);
        }
    }
}
