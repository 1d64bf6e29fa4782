package vn.langso.web.errors;

import java.util.List;
import java.util.Locale;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.langso.config.Refusal;
import vn.langso.media.audio.AudioSettings;

/** Says how large an upload was that the server did not even take in, and how large it may be. Thread-safe. */
@Component
class LargeUploads {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");
    private static final double MEGABYTE = 1024.0 * 1024;

    /** What a recording may have; the server's own wall stands a little behind it. */
    private final long limit;

    LargeUploads(AudioSettings settings) {
        this.limit = settings.maxUpload().toBytes();
    }

    ProblemDetail problem(MaxUploadSizeExceededException refused) {
        SizeException size = size(refused);
        long most = size == null ? limit : Math.min(limit, size.getPermittedSize());
        String detail = "Tệp%s gửi lên %s, tối đa %s MB; hãy cắt ngắn bản ghi hoặc lưu thành MP3."
                .formatted(name(size), size == null ? "quá lớn" : "có " + measured(size) + " MB", megabytes(most));
        return Problems.of(HttpStatus.CONTENT_TOO_LARGE, detail, List.of(new Refusal.Problem("file", detail)));
    }

    private static @Nullable SizeException size(Throwable refused) {
        Throwable cause = refused;
        while (cause != null && !(cause instanceof SizeException)) {
            cause = cause.getCause();
        }
        return (SizeException) cause;
    }

    /** A form that is too large as a whole is refused by its announced length, before any name is read. */
    private static String name(@Nullable SizeException size) {
        return size instanceof FileSizeLimitExceededException file && file.getFileName() != null
                ? " \"" + file.getFileName() + "\""
                : "";
    }

    /** Where only the limit is known to be passed, the count stops there. */
    private static String measured(SizeException size) {
        boolean stopped = size.getActualSize() <= size.getPermittedSize();
        return (stopped ? "hơn " : "") + megabytes(stopped ? size.getPermittedSize() : size.getActualSize());
    }

    private static String megabytes(long bytes) {
        String text = String.format(VIETNAMESE, "%.1f", bytes / MEGABYTE);
        return text.endsWith(",0") ? text.substring(0, text.length() - 2) : text;
    }
}
