package vn.langso.media.audio;

import java.time.Duration;
import java.util.Locale;
import vn.langso.config.Refusal;

/** Every reason an upload is refused, as a sentence with the values for the sender and a line for the log. */
final class AudioRefusal {
    private static final String FIELD = "file";
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private AudioRefusal() {}

    static Refusal empty(String name) {
        return invalid(
                "Tệp \"" + name + "\" trống (0 byte); hãy chọn lại tệp âm thanh " + AudioFormat.ACCEPTED + ".",
                "Upload is empty: " + name);
    }

    static Refusal tooLarge(String name, long limit) {
        return Refusal.of(
                Refusal.Kind.TOO_LARGE,
                "Tệp \"" + name + "\" lớn hơn mức tối đa " + megabytes(limit)
                        + " MB; hãy cắt ngắn bản ghi hoặc lưu thành MP3.",
                "Upload exceeds " + limit + " bytes: " + name);
    }

    static Refusal notReceived(String name, Exception cause) {
        Refusal refusal = Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "Không nhận hết được tệp \"" + name + "\"; hãy kiểm tra mạng và đĩa còn chỗ trống rồi tải lên lại.",
                "Upload could not be received: " + name + ": " + cause.getMessage());
        refusal.initCause(cause);
        return refusal;
    }

    static Refusal notProcessed(String name, Exception cause) {
        Refusal refusal = Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "Máy chưa xử lý được tệp \"" + name
                        + "\" (ffmpeg không chạy xong); hãy thử lại, nếu vẫn lỗi thì xuất bản ghi sang WAV.",
                "ffmpeg failed for " + name + ": " + cause.getMessage());
        refusal.initCause(cause);
        return refusal;
    }

    static Refusal notAudio(String name, String guess) {
        return invalid(
                "Tệp \"" + name + "\" không phải tệp âm thanh (nội dung là " + guess + "); hãy dùng "
                        + AudioFormat.ACCEPTED + ".",
                "Upload is not audio: " + name);
    }

    static Refusal noSound(String name) {
        return invalid(
                "Tệp \"" + name + "\" không có phần tiếng, chỉ có hình hoặc dữ liệu khác; hãy dùng "
                        + AudioFormat.ACCEPTED + ".",
                "Upload has no audio stream: " + name);
    }

    /** ffmpeg's words are for the log only. */
    static Refusal broken(String name, String problem) {
        return invalid(
                "Tệp \"" + name
                        + "\" bị hỏng hoặc tải lên chưa hết, không đọc được; hãy xuất lại từ máy ghi âm rồi tải lên lại.",
                "Upload cannot be decoded: " + name + ": " + problem);
    }

    static Refusal truncated(String name, Duration promised, Duration found) {
        return invalid(
                "Tệp \"" + name + "\" bị cụt: ghi là dài " + seconds(promised) + " nhưng chỉ đọc được " + seconds(found)
                        + "; hãy tải lên lại tệp đầy đủ.",
                "Upload is truncated: " + name + " promises " + promised + " but holds " + found);
    }

    static Refusal shorterThanPromised(String name) {
        return invalid(
                "Tệp \"" + name + "\" bị cụt: phần tiếng ngắn hơn độ dài ghi ở đầu tệp; hãy tải lên lại tệp đầy đủ.",
                "Upload is truncated: " + name + " holds less sound than its header promises");
    }

    static Refusal unfinished(String name) {
        return invalid(
                "Tệp \"" + name + "\" bị cụt: thiếu phần kết thúc; hãy tải lên lại tệp đầy đủ.",
                "Upload is truncated: " + name + " lacks its last Ogg page");
    }

    static Refusal tooLong(String name, Duration found, Duration limit) {
        return invalid(
                "Tệp \"" + name + "\" dài " + minutes(found) + ", tối đa " + minutes(limit)
                        + "; hãy cắt thành nhiều bản tin.",
                "Upload lasts " + found + ", more than " + limit + ": " + name);
    }

    static Refusal tooShort(String name, Duration found, Duration limit) {
        return invalid(
                "Tệp \"" + name + "\" chỉ dài " + seconds(found) + ", cần ít nhất " + seconds(limit) + ".",
                "Upload lasts only " + found + ": " + name);
    }

    static Refusal silent(String name, double lufs, double limit) {
        String level = Double.isInfinite(lufs) ? "không có tín hiệu" : "mức " + decimal(lufs) + " LUFS";
        return invalid(
                "Tệp \"" + name + "\" gần như không có tiếng (" + level + ", cần trên " + decimal(limit)
                        + " LUFS); hãy kiểm tra micrô rồi ghi lại.",
                "Upload is silent (" + lufs + " LUFS): " + name);
    }

    private static Refusal invalid(String detail, String english) {
        return Refusal.invalid(FIELD, detail, english);
    }

    private static String megabytes(long bytes) {
        return decimal(bytes / (1024.0 * 1024));
    }

    private static String seconds(Duration length) {
        return decimal(length.toMillis() / 1000.0) + " giây";
    }

    private static String minutes(Duration length) {
        long minutes = length.toMinutes();
        return minutes == 0 ? seconds(length) : minutes + " phút " + length.toSecondsPart() + " giây";
    }

    private static String decimal(double value) {
        String text = String.format(VIETNAMESE, "%.1f", value);
        return text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
    }
}
