package vn.langso.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    @TempDir
    private Path temp;

    @Test
    void makes_the_directory_and_leaves_it_empty() {
        Path wanted = temp.resolve("xã/dữ liệu");

        Path made = new DataDirectory(new StorageSettings(wanted)).path();

        assertThat(made).isEqualTo(wanted).isEmptyDirectory();
    }

    @Test
    void a_relative_directory_becomes_absolute() {
        assertThat(new StorageSettings(Path.of("data/../kho")).data())
                .isEqualTo(Path.of("").toAbsolutePath().resolve("kho"));
    }

    @Test
    void refuses_a_file_where_the_directory_should_be() throws IOException {
        Path file = Files.writeString(temp.resolve("data"), "tệp");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new DataDirectory(new StorageSettings(file)));

        assertThat(refusal.detail())
                .contains("Không ghi được vào thư mục dữ liệu " + file)
                .contains("ở đó đang có một tệp, không phải thư mục")
                .contains("đặt LANGSO_DATA");
        assertThat(refusal).hasMessageContaining("Cannot write to the data directory " + file);
        assertThat(file).hasContent("tệp");
    }

    @Test
    void refuses_a_directory_without_write_permission() throws IOException {
        Path locked = Files.createDirectory(temp.resolve("khóa"));
        Files.setPosixFilePermissions(locked, PosixFilePermissions.fromString("r-xr-xr-x"));
        assumeFalse(Files.isWritable(locked), "permission bits do not bind this user (root)");

        Refusal refusal = catchThrowableOfType(Refusal.class, () -> new DataDirectory(new StorageSettings(locked)));

        assertThat(refusal.detail())
                .contains(locked.toString())
                .contains("tài khoản máy \"" + System.getProperty("user.name") + "\"")
                .contains("quyền ghi");
    }

    @Test
    void refuses_a_directory_that_cannot_be_made_even_by_root() {
        Path nowhere = Path.of("/proc/langso");
        assumeFalse(Files.notExists(Path.of("/proc")), "no /proc on this machine");

        assertThatThrownBy(() -> new DataDirectory(new StorageSettings(nowhere)))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.detail()).contains("/proc/langso"));
    }

    @Test
    void refuses_a_path_that_the_database_would_read_as_settings() {
        assertThatThrownBy(() -> new StorageSettings(Path.of("data;INIT=x")))
                .hasMessageContaining("must be a path without a semicolon");
    }
}
