package vn.langso.media.print;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * A command, run by its name: prints every sheet into {@code langso.gallery}; with {@code langso.gallery.before}, the
 * directory of an earlier run, also shows old and new side by side in the folder {@code beside} of the new one.
 */
@EnabledIfSystemProperty(named = "langso.gallery", matches = ".+")
class GalleryRun {
    @Test
    void prints_and_compares() throws IOException {
        String now = System.getProperty("langso.gallery");
        String before = System.getProperty("langso.gallery.before");
        PrintGallery.main(new String[] {now});
        if (before != null) {
            PictureComparison.main(
                    new String[] {before, now, Path.of(now, "beside").toString()});
        }
    }
}
