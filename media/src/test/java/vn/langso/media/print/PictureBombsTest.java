package vn.langso.media.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.langso.media.pictures.Bombs;

/** Pictures that are small on disk and huge in memory harm neither the machine of 256 MB nor what it does next. */
class PictureBombsTest {
    @TempDir
    Path folder;

    @Test
    void bombs_are_refused_unread_and_the_largest_pictures_fit() throws Exception {
        Path transparent = Bombs.transparent(folder);
        Path white = Bombs.white(folder);
        Path allowed = Bombs.justAllowed(folder);
        Path photo = Bombs.photo(folder);
        assertThat(Files.size(transparent)).isBetween(180_000L, 200_000L);
        assertThat(Files.size(white)).isLessThan(120_000L);

        String said = Programs.run(
                folder,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                PictureBombs.class.getName(),
                folder.toString(),
                transparent.getFileName().toString(),
                white.getFileName().toString(),
                allowed.getFileName().toString(),
                photo.getFileName().toString());

        assertThat(said)
                .contains("trong.png: Picture has 7000 x 7000 pixels", "trang.png: Picture has 30000 x 30000 pixels")
                .contains("vua-du.png: kept as 708 x 708", "anh.jpg: kept as 708 x 523", "printed ");
        assertThat(megabytes(said, "trong.png")).isLessThan(8);
        assertThat(megabytes(said, "trang.png")).isLessThan(8);
        assertThat(megabytes(said, "vua-du.png")).isLessThan(120);
        assertThat(megabytes(said, "anh.jpg")).isLessThan(120);
    }

    private static int megabytes(String said, String name) {
        Matcher line = Pattern.compile(Pattern.quote(name) + ": .*, (\\d+) MB").matcher(said);
        assertThat(line.find()).as("line of %s in%n%s", name, said).isTrue();
        return Integer.parseInt(line.group(1));
    }
}
