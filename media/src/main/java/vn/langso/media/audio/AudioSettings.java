package vn.langso.media.audio;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What an upload may be.
 *
 * @param maxUpload largest file that is read, for example 200MB
 * @param maxDuration longest recording, at most four hours
 */
@ConfigurationProperties("langso.audio")
public record AudioSettings(
        @DefaultValue("200MB") DataSize maxUpload,
        @DefaultValue("60m") Duration maxDuration) {
    /** Four hours of 32-bit samples at 48 kHz still fit into one WAV file, the work format. */
    private static final Duration LONGEST = Duration.ofHours(4);

    public AudioSettings {
        if (maxUpload.toBytes() <= 0) {
            throw new IllegalArgumentException("langso.audio.max-upload must be positive, but was " + maxUpload);
        }
        if (!maxDuration.isPositive() || maxDuration.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    "langso.audio.max-duration must be positive and at most PT4H, but was " + maxDuration);
        }
    }
}
