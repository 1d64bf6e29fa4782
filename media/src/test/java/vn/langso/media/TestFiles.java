package vn.langso.media;

import java.nio.file.Path;
import vn.langso.config.StorageSettings;

/** The file store without Spring. */
public final class TestFiles {
    private TestFiles() {}

    public static MediaFiles in(Path data) {
        return new MediaFiles(new StorageSettings(data));
    }
}
