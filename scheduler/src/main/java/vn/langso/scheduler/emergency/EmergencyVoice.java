package vn.langso.scheduler.emergency;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;
import vn.langso.media.audio.Clip;
import vn.langso.media.audio.ClipAudio;
import vn.langso.media.audio.ClipLibrary;
import vn.langso.media.audio.ReadAloud;

/**
 * Finds something that can be heard: the recording, else the machine's voice, else nothing but the tone. It never
 * fails, and says what is wrong. Thread-safe; speaking takes seconds.
 */
@Component
public class EmergencyVoice {
    private static final Logger log = LoggerFactory.getLogger(EmergencyVoice.class);

    private final ClipLibrary clips;
    private final ReadAloud readAloud;

    EmergencyVoice(ClipLibrary clips, ReadAloud readAloud) {
        this.clips = clips;
        this.readAloud = readAloud;
    }

    /** The sound of the next round: that of the last, if it can still be played, else the best there is now. */
    public EmergencySound soundOf(EmergencyDraft what, EmergencySound last) {
        boolean good = last.kind() != EmergencySound.Kind.TONE && faultOf(last.clipId()) == null;
        return good ? last : prepare(what);
    }

    EmergencySound prepare(EmergencyDraft what) {
        if (what.clipId() == null) {
            return spoken(what, null);
        }
        String fault = faultOf(what.clipId());
        return fault == null
                ? new EmergencySound(EmergencySound.Kind.CLIP, what.clipId(), null)
                : spoken(what, "Bản ghi âm số " + what.clipId() + " không phát được: " + fault);
    }

    private EmergencySound spoken(EmergencyDraft what, @Nullable String before) {
        try {
            Clip clip = readAloud.speak(what.title(), words(what));
            String problem = before == null ? null : before + " Máy đọc tiêu đề thay cho bản ghi âm.";
            return new EmergencySound(EmergencySound.Kind.SPEECH, clip.id(), cut(problem));
        } catch (RuntimeException e) {
            log.error("Emergency '{}' cannot be spoken, only its tone will be heard", what.title(), e);
            String fault = e instanceof Refusal refusal ? refusal.detail() : "Giọng máy không đọc được.";
            String all = (before == null ? "" : before + " ") + fault;
            return new EmergencySound(
                    EmergencySound.Kind.TONE, null, cut("Loa chỉ phát hiệu báo động, không có lời! " + all));
        }
    }

    private static String words(EmergencyDraft what) {
        String text = what.text() == null ? "" : what.text();
        return "Thông báo khẩn cấp của " + what.issuedBy() + ". " + what.title() + ". " + text;
    }

    /** Why a clip cannot be played, or null. */
    private @Nullable String faultOf(@Nullable Long clipId) {
        Optional<Clip> clip = clipId == null ? Optional.empty() : clips.find(clipId);
        if (clip.isEmpty()) {
            return "không còn trong kho âm thanh.";
        }
        try (ClipAudio audio = clips.open(clip.get())) {
            return audio.length() > 0 ? null : "bản ghi trống.";
        } catch (Refusal e) {
            log.error("Clip {} of an emergency cannot be played: {}", clipId, e.getMessage());
            return e.detail();
        }
    }

    private static @Nullable String cut(@Nullable String problem) {
        return problem == null || problem.length() <= 500 ? problem : problem.substring(0, 499) + "…";
    }
}
