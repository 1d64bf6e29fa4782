package vn.langso.media.pictures;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.langso.config.SettingsCheck;

/**
 * What a picture that somebody brings may be.
 *
 * @param maxUpload largest file that is read, for example 10MB, at most 100MB
 */
@ConfigurationProperties("langso.pictures")
public record PictureSettings(@DefaultValue("10MB") DataSize maxUpload) {
    /** A camera's own JPEG has 5 to 20 MB; what is larger is another thing. */
    private static final DataSize LARGEST = DataSize.ofMegabytes(100);

    public PictureSettings {
        new SettingsCheck()
                .require(
                        maxUpload.toBytes() > 0 && maxUpload.compareTo(LARGEST) <= 0,
                        "langso.pictures.max-upload",
                        maxUpload,
                        "phải lớn hơn 0 và tối đa 100MB, ví dụ 10MB",
                        "more than 0 and at most 100MB")
                .refuseProblems();
    }
}
