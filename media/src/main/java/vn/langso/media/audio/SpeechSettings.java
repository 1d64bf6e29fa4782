package vn.langso.media.audio;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.langso.config.SettingsCheck;

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

    private static final int SLOWEST = 80;
    private static final int FASTEST = 300;

    /** Where the listeners live, as far as number words differ. */
    public enum Region {
        NORTH,
        SOUTH
    }

    public SpeechSettings {
        new SettingsCheck()
                .require(
                        !program.isBlank(),
                        "langso.speech.program",
                        program,
                        "phải là tên hoặc đường dẫn chương trình đọc, ví dụ espeak-ng",
                        "the name or path of espeak-ng")
                .require(
                        voice.matches("[A-Za-z0-9+][A-Za-z0-9+-]*"),
                        "langso.speech.voice",
                        voice,
                        "phải là một giọng của espeak-ng: vi (Bắc), vi-vn-x-central (Trung), vi-vn-x-south (Nam)",
                        "an espeak-ng voice like vi-vn-x-south")
                .require(
                        speed >= SLOWEST && speed <= FASTEST,
                        "langso.speech.speed",
                        speed,
                        "phải là số từ " + SLOWEST + " đến " + FASTEST + " (từ một phút), ví dụ 150",
                        "a number from " + SLOWEST + " to " + FASTEST)
                .require(
                        timeout.isPositive(),
                        "langso.speech.timeout",
                        timeout.toSeconds() + "s",
                        "phải lớn hơn 0, ví dụ 30s",
                        "longer than 0, for example 30s")
                .refuseProblems();
    }
}
