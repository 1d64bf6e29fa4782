package vn.langso.media.pictures;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of pictures that are taken, told by their first bytes; a name proves nothing. */
public enum PictureFormat {
    PNG("png", "image/png", 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'),
    JPEG("jpg", "image/jpeg", 0xff, 0xd8, 0xff);

    static final String ACCEPTED = "PNG hoặc JPEG";
    /** So many first bytes tell what a file is. */
    static final int HEAD = 64;

    private final String extension;
    private final String mediaType;
    private final byte[] magic;

    PictureFormat(String extension, String mediaType, int... magic) {
        this.extension = extension;
        this.mediaType = mediaType;
        this.magic = new byte[magic.length];
        for (int i = 0; i < magic.length; i++) {
            this.magic[i] = (byte) magic[i];
        }
    }

    /** Of stored files and their addresses, without a dot. */
    public String extension() {
        return extension;
    }

    public String mediaType() {
        return mediaType;
    }

    static Optional<PictureFormat> of(byte[] head) {
        return Arrays.stream(values())
                .filter(format -> startsWith(head, format.magic))
                .findFirst();
    }

    /** What a file that is no picture of ours seems to be, for the sentence to its sender. */
    static String guess(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        String lower = text.toLowerCase(Locale.ROOT).strip();
        if (text.startsWith("GIF8")) {
            return "ảnh GIF";
        } else if (text.startsWith("RIFF") && text.contains("WEBP")) {
            return "ảnh WebP";
        } else if (text.startsWith("ftyp", 4)) {
            return "ảnh HEIC/AVIF hoặc phim";
        } else if (text.startsWith("%PDF")) {
            return "tệp PDF";
        } else if (lower.contains("<svg")) {
            return "hình vẽ SVG";
        } else if (lower.startsWith("<")) {
            return "trang HTML hoặc XML";
        }
        return "loại khác";
    }

    private static boolean startsWith(byte[] head, byte[] magic) {
        return head.length >= magic.length && Arrays.equals(head, 0, magic.length, magic, 0, magic.length);
    }
}
