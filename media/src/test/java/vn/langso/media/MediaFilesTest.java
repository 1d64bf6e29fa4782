package vn.langso.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.config.Refusal;
import vn.langso.config.StorageSettings;

class MediaFilesTest {
    /** sha256sum of "Làng Số" in UTF-8 */
    private static final String HASH = "35e986d28390641bf2a39e2a358cf69c5aa6d689bf6b64f5448c178086029c85";

    @TempDir
    private Path data;

    private MediaFiles files;

    @BeforeEach
    void openStore() {
        files = new MediaFiles(new StorageSettings(data));
    }

    @Test
    void keeps_a_file_under_its_hash_two_folders_deep() throws IOException {
        String hash = files.take(written("Làng Số"), "txt");

        assertThat(hash).isEqualTo(HASH);
        assertThat(files.path(hash, "txt"))
                .isEqualTo(data.resolve("files")
                        .resolve(HASH.substring(0, 2))
                        .resolve(HASH.substring(2, 4))
                        .resolve(HASH + ".txt")
                        .toAbsolutePath())
                .content()
                .isEqualTo("Làng Số");
    }

    @Test
    void what_a_killed_process_left_is_swept_and_what_is_in_use_stays() throws IOException {
        Path tmp = data.resolve("files/tmp");
        Path left = Files.createDirectories(tmp.resolve("work-17"));
        Files.writeString(left.resolve("chunk.pdf"), "%PDF");
        Path old = Files.createDirectories(tmp.resolve("work-16"));
        Files.createFile(tmp.resolve("work-17.lock"));
        try (WorkFolder used = files.workFolder()) {
            Files.writeString(used.file("chunk.pdf"), "%PDF");

            files.sweepWorkFolders();

            assertThat(left).doesNotExist();
            assertThat(old).doesNotExist();
            assertThat(used.file("chunk.pdf")).exists();
        }
        assertThat(tmp).isEmptyDirectory();
    }

    @Test
    void takes_the_file_over() throws IOException {
        Path file = written("Làng Số");

        files.take(file, "txt");

        assertThat(file).doesNotExist();
    }

    @Test
    void the_same_content_is_kept_once() throws IOException {
        String first = files.take(written("Làng Số"), "txt");
        String second = files.take(written("Làng Số"), "txt");

        assertThat(second).isEqualTo(first);
        assertThat(kept()).hasSize(1);
    }

    @Test
    void taking_again_repairs_a_damaged_copy() throws IOException {
        String hash = files.take(written("Làng Số"), "txt");
        Files.writeString(files.path(hash, "txt"), "hỏng");

        files.take(written("Làng Số"), "txt");

        assertThat(files.verified(hash, "txt")).content().isEqualTo("Làng Số");
    }

    @Test
    void refuses_a_missing_file() {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files.verified(HASH, "wav"))
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
                    assertThat(refusal.detail()).startsWith("Không còn tệp " + HASH + ".wav");
                });
    }

    @Test
    void refuses_a_file_that_was_changed_by_one_byte() throws IOException {
        String hash = files.take(written("Làng Số"), "txt");
        Files.writeString(files.path(hash, "txt"), "Làng số");

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files.verified(hash, "txt"))
                .satisfies(refusal -> {
                    assertThat(refusal.kind()).isEqualTo(Refusal.Kind.UNAVAILABLE);
                    assertThat(refusal.detail()).contains("đã bị thay đổi hoặc hỏng");
                });
    }

    @Test
    void a_hash_cannot_lead_out_of_the_store() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> files.path("../../etc/passwd", "wav"))
                .withMessageContaining("../../etc/passwd");
    }

    @Test
    void a_work_folder_vanishes_with_all_it_holds() throws IOException {
        try (WorkFolder work = files.workFolder()) {
            Files.writeString(work.file("một.txt"), "một");
            Files.createDirectory(work.file("sâu"));
        }

        assertThat(data.resolve("files/tmp")).isEmptyDirectory();
    }

    private Path written(String content) throws IOException {
        return Files.writeString(Files.createTempFile(data, "nguồn", ".tmp"), content);
    }

    private Stream<Path> kept() throws IOException {
        return Files.walk(data.resolve("files")).filter(Files::isRegularFile);
    }
}
