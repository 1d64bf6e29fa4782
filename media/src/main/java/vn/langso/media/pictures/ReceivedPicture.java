package vn.langso.media.pictures;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.langso.config.VietnameseText;

/**
 * A file somebody brought, on disk for examination.
 *
 * @param name file name as given, cleaned, without folders
 */
record ReceivedPicture(String name, PictureFormat format, Path file) {
    private static final int BLOCK = 64 * 1024;
    private static final int LONGEST_NAME = 100;

    /** Reads no further than a block beyond the limit; refuses an empty file, a too large one, and what is no picture. */
    static ReceivedPicture receive(String fileName, InputStream sent, Path into, long limit) {
        String name = bare(fileName);
        try {
            long size = copy(sent, into, limit);
            if (size == 0) {
                throw PictureRefusal.empty(name);
            }
            if (size > limit) {
                throw PictureRefusal.tooLarge(name, limit);
            }
            return new ReceivedPicture(name, format(name, into), into);
        } catch (IOException e) {
            throw PictureRefusal.notReceived(name, e);
        }
    }

    private static long copy(InputStream sent, Path into, long limit) throws IOException {
        try (OutputStream out = Files.newOutputStream(into)) {
            byte[] block = new byte[BLOCK];
            long size = 0;
            for (int n = sent.read(block); n >= 0 && size <= limit; n = sent.read(block)) {
                out.write(block, 0, n);
                size += n;
            }
            return size;
        }
    }

    private static PictureFormat format(String name, Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(PictureFormat.HEAD);
            return PictureFormat.of(head).orElseThrow(() -> PictureRefusal.notPicture(name, PictureFormat.guess(head)));
        }
    }

    private static String bare(String fileName) {
        String name = VietnameseText.clean(fileName.replace('\\', '/')).replaceFirst("^.*/", "");
        return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
    }
}
