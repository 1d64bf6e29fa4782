package vn.langso.media.pictures;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/**
 * Copies of a PNG only what draws it. Texts and colour profiles are compressed too and may unfold to gigabytes: what a
 * decoder does with them need not be known where it never sees them. Finds on its way whether the file has its end.
 */
final class PngChunks {
    private static final int SIGNATURE = 8;
    private static final int NAME = 4;
    private static final int CHECKSUM = 4;
    private static final String END = "IEND";
    private static final Set<String> DRAWN = Set.of("IHDR", "PLTE", "tRNS", "IDAT", END);

    private PngChunks() {}

    /** False if the file ends before its end: a truncated one. */
    static boolean copyDrawn(Path png, Path into) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(png)));
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(into)))) {
            out.write(in.readNBytes(SIGNATURE));
            String name = "";
            while (!name.equals(END)) {
                name = copyChunk(in, out);
            }
            return true;
        } catch (EOFException _) {
            return false;
        }
    }

    /** Returns its name. The checksum is left to the decoder. */
    private static String copyChunk(DataInputStream in, DataOutputStream out) throws IOException {
        int length = in.readInt();
        byte[] bytes = new byte[NAME];
        in.readFully(bytes);
        String name = new String(bytes, StandardCharsets.ISO_8859_1);
        if (length < 0) {
            throw new IOException("PNG chunk " + name + " has the length " + Integer.toUnsignedString(length));
        }
        long rest = length + (long) CHECKSUM;
        if (DRAWN.contains(name)) {
            out.writeInt(length);
            out.write(bytes);
            copy(in, out, rest);
        } else {
            in.skipNBytes(rest);
        }
        return name;
    }

    private static void copy(DataInputStream in, DataOutputStream out, long length) throws IOException {
        byte[] block = new byte[8 * 1024];
        for (long left = length; left > 0; ) {
            int n = (int) Math.min(left, block.length);
            in.readFully(block, 0, n);
            out.write(block, 0, n);
            left -= n;
        }
    }
}
