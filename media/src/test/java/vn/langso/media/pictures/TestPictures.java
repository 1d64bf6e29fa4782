package vn.langso.media.pictures;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.springframework.util.unit.DataSize;
import vn.langso.media.TestFiles;

/** Pictures made for tests, good ones and bombs, and the library without Spring. */
public final class TestPictures {
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private TestPictures() {}

    public static PictureLibrary library(Path data) {
        return library(data, DataSize.ofMegabytes(10));
    }

    static PictureLibrary library(Path data, DataSize limit) {
        return new PictureLibrary(TestFiles.in(data), new PictureSettings(limit));
    }

    /** Stored, as the library keeps it. */
    public static Picture stored(Path data, byte[] file) {
        return library(data).add("hinh.png", new ByteArrayInputStream(file));
    }

    /** Many colours, as a camera sees them. */
    public static BufferedImage photo(int width, int height) {
        Random grain = new Random(7);
        BufferedImage photo = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int noise = grain.nextInt(24);
                photo.setRGB(x, y, (x * 230 / width + noise) << 16 | (y * 230 / height + noise) << 8 | 90 + noise);
            }
        }
        return photo;
    }

    /** Few colours, as on a telephone: a bar, a card, a button. */
    public static BufferedImage screen(int width, int height) {
        BufferedImage screen = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = screen.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(new Color(0x0b4f8a));
        pen.fillRect(0, 0, width, height / 10);
        pen.setColor(new Color(0xdddddd));
        pen.fillRect(width / 10, height / 4, width * 8 / 10, height / 4);
        pen.setColor(new Color(0xc62828));
        pen.fillRect(width / 5, height * 3 / 4, width * 3 / 5, height / 10);
        pen.dispose();
        return screen;
    }

    public static byte[] png(BufferedImage picture) {
        return written(picture, "png");
    }

    public static byte[] jpeg(BufferedImage picture) {
        return written(picture, "jpg");
    }

    /** The JPEG as a camera writes it that was held another way. */
    static byte[] held(byte[] jpeg, int orientation) throws IOException {
        ByteArrayOutputStream turned = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(turned)) {
            out.write(jpeg, 0, 2);
            out.writeShort(0xffe1);
            out.writeShort(2 + 6 + 8 + 2 + 12 + 4);
            out.write("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1));
            out.writeInt(8); // where the directory begins
            out.writeShort(1); // with one entry
            out.writeShort(0x0112);
            out.writeShort(3);
            out.writeInt(1);
            out.writeShort(orientation);
            out.writeShort(0);
            out.writeInt(0);
            out.write(jpeg, 2, jpeg.length - 2);
        }
        return turned.toByteArray();
    }

    /** A PNG of so many transparent pixels, 32 bits each, as small as it can be. */
    static byte[] bomb(int width, int height) throws IOException {
        return bomb(width, height, 8, 6, 4L * width);
    }

    /** A PNG of so many white or black pixels, one bit each. */
    static byte[] bitBomb(int width, int height) throws IOException {
        return bomb(width, height, 1, 0, (width + 7L) / 8);
    }

    private static byte[] bomb(int width, int height, int depth, int colours, long lineBytes) throws IOException {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(data, new Deflater(Deflater.BEST_COMPRESSION))) {
            byte[] line = new byte[(int) lineBytes + 1];
            for (int y = 0; y < height; y++) {
                out.write(line);
            }
        }
        return file(header(width, height, depth, colours), data.toByteArray());
    }

    /** A hundred bytes that claim to be so many pixels. */
    static byte[] claiming(int width, int height) throws IOException {
        return file(header(width, height, 8, 2), new byte[] {0x78, (byte) 0xda, 3, 0, 0, 0, 0, 1});
    }

    private static byte[] header(int width, int height, int depth, int colours) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(header)) {
            out.writeInt(width);
            out.writeInt(height);
            out.write(new byte[] {(byte) depth, (byte) colours, 0, 0, 0});
        }
        return header.toByteArray();
    }

    private static byte[] file(byte[] header, byte[] data) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.write(PNG);
            chunk(out, "IHDR", header);
            chunk(out, "IDAT", data);
            chunk(out, "IEND", new byte[0]);
        }
        return file.toByteArray();
    }

    /** The PNG with a text in it that unfolds to so many bytes. */
    static byte[] withText(byte[] png, int bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write("Comment\0\0".getBytes(StandardCharsets.ISO_8859_1));
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            byte[] block = new byte[64 * 1024];
            for (int written = 0; written < bytes; written += block.length) {
                out.write(block);
            }
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        int behindHeader = PNG.length + 12 + 13;
        try (DataOutputStream out = new DataOutputStream(file)) {
            out.write(png, 0, behindHeader);
            chunk(out, "zTXt", packed.toByteArray());
            out.write(png, behindHeader, png.length - behindHeader);
        }
        return file.toByteArray();
    }

    private static void chunk(DataOutputStream out, String name, byte[] bytes) throws IOException {
        CRC32 sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.ISO_8859_1));
        sum.update(bytes);
        out.writeInt(bytes.length);
        out.write(name.getBytes(StandardCharsets.ISO_8859_1));
        out.write(bytes);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
