package vn.langso.scheduler.speakers;

import org.jspecify.annotations.Nullable;

/**
 * How a line is.
 *
 * @param ready false if it could not carry sound now
 * @param onAir who has it, or null
 * @param problem a Vietnamese sentence if it is not ready, or if the settings give it a zone that does not exist
 * @param listeners for streams: who listens now
 */
public record LineState(
        SpeakerLine line,
        boolean ready,
        @Nullable LineUse onAir,
        @Nullable String problem,
        int listeners) {}
