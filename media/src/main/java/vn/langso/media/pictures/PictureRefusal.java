package vn.langso.media.pictures;

import java.util.Locale;
import vn.langso.config.Refusal;

/** Every reason a picture is refused, as a sentence with the values for the sender and a line for the log. */
final class PictureRefusal {
    private static final String FIELD = "file";
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final double MEGABYTE = 1024.0 * 1024;

    private PictureRefusal() {}

    static Refusal empty(String name) {
        return invalid(
                "Tệp hình \"%s\" trống (0 byte); hãy chọn lại hình %s.".formatted(name, PictureFormat.ACCEPTED),
                "Picture is empty: " + name);
    }

    static Refusal tooLarge(String name, long limit) {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE,
                "Tệp hình \"%s\" lớn hơn mức tối đa %s MB; hãy thu nhỏ hình hoặc lưu thành JPEG."
                        .formatted(name, decimal(limit / MEGABYTE)),
                "Picture exceeds " + limit + " bytes: " + name);
    }

    static Refusal notReceived(String name, Exception cause) {
        Refusal refusal = Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "Không nhận hết được tệp hình \"%s\"; hãy kiểm tra mạng và đĩa còn chỗ trống rồi thử lại."
                        .formatted(name),
                "Picture could not be received: " + name + ": " + cause.getMessage());
        refusal.initCause(cause);
        return refusal;
    }

    static Refusal notStored(String name, Exception cause) {
        Refusal refusal = Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "Không ghi được hình \"%s\" vào đĩa; hãy kiểm tra đĩa còn chỗ trống rồi thử lại.".formatted(name),
                "Picture could not be written: " + name + ": " + cause.getMessage());
        refusal.initCause(cause);
        return refusal;
    }

    static Refusal notPicture(String name, String guess) {
        return invalid(
                "Tệp \"%s\" không phải hình %s (nội dung là %s); hãy lưu lại thành %s."
                        .formatted(name, PictureFormat.ACCEPTED, guess, PictureFormat.ACCEPTED),
                "Not a PNG or JPEG picture: " + name);
    }

    static Refusal tooManyPixels(String name, int width, int height) {
        return invalid(
                "Hình \"%s\" có %d × %d điểm ảnh, tối đa %d triệu điểm ảnh và mỗi cạnh %d; hãy thu nhỏ hình rồi thử lại."
                        .formatted(name, width, height, PixelLimit.MOST / 1_000_000, PixelLimit.LONGEST_SIDE),
                "Picture has %d x %d pixels: %s".formatted(width, height, name));
    }

    static Refusal tooFewPixels(String name, int width, int height) {
        return invalid(
                "Hình \"%s\" chỉ có %d × %d điểm ảnh, cần mỗi cạnh ít nhất %d; hãy dùng hình gốc, chưa thu nhỏ."
                        .formatted(name, width, height, PixelLimit.SHORTEST_SIDE),
                "Picture has only %d x %d pixels: %s".formatted(width, height, name));
    }

    static Refusal tooManyScans(String name, int most) {
        return invalid(
                "Hình JPEG \"%s\" chia thành hơn %d lượt quét, không máy ảnh nào lưu như vậy; hãy mở ra và lưu lại."
                        .formatted(name, most),
                "JPEG with more than " + most + " scans: " + name);
    }

    static Refusal truncated(String name) {
        return invalid(
                "Hình \"%s\" bị cụt: thiếu phần cuối tệp; hãy chép hoặc tải lên lại tệp đầy đủ.".formatted(name),
                "Picture is truncated: " + name);
    }

    /** The reader's words are for the log only. */
    static Refusal broken(String name, Exception cause) {
        Refusal refusal = invalid(
                "Hình \"%s\" bị hỏng hoặc dùng hệ màu không đọc được (như CMYK); hãy mở ra và lưu lại thành %s."
                        .formatted(name, PictureFormat.ACCEPTED),
                "Picture cannot be decoded: " + name + ": " + cause.getMessage());
        refusal.initCause(cause);
        return refusal;
    }

    private static Refusal invalid(String detail, String english) {
        return Refusal.invalid(FIELD, detail, english);
    }

    private static String decimal(double value) {
        String text = String.format(VIETNAMESE, "%.1f", value);
        return text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
    }
}
