package vn.langso.config.places;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import vn.langso.config.Refusal;
import vn.langso.config.VietnameseText;

/**
 * The text of a file that should be CSV in UTF-8. Whatever else offices send – Excel files, UTF-16, Windows-1258, TCVN3
 * and VNI – is refused with what to do instead: guessed letters would end on paper. Stateless.
 */
final class CsvText {
    static final int MAX_BYTES = 5 * 1024 * 1024;

    private static final String SAVE_AS =
            " Trong Excel hãy chọn Lưu thành (Save As) › “CSV UTF-8 (Comma delimited)” rồi gửi lại.";
    private static final byte[] XLSX = {'P', 'K', 3, 4};
    private static final byte[] XLS = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private CsvText() {}

    /** @throws Refusal if it is too large (TOO_LARGE) or no such text (INVALID) */
    static String read(InputStream in) {
        try {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw Refusal.of(
                        Refusal.Kind.TOO_LARGE,
                        "Tệp danh sách lớn hơn %d MB; hãy chia thành nhiều tệp nhỏ hơn."
                                .formatted(MAX_BYTES / 1024 / 1024),
                        "CSV larger than " + MAX_BYTES + " bytes");
            }
            return decoded(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the uploaded list", e);
        }
    }

    private static String decoded(byte[] bytes) {
        if (begins(bytes, XLSX) || begins(bytes, XLS)) {
            throw refused("Đây là tệp Excel, không phải CSV." + SAVE_AS, "An Excel file");
        }
        if (isUtf16(bytes)) {
            throw refused("Tệp lưu ở bảng mã UTF-16, không phải UTF-8." + SAVE_AS, "UTF-16");
        }
        if (nuls(bytes, 0) + nuls(bytes, 1) > 0) {
            throw refused("Đây không phải tệp văn bản CSV (có thể là ảnh, PDF hoặc tệp hỏng)." + SAVE_AS, "Binary");
        }
        String text = utf8(bytes);
        if (VietnameseText.looksLikeLegacyFont(text)) {
            throw legacyFont();
        }
        if (text.isBlank()) {
            throw empty();
        }
        return text;
    }

    static Refusal empty() {
        return refused("Tệp trống; cần một dòng tiêu đề và mỗi thành viên một dòng.", "Empty file");
    }

    private static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException _) {
            throw otherEncoding(bytes);
        }
    }

    /** One byte a letter: old fonts and Windows-1258 differ in what the bytes spell. */
    private static Refusal otherEncoding(byte[] bytes) {
        if (VietnameseText.looksLikeLegacyFont(new String(bytes, Charset.forName("windows-1252")))) {
            return legacyFont();
        }
        return refused(
                "Tệp không lưu ở bảng mã UTF-8 (có vẻ là Windows-1258 hoặc một bảng mã cũ khác)." + SAVE_AS,
                "Neither UTF-8 nor a known byte font");
    }

    private static Refusal legacyFont() {
        return refused(
                "Tệp gõ bằng phông chữ cũ (TCVN3 hoặc VNI); hãy chuyển sang Unicode (ví dụ bằng Unikey Toolkit) rồi lưu thành CSV UTF-8.",
                "A byte font (TCVN3, VNI)");
    }

    private static boolean begins(byte[] bytes, byte... mark) {
        return bytes.length >= mark.length && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
    }

    /** By its mark; without one, by the empty half of each letter, delimiter and digit: mostly more than half of them. */
    private static boolean isUtf16(byte[] bytes) {
        boolean marked = begins(bytes, (byte) 0xFF, (byte) 0xFE) || begins(bytes, (byte) 0xFE, (byte) 0xFF);
        return marked || Math.max(nuls(bytes, 0), nuls(bytes, 1)) > bytes.length / 8;
    }

    /** How many bytes are empty at even or odd places. */
    private static int nuls(byte[] bytes, int first) {
        int nuls = 0;
        for (int i = first; i < bytes.length; i += 2) {
            nuls += bytes[i] == 0 ? 1 : 0;
        }
        return nuls;
    }

    private static Refusal refused(String detail, String english) {
        return Refusal.invalid("file", detail, "Team list refused: " + english);
    }
}
