package vn.langso.media.print;

import java.nio.file.Path;
import vn.langso.config.StorageSettings;
import vn.langso.media.pictures.TestPictures;

/** Print shops without Spring. */
final class PrintShops {
    /** For presses whose sheets name no pictures. */
    static final PictureSource NO_PICTURES = name -> {
        throw new AssertionError("No sheet names the picture " + name);
    };

    private PrintShops() {}

    /** With fonts and pictures from this data directory. */
    static PrintShop in(Path data, PaperSettings settings) {
        return new PrintShop(new StorageSettings(data), settings, TestPictures.library(data));
    }
}
