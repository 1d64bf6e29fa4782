package vn.langso.media.guides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.config.StorageSettings;
import vn.langso.media.pictures.PictureLibrary;

/**
 * Imports the pack that comes with the product and those in {@code <data>/guide-packs/*.yaml}, at every start, before
 * anyone is served. A bad file of the commune is left out and told to the staff; it stops nothing. Thread-safe.
 */
@Service
public class GuidePacks implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(GuidePacks.class);
    private static final String SHIPPED = "guides-vi.yaml";
    private static final String FOLDER = "guide-packs";

    private final PackImport packs;
    private final PictureLibrary pictures;
    private final Path folder;
    private final List<String> problems = new CopyOnWriteArrayList<>();

    GuidePacks(PackImport packs, PictureLibrary pictures, StorageSettings storage) {
        this.packs = packs;
        this.pictures = pictures;
        this.folder = storage.data().resolve(FOLDER);
    }

    /** What is wrong with the commune's own packs since the last start, as Vietnamese sentences for the staff. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public void afterSingletonsInstantiated() {
        packs.take(SHIPPED, shipped());
        for (Path file : own()) {
            takeOrTell(file);
        }
    }

    private void takeOrTell(Path file) {
        String name = file.getFileName().toString();
        try {
            packs.take(name, Files.readAllBytes(file), new PackPictures(pictures, folder));
        } catch (Refusal refusal) {
            LOG.warn("Guide pack {} left out: {}", file, refusal.getMessage());
            refusal.problems().forEach(problem -> tell(name, problem.detail()));
        } catch (IOException e) {
            LOG.warn("Guide pack {} cannot be read", file, e);
            tell(name, "Không đọc được tệp, hãy kiểm tra quyền đọc của tệp.");
        }
    }

    private void tell(String name, String sentence) {
        String problem = "Gói bài hướng dẫn " + name + " chưa được nhận. " + sentence;
        LOG.warn("{}", problem);
        problems.add(problem);
    }

    private List<Path> own() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".yaml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            LOG.warn("Folder {} cannot be listed", folder, e);
            tell(FOLDER, "Không mở được thư mục " + folder + ", hãy kiểm tra quyền đọc của thư mục.");
            return List.of();
        }
    }

    private static byte[] shipped() {
        String resource = "/" + FOLDER + "/" + SHIPPED;
        try (InputStream in = Objects.requireNonNull(GuidePacks.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the shipped guide pack " + resource, e);
        }
    }
}
