package vn.langso.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.stereotype.Component;

/**
 * The data directory, made and tried out before anything is kept in it. Permission bits tell too little (read-only
 * mounts, full disks, network folders), so a file is really written.
 */
@Component
class DataDirectory {
    private final Path path;

    DataDirectory(StorageSettings storage) {
        this.path = storage.data();
        try {
            Files.createDirectories(path);
            Path probe = Files.createTempFile(path, "ghi-thu-", ".tmp");
            Files.writeString(probe, "langso");
            Files.delete(probe);
        } catch (IOException e) {
            throw notWritable(e);
        }
    }

    Path path() {
        return path;
    }

    private Refusal notWritable(IOException cause) {
        String user = System.getProperty("user.name", "?");
        String detail = """
                Không ghi được vào thư mục dữ liệu %s bằng tài khoản máy "%s" (%s). \
                Hãy cho tài khoản này quyền ghi vào thư mục đó, kiểm tra nó là thư mục và đĩa còn chỗ trống, \
                hoặc đặt LANGSO_DATA tới một thư mục khác ghi được.""".formatted(path, user, reason(cause));
        Refusal refusal = Refusal.of(
                Refusal.Kind.UNAVAILABLE, detail, "Cannot write to the data directory " + path + " as user " + user);
        refusal.initCause(cause);
        return refusal;
    }

    private String reason(IOException cause) {
        if (Files.exists(path) && !Files.isDirectory(path)) {
            return "ở đó đang có một tệp, không phải thư mục";
        }
        return cause.getClass().getSimpleName() + ": " + cause.getMessage();
    }
}
