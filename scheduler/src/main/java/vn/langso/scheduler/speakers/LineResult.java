package vn.langso.scheduler.speakers;

import org.jspecify.annotations.Nullable;

/**
 * What became of one airing on one line.
 *
 * @param carried frames of 20 ms that left the machine
 * @param lost frames that did not
 * @param problem why frames were lost last, a Vietnamese sentence; null if none were
 */
public record LineResult(
        SpeakerLine line, long carried, long lost, @Nullable String problem) {}
