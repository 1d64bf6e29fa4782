package vn.langso.scheduler.playout;

import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.audio.ClipAudio;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.media.audio.ReadAloud;

/** What is said before something begins once more. Thread-safe. */
@Component
class LeadIn {
    private static final Logger log = LoggerFactory.getLogger(LeadIn.class);
    private static final String WORDS = "Xin phát lại.";

    private final ReadAloud readAloud;
    private final ClipLibrary clips;

    LeadIn(ReadAloud readAloud, ClipLibrary clips) {
        this.readAloud = readAloud;
        this.clips = clips;
    }

    /** The words as sound, to be closed by the caller; empty where there is no voice: then it begins without them. */
    Optional<ClipAudio> open() {
        if (!readAloud.available()) {
            return Optional.empty();
        }
        try {
            return Optional.of(clips.open(readAloud.speak(WORDS, WORDS)));
        } catch (Refusal e) {
            log.warn("Begins once more without saying so: {}", e.getMessage());
            return Optional.empty();
        }
    }
}
