package vn.langso.scheduler.playout;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.scheduler.emergency.Emergencies;
import vn.langso.scheduler.emergency.Emergency;
import vn.langso.scheduler.emergency.EmergencyDraft;
import vn.langso.scheduler.sound.RtpRecorder;
import vn.langso.scheduler.sound.Sound;
import vn.langso.scheduler.sound.TonePairs;

/** Declares emergencies for tests, and tells what a receiver heard of them. */
final class EmergencyProgramme {
    /** Tone and breath before the words. */
    static final long TONE_MS = 3_400;

    private final Emergencies emergencies;
    private final ClipLibrary clips;
    private final Clock clock;

    EmergencyProgramme(ConfigurableApplicationContext station) {
        this.emergencies = station.getBean(Emergencies.class);
        this.clips = station.getBean(ClipLibrary.class);
        this.clock = station.getBean(Clock.class);
    }

    Clip clip(Sound sound) {
        return clips.add("khan-cap.wav", new ByteArrayInputStream(sound.wav()));
    }

    Emergency declare(String title, long clip, String... zones) {
        return declare(title, null, clip, Duration.ofMinutes(30), zones);
    }

    Emergency declare(String title, @Nullable String text, @Nullable Long clip, Duration inForce, String... zones) {
        Instant until = clock.instant().plus(inForce);
        return emergencies.declare(
                new EmergencyDraft(
                        title,
                        text,
                        clip,
                        List.of(zones),
                        "Ban Chỉ huy Phòng thủ dân sự xã",
                        "12/CĐ-BCH",
                        until,
                        5,
                        "Nước lên nhanh, không chờ duyệt được."),
                "lan");
    }

    Emergency stop(Emergency emergency) {
        return emergencies.stop(emergency.id(), "lan");
    }

    Emergency find(Emergency emergency) {
        return emergencies.find(emergency.id()).orElseThrow();
    }

    /** How many packets carried this announcement. */
    static long heard(RtpRecorder recorder, int code) {
        return recorder.packets().stream()
                .flatMap(packet -> TonePairs.read(packet).stream())
                .filter(heard -> heard.code() == code)
                .count();
    }
}
