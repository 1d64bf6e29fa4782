package vn.langso.media.audio;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the machine reads aloud.
 *
 * @param program the espeak-ng program: a name looked up in PATH, or a path
 * @param voice espeak-ng voice: {@code vi} (North), {@code vi-vn-x-central}, {@code vi-vn-x-south}
 * @param speed espeak-ng words per minute, 80–300; announcers on outdoor horns speak slowly
 * @param numbers how numbers are said: NORTH (nghìn, linh) or SOUTH (ngàn, lẻ)
 * @param timeout longest time one sentence may take
 */
@ConfigurationProperties("langso.speech")
public record SpeechSettings(
        @DefaultValue("espeak-ng") String program,
        @DefaultValue("vi") String voice,
        @DefaultValue("150") int speed,
        @DefaultValue("NORTH") Region numbers,
        @DefaultValue("30s") Duration timeout) {

    /** Where the listeners live, as far as number words differ. */
    public enum Region {
        NORTH,
        SOUTH
    }

    public SpeechSettings {
        if (program.isBlank()) {
            throw new IllegalArgumentException("langso.speech.program must not be empty");
        }
        if (!voice.matches("[A-Za-z0-9+-]+") || voice.startsWith("-")) {
            throw new IllegalArgumentException(
                    "langso.speech.voice must be an espeak-ng voice like vi-vn-x-south, but was " + voice);
        }
        if (speed < 80 || speed > 300) {
            throw new IllegalArgumentException("langso.speech.speed must be 80 to 300, but was " + speed);
        }
        if (!timeout.isPositive()) {
            throw new IllegalArgumentException("langso.speech.timeout must be positive, but was " + timeout);
        }
    }
}
