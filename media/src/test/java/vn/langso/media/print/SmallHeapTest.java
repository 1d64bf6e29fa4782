package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Printing needs little memory: every product, and a roll for a hundred teams, in a machine of 128 MB. */
class SmallHeapTest {
    @TempDir
    Path folder;

    @Test
    void prints_in_128_mb() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();

        String said = Programs.run(
                folder,
                java,
                "-Xmx128m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                SmallHeap.class.getName(),
                folder.toString());

        assertThat(said).contains("printed 11 products and 200 pages");
        assertThat(Files.size(folder.resolve("roll.pdf"))).isLessThan(1_500_000L);
    }
}
