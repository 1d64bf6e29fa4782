package vn.langso.scheduler.emergency;

import org.jspecify.annotations.Nullable;

/**
 * What is heard after the attention tone.
 *
 * @param clipId what is played; null for the tone alone
 * @param problem a Vietnamese sentence if it is not what was asked for; null if it is
 */
public record EmergencySound(
        Kind kind, @Nullable Long clipId, @Nullable String problem) {
    /** From best to worst. */
    public enum Kind {
        /** the recording */
        CLIP,
        /** the machine's voice */
        SPEECH,
        /** nothing but the tone: the kiosks carry the text */
        TONE
    }
}
