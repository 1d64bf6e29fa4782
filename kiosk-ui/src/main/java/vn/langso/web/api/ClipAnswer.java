package vn.langso.web.api;

import java.time.OffsetDateTime;
import vn.langso.media.audio.Clip;

/**
 * A clip as the API tells it.
 *
 * @param sha256 of the stored WAV file
 * @param loudnessLufs integrated loudness after normalising
 * @param truePeakDb true peak after normalising, dBTP
 * @param audio path where staff can hear it
 */
record ClipAnswer(
        long id,
        String title,
        String sha256,
        long durationMs,
        double loudnessLufs,
        double truePeakDb,
        OffsetDateTime createdAt,
        String audio) {

    static ClipAnswer of(Clip clip, CommuneTimes times) {
        return new ClipAnswer(
                clip.id(),
                clip.title(),
                clip.sha256(),
                clip.durationMs(),
                clip.loudnessLufs(),
                clip.truePeakDb(),
                times.shown(clip.createdAt()),
                "/clip/" + clip.id() + ".wav");
    }
}
