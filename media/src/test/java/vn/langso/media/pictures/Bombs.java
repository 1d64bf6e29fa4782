package vn.langso.media.pictures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small files that would be large in memory. */
public final class Bombs {
    private Bombs() {}

    /** 49 million transparent pixels in 186 kB: 796 MB for a decoder that believes them. */
    public static Path transparent(Path folder) throws IOException {
        return Files.write(folder.resolve("trong.png"), TestPictures.bomb(7_000, 7_000));
    }

    /** 900 million pixels in 110 kB. */
    public static Path white(Path folder) throws IOException {
        return Files.write(folder.resolve("trang.png"), TestPictures.bitBomb(30_000, 30_000));
    }

    /** Almost as many pixels as are taken: 159 MB of them in 150 kB. */
    public static Path justAllowed(Path folder) throws IOException {
        return Files.write(folder.resolve("vua-du.png"), TestPictures.bomb(6_300, 6_300));
    }

    /** The largest photo that is taken. */
    public static Path photo(Path folder) throws IOException {
        return Files.write(folder.resolve("anh.jpg"), TestPictures.jpeg(TestPictures.photo(7_300, 5_400)));
    }
}
