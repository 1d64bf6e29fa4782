package vn.langso.media.audio;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import vn.langso.config.SettingsCheck;

/**
 * What an upload may be.
 *
 * @param maxUpload largest file that is read, for example 200MB, at most 4GB; the web server reads no larger one either
 * @param maxDuration longest recording, at most four hours
 */
@ConfigurationProperties("langso.audio")
public record AudioSettings(
        @DefaultValue("200MB") DataSize maxUpload,
        @DefaultValue("60m") Duration maxDuration) {
    /** Four hours of 32-bit samples at 48 kHz still fit into one WAV file, the work format. */
    private static final Duration LONGEST = Duration.ofHours(4);

    /** No WAV file is larger: its lengths are 32-bit numbers. */
    private static final DataSize LARGEST = DataSize.ofGigabytes(4);

    public AudioSettings {
        new SettingsCheck()
                .require(
                        maxUpload.toBytes() > 0 && maxUpload.compareTo(LARGEST) <= 0,
                        "langso.audio.max-upload",
                        maxUpload,
                        "phải lớn hơn 0 và tối đa 4GB, ví dụ 200MB",
                        "more than 0 and at most 4GB")
                .require(
                        maxDuration.isPositive() && maxDuration.compareTo(LONGEST) <= 0,
                        "langso.audio.max-duration",
                        maxDuration.toMinutes() + "m",
                        "phải lớn hơn 0 và tối đa 4 giờ, ví dụ 60m",
                        "more than 0 and at most 4h")
                .refuseProblems();
    }
}
