package vn.langso.media;

import jakarta.annotation.PostConstruct;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;
import vn.langso.config.StorageSettings;

/**
 * Files by their SHA-256: written to a temporary file, synced, moved into place; verified when read. They lie two
 * folders deep ({@code files/ab/cd/abcd….wav}), so that no folder grows too large to list. Thread-safe.
 */
@Service
public class MediaFiles {
    private static final Logger LOG = LoggerFactory.getLogger(MediaFiles.class);
    private static final int BLOCK = 64 * 1024;

    private final Path root;

    MediaFiles(StorageSettings storage) {
        this.root = storage.files().toAbsolutePath();
    }

    /** What a process that was killed left in its folders for intermediate files; nobody needs it. */
    @PostConstruct
    void sweepWorkFolders() {
        try {
            int swept = WorkFolder.sweep(work());
            if (swept > 0) {
                LOG.info("Deleted {} work folders that a process left behind when it was killed", swept);
            }
        } catch (IOException e) {
            LOG.warn("What a killed process left in {} stays for now", work(), e);
        }
    }

    private Path work() {
        return root.resolve("tmp");
    }

    /** An empty folder for intermediate files, on the same file system as the store; deleted when closed. */
    public WorkFolder workFolder() {
        return WorkFolder.in(work());
    }

    /**
     * Takes the file over under its hash and returns the hash (lower-case hex). When this returns, the file and its
     * name are on the disk. Taking the same content again is harmless and repairs a damaged copy.
     */
    public String take(Path file, String extension) {
        try {
            String sha256 = hash(file);
            Path target = path(sha256, extension);
            if (Files.exists(target) && hash(target).equals(sha256)) {
                Files.delete(file);
            } else {
                moveIntoPlace(file, outer(sha256), target);
            }
            return sha256;
        } catch (IOException e) {
            throw notStored(file, e);
        }
    }

    /** The file of a hash, after reading it through and comparing; refuses a missing or changed file. */
    public Path verified(String sha256, String extension) {
        Path file = path(sha256, extension);
        String found;
        try {
            found = Files.exists(file) ? hash(file) : "";
        } catch (IOException e) {
            throw unreadable(file, e);
        }
        if (found.isEmpty()) {
            throw Refusal.of(
                    Refusal.Kind.UNAVAILABLE,
                    "Không còn tệp " + file.getFileName() + " trong kho dữ liệu; hãy tải bản gốc lên lại.",
                    "Stored file is missing: " + file);
        }
        if (!found.equals(sha256)) {
            throw Refusal.of(
                    Refusal.Kind.UNAVAILABLE,
                    "Tệp " + file.getFileName() + " trong kho đã bị thay đổi hoặc hỏng (mã kiểm tra nay là "
                            + found.substring(0, 12) + "…); hãy tải bản gốc lên lại.",
                    "Stored file was changed: " + file + " now hashes to " + found);
        }
        return file;
    }

    /** Takes the file off the disk; harmless if it is gone. For whoever knows that nobody names it any more. */
    public void remove(String sha256, String extension) {
        Path file = path(sha256, extension);
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + file, e);
        }
    }

    /** The file of a hash without reading it. */
    public Path path(String sha256, String extension) {
        if (!sha256.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("SHA-256 must be 64 lower-case hex digits, but was " + sha256);
        }
        return outer(sha256).resolve(sha256.substring(2, 4)).resolve(sha256 + "." + extension);
    }

    private Path outer(String sha256) {
        return root.resolve(sha256.substring(0, 2));
    }

    private void moveIntoPlace(Path file, Path outer, Path target) throws IOException {
        Path inner = outer.resolve(outer.relativize(target).getName(0));
        Files.createDirectories(inner);
        sync(file);
        try {
            Files.move(file, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            copyIntoPlace(file, target);
        }
        // from the inside out: each folder may be new in the one around it
        for (Path changed : List.of(inner, outer, root)) {
            syncFolder(changed);
        }
    }

    /** The file came from another file system: only a copy on this one can be moved atomically. */
    private void copyIntoPlace(Path file, Path target) throws IOException {
        try (WorkFolder work = workFolder()) {
            Path copy = work.file("copy");
            Files.copy(file, copy);
            sync(copy);
            Files.move(copy, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        }
        Files.delete(file);
    }

    private static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Makes the new name durable. Windows cannot open a folder and journals names by itself. */
    private static void syncFolder(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static String hash(Path file) throws IOException {
        MessageDigest digest = sha256();
        byte[] block = new byte[BLOCK];
        try (InputStream in = Files.newInputStream(file)) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                digest.update(block, 0, n);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform must have SHA-256", e);
        }
    }

    private static Refusal notStored(Path file, IOException cause) {
        return refusal(
                "Không lưu được tệp vào kho dữ liệu (" + cause.getMessage()
                        + "); hãy kiểm tra đĩa còn chỗ trống và quyền ghi rồi thử lại.",
                "Cannot store " + file,
                cause);
    }

    private static Refusal unreadable(Path file, IOException cause) {
        return refusal(
                "Không đọc được tệp " + file.getFileName() + " trong kho dữ liệu (" + cause.getMessage()
                        + "); hãy kiểm tra đĩa và quyền đọc.",
                "Cannot read stored file " + file,
                cause);
    }

    private static Refusal refusal(String detail, String english, IOException cause) {
        Refusal refusal = Refusal.of(Refusal.Kind.UNAVAILABLE, detail, english);
        refusal.initCause(cause);
        return refusal;
    }
}
