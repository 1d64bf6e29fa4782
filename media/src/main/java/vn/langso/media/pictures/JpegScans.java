package vn.langso.media.pictures;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Counts the scans of a JPEG. Each scan of a progressive picture goes over all of its pixels again, and a few bytes make
 * one: ten megabytes of them would keep a processor busy for hours. Cameras and programs write at most ten or so.
 */
final class JpegScans {
    /** Room for every honest program. */
    static final int MOST = 60;

    private static final int MARKER = 0xff;
    private static final int START_OF_SCAN = 0xda;

    private JpegScans() {}

    /** Within the picture's data a marker cannot occur by chance, so looking at each pair of bytes is enough. */
    static boolean tooMany(Path jpeg) throws IOException {
        int scans = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(jpeg))) {
            int before = 0;
            for (int now = in.read(); now >= 0 && scans <= MOST; now = in.read()) {
                if (before == MARKER && now == START_OF_SCAN) {
                    scans++;
                }
                before = now;
            }
        }
        return scans > MOST;
    }
}
