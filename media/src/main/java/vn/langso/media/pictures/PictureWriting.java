package vn.langso.media.pictures;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;

/** Writes pixels and nothing else: lossless where that costs little, as for screens of phones, else as JPEG. Stateless. */
final class PictureWriting {
    private static final float QUALITY = 0.82f;
    private static final float DENSEST = 0f;
    private static final int PALETTE = 256;
    /** So many times larger than the JPEG the lossless file may be: letters on screens stay sharp. */
    private static final double WORTH = 1.5;

    private PictureWriting() {}

    /** Writes to the better of the two paths and says which. */
    static PictureFormat write(BufferedImage picture, Path png, Path jpeg) throws IOException {
        Optional<BufferedImage> flat = flat(picture);
        write(flat.orElse(picture), "image/png", DENSEST, png);
        if (flat.isPresent()) {
            return PictureFormat.PNG;
        }
        write(picture, "image/jpeg", QUALITY, jpeg);
        return Files.size(png) <= WORTH * Files.size(jpeg) ? PictureFormat.PNG : PictureFormat.JPEG;
    }

    private static void write(BufferedImage picture, String mediaType, float quality, Path into) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByMIMEType(mediaType).next();
        try (FileImageOutputStream out = new FileImageOutputStream(into.toFile())) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    /** The same picture with a palette; empty if it has more colours than one holds. */
    private static Optional<BufferedImage> flat(BufferedImage picture) {
        int width = picture.getWidth();
        int height = picture.getHeight();
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (int pixel : pixels) {
            places.putIfAbsent(pixel, places.size());
            if (places.size() > PALETTE) {
                return Optional.empty();
            }
        }
        int[] colours = places.keySet().stream().mapToInt(Integer::intValue).toArray();
        IndexColorModel palette = new IndexColorModel(8, colours.length, colours, 0, false, -1, DataBuffer.TYPE_BYTE);
        BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED, palette);
        int[] indices = new int[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            indices[i] = places.getOrDefault(pixels[i], 0);
        }
        flat.getRaster().setPixels(0, 0, width, height, indices);
        return Optional.of(flat);
    }
}
