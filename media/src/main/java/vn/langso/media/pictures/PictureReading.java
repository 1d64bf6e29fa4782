package vn.langso.media.pictures;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import vn.langso.media.WorkFolder;

/**
 * Reads the pixels of a received picture. Its sides are taken from the header and judged first; of a large one only every
 * second, third … pixel of a line is kept, so that no more than {@link #BUDGET} are ever in memory. Stateless.
 */
final class PictureReading {
    /** Pixels in memory at once; still at least twice as many on each side as print needs. */
    private static final double BUDGET = 6_000_000;

    /** In the words of the JDK's JPEG reader, which fills the rest with grey. */
    private static final Pattern CUT = Pattern.compile("Truncated File|premature end", Pattern.CASE_INSENSITIVE);

    private PictureReading() {}

    /** The stored pixels, not yet turned. */
    static BufferedImage read(ReceivedPicture picture, WorkFolder work) {
        try {
            return read(picture, drawnPart(picture, work));
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
            // the decoders of the platform answer broken files with any of these
            throw PictureRefusal.broken(picture.name(), e);
        }
    }

    private static Path drawnPart(ReceivedPicture picture, WorkFolder work) throws IOException {
        if (picture.format() == PictureFormat.JPEG) {
            if (JpegScans.tooMany(picture.file())) {
                throw PictureRefusal.tooManyScans(picture.name(), JpegScans.MOST);
            }
            return picture.file();
        }
        Path drawn = work.file("drawn.png");
        if (!PngChunks.copyDrawn(picture.file(), drawn)) {
            throw PictureRefusal.truncated(picture.name());
        }
        return drawn;
    }

    private static BufferedImage read(ReceivedPicture picture, Path file) throws IOException {
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            ImageReader reader = reader(picture.format());
            try {
                reader.setInput(in, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                PixelLimit.check(picture.name(), width, height);
                return pixels(picture, reader, step(width, height));
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage pixels(ReceivedPicture picture, ImageReader reader, int step) throws IOException {
        AtomicBoolean cut = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> {
            if (CUT.matcher(warning).find()) {
                cut.set(true);
            }
        });
        ImageReadParam every = reader.getDefaultReadParam();
        every.setSourceSubsampling(step, step, 0, 0);
        BufferedImage pixels = reader.read(0, every);
        if (cut.get()) {
            throw PictureRefusal.truncated(picture.name());
        }
        return pixels;
    }

    private static int step(int width, int height) {
        int step = 1;
        while ((double) width / step * height / step > BUDGET) {
            step++;
        }
        return step;
    }

    private static ImageReader reader(PictureFormat format) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(format.mediaType());
        if (!readers.hasNext()) {
            throw new IllegalStateException("Every Java platform must read " + format);
        }
        return readers.next();
    }
}
