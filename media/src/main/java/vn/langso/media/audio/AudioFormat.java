package vn.langso.media.audio;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * A container that uploads may have, told by the file's first bytes, never by its name. ffmpeg is then held to this one
 * demuxer, so a playlist or a script in an upload is never even looked at.
 */
enum AudioFormat {
    WAV("wav"),
    FLAC("flac"),
    OGG("ogg"),
    M4A("mov"),
    AAC("aac"),
    MP3("mp3");

    /** What people are told to use instead. */
    static final String ACCEPTED = "WAV, MP3, M4A/AAC, OGG, OPUS hoặc FLAC";
    /** So much of a file must be given to {@link #of}; cover pictures in ID3 tags are skipped by their length. */
    static final int HEAD = 16;

    private static final int ID3_HEADER = 10;

    private final String demuxer;

    AudioFormat(String demuxer) {
        this.demuxer = demuxer;
    }

    /** ffmpeg's name for it. */
    String demuxer() {
        return demuxer;
    }

    /** Tells the format by the beginning of a file (after an ID3 tag, if there was one). */
    static Optional<AudioFormat> of(byte[] head) {
        if (has(head, 0, "RIFF") && has(head, 8, "WAVE")) {
            return Optional.of(WAV);
        }
        if (has(head, 0, "fLaC")) {
            return Optional.of(FLAC);
        }
        if (has(head, 0, "OggS")) {
            return Optional.of(OGG);
        }
        if (has(head, 4, "ftyp")) {
            return Optional.of(M4A);
        }
        return mpegFrame(head);
    }

    /** Bytes to skip because an ID3 tag stands before the audio; 0 if there is none. */
    static long id3Length(byte[] head) {
        if (head.length < ID3_HEADER || !has(head, 0, "ID3")) {
            return 0;
        }
        long length = 0;
        for (int i = 6; i < ID3_HEADER; i++) {
            length = length << 7 | head[i] & 0x7F;
        }
        return length + ID3_HEADER;
    }

    /** What a file that is no audio seems to be, in Vietnamese. */
    static String guess(byte[] head) {
        if (has(head, 0, "MZ") || has(head, 0, "\u007fELF") || has(head, 0, "#!")) {
            return "chương trình máy tính";
        }
        if (has(head, 1, "PNG") || has(head, 0, "GIF8") || starts(head, 0xFF, 0xD8) || has(head, 8, "WEBP")) {
            return "ảnh";
        }
        if (has(head, 0, "%PDF")) {
            return "tài liệu PDF";
        }
        if (has(head, 0, "PK")) {
            return "tệp nén hoặc tài liệu Office";
        }
        return text(head) ? "tệp văn bản hoặc danh sách phát" : "loại tệp không rõ";
    }

    /** Twelve set bits begin a frame; layer bits 00 mean AAC (ADTS), others MPEG audio. */
    private static Optional<AudioFormat> mpegFrame(byte[] head) {
        if (head.length < 4 || (head[0] & 0xFF) != 0xFF || (head[1] & 0xE0) != 0xE0) {
            return Optional.empty();
        }
        int layer = head[1] >> 1 & 3;
        if (layer == 0) {
            return (head[1] & 0xF0) == 0xF0 ? Optional.of(AAC) : Optional.empty();
        }
        boolean bitrateKnown = (head[2] & 0xF0) != 0xF0 && (head[2] & 0x0C) != 0x0C;
        return bitrateKnown ? Optional.of(MP3) : Optional.empty();
    }

    private static boolean has(byte[] head, int at, String magic) {
        byte[] wanted = magic.getBytes(StandardCharsets.ISO_8859_1);
        return head.length >= at + wanted.length
                && Arrays.equals(head, at, at + wanted.length, wanted, 0, wanted.length);
    }

    private static boolean starts(byte[] head, int first, int second) {
        return head.length >= 2 && (head[0] & 0xFF) == first && (head[1] & 0xFF) == second;
    }

    private static boolean text(byte[] head) {
        for (byte one : head) {
            if (one >= 0 && one < ' ' && one != '\n' && one != '\r' && one != '\t') {
                return false;
            }
        }
        return head.length > 0;
    }
}
