package vn.langso.media.pictures;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How a camera was held, by the number that EXIF gives it (tag Orientation, 1 to 8): what has to be done for the picture
 * to stand upright.
 *
 * @param orientation 1 where nothing has to be done
 */
record Turn(int orientation) {
    static final Turn NONE = new Turn(1);
    private static final Logger LOG = LoggerFactory.getLogger(Turn.class);
    private static final int LAST = 8;
    /** From here on width and height change places. */
    private static final int FIRST_LYING = 5;

    /** Of a JPEG; damaged metadata turn nothing. */
    static Turn of(Path jpeg) throws IOException {
        try {
            Metadata exif = JpegMetadataReader.readMetadata(jpeg.toFile(), List.of(new ExifReader()));
            ExifIFD0Directory camera = exif.getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer said = camera == null ? null : camera.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return said == null || said < 1 || said > LAST ? NONE : new Turn(said);
        } catch (JpegProcessingException e) {
            LOG.info("No orientation in {}: {}", jpeg.getFileName(), e.getMessage());
            return NONE;
        }
    }

    boolean swapsSides() {
        return orientation >= FIRST_LYING;
    }

    /** From the pixels as stored to the pixels upright, for a stored picture of these sides. */
    AffineTransform upright(double width, double height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
