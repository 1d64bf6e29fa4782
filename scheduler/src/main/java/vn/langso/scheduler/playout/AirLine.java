package vn.langso.scheduler.playout;

import org.jspecify.annotations.Nullable;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.timetable.LineRule;
import vn.langso.scheduler.timetable.Volume;

/**
 * How a line takes part in an airing.
 *
 * @param silence why it is silent, a Vietnamese sentence; null where it sounds
 */
record AirLine(SpeakerLine line, Volume volume, @Nullable String silence) {
    static AirLine of(SpeakerLine line, LineRule rule) {
        return new AirLine(line, rule.volume(), rule.silence());
    }

    AirLine silent(String why) {
        return new AirLine(line, volume, why);
    }

    boolean sounds() {
        return silence == null;
    }

    /** The air log's row of a line that does not sound. */
    Outcome.Line skipped() {
        return new Outcome.Line(line.id(), LineOutcome.SKIPPED, silence == null ? "" : silence, 0);
    }
}
