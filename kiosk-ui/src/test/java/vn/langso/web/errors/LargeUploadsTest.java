package vn.langso.web.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.apache.tomcat.util.http.fileupload.impl.FileSizeLimitExceededException;
import org.apache.tomcat.util.http.fileupload.impl.SizeLimitExceededException;
import org.junit.jupiter.api.Test;
import org.springframework.util.unit.DataSize;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import vn.langso.media.audio.AudioSettings;

class LargeUploadsTest {

    private static final long MEGABYTE = 1024 * 1024;

    private final LargeUploads uploads =
            new LargeUploads(new AudioSettings(DataSize.ofMegabytes(200), Duration.ofHours(1)));

    @Test
    void names_file_size_and_limit() {
        var reason = new FileSizeLimitExceededException("too large", 301 * MEGABYTE, 210 * MEGABYTE);
        reason.setFileName("hop-thon.wav");

        assertThat(detail(reason))
                .isEqualTo(
                        "Tệp \"hop-thon.wav\" gửi lên có 301 MB, tối đa 200 MB; hãy cắt ngắn bản ghi hoặc lưu thành MP3.");
    }

    @Test
    void names_size_and_limit_where_the_name_was_not_read() {
        var reason = new SizeLimitExceededException("too large", 300 * MEGABYTE + MEGABYTE / 2, 211 * MEGABYTE);

        assertThat(detail(reason)).startsWith("Tệp gửi lên có 300,5 MB, tối đa 200 MB;");
    }

    @Test
    void says_more_than_where_counting_stopped() {
        var reason = new FileSizeLimitExceededException("too large", 210 * MEGABYTE, 210 * MEGABYTE);

        assertThat(detail(reason)).startsWith("Tệp gửi lên có hơn 210 MB, tối đa 200 MB;");
    }

    @Test
    void says_the_limit_where_nothing_else_is_known() {
        assertThat(detail(null)).startsWith("Tệp gửi lên quá lớn, tối đa 200 MB;");
    }

    private String detail(Throwable reason) {
        var problem = uploads.problem(new MaxUploadSizeExceededException(-1, reason));
        assertThat(problem.getStatus()).isEqualTo(413);
        return String.valueOf(problem.getDetail());
    }
}
