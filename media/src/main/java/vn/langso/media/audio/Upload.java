package vn.langso.media.audio;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import vn.langso.config.VietnameseText;

/**
 * A file somebody sent, saved for examination.
 *
 * @param name file name as sent, cleaned, without folders
 */
record Upload(String name, Path file) {
    private static final int TITLE = 200;
    private static final int BLOCK = 64 * 1024;
    /** Page header of Ogg: the magic, then a version byte, then the flags. */
    private static final byte[] OGG_PAGE = {'O', 'g', 'g', 'S', 0};
    /** No Ogg page is longer. */
    private static final int OGG_PAGE_MAX = 65_307;

    private static final int OGG_LAST_PAGE = 4;

    /** Reads to the end or one byte beyond the limit; refuses an empty or too large file. */
    static Upload receive(String fileName, InputStream sent, Path into, long limit) {
        String name = VietnameseText.clean(
                fileName.substring(fileName.replace('\\', '/').lastIndexOf('/') + 1));
        long size = copy(name, sent, into, limit);
        if (size == 0) {
            throw AudioRefusal.empty(name);
        }
        if (size > limit) {
            throw AudioRefusal.tooLarge(name, limit);
        }
        return new Upload(name, into);
    }

    private static long copy(String name, InputStream sent, Path into, long limit) {
        try (OutputStream out = Files.newOutputStream(into)) {
            byte[] block = new byte[BLOCK];
            long size = 0;
            for (int n = sent.read(block); n >= 0 && size <= limit; n = sent.read(block)) {
                out.write(block, 0, n);
                size += n;
            }
            return size;
        } catch (IOException e) {
            throw AudioRefusal.notReceived(name, e);
        }
    }

    /** The container; refuses what is no audio. */
    AudioFormat format() {
        try {
            byte[] head = head(0);
            byte[] audio = head(AudioFormat.id3Length(head));
            return AudioFormat.of(audio).orElseThrow(() -> AudioRefusal.notAudio(name, AudioFormat.guess(head)));
        } catch (IOException e) {
            throw AudioRefusal.notReceived(name, e);
        }
    }

    /** Whether an Ogg file ends with the page that is marked as its last one; ffmpeg does not tell. */
    boolean endsAsOgg() {
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            byte[] tail = new byte[(int) Math.min(in.length(), OGG_PAGE_MAX)];
            in.seek(in.length() - tail.length);
            in.readFully(tail);
            int page = lastOggPage(tail);
            return page >= 0 && (tail[page + OGG_PAGE.length] & OGG_LAST_PAGE) != 0;
        } catch (IOException e) {
            throw AudioRefusal.notReceived(name, e);
        }
    }

    /** A title for people: the name without its ending, underscores as spaces. */
    String title() {
        String bare = name.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "")
                .replaceAll("[_\\s]+", " ")
                .strip();
        String title = bare.isEmpty() ? "Bản ghi âm" : bare;
        return title.length() <= TITLE ? title : title.substring(0, TITLE).strip();
    }

    private byte[] head(long from) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(Math.min(from, Files.size(file)));
            return in.readNBytes(AudioFormat.HEAD);
        }
    }

    private static int lastOggPage(byte[] tail) {
        for (int at = tail.length - OGG_PAGE.length - 1; at >= 0; at--) {
            if (Arrays.equals(tail, at, at + OGG_PAGE.length, OGG_PAGE, 0, OGG_PAGE.length)) {
                return at;
            }
        }
        return -1;
    }
}
