package vn.langso.scheduler.playout;

import java.time.Instant;
import java.util.List;
import vn.langso.scheduler.speakers.LineResult;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/**
 * How a claimed occurrence ended.
 *
 * @param lines what became of each line
 */
record Outcome(OccurrenceStatus status, String reason, Instant endedAt, long offsetMs, List<Line> lines) {
    Outcome {
        lines = List.copyOf(lines);
    }

    /** One line of the air log: how it ended there. */
    record Line(String line, LineOutcome outcome, String reason, long playedMs) {}

    /** A line without a fault of its own tells why the whole did not end: somebody stopped it, the sound could not be read. */
    static Line line(LineResult result, OccurrenceStatus whole, String reason) {
        boolean complete = whole != OccurrenceStatus.INTERRUPTED && whole != OccurrenceStatus.PREEMPTED;
        String problem = result.problem() != null ? result.problem() : complete ? "" : reason;
        return new Line(result.line().id(), lineOutcome(result, whole), problem, result.carried() * Progress.FRAME_MS);
    }

    private static LineOutcome lineOutcome(LineResult result, OccurrenceStatus whole) {
        if (result.carried() == 0) {
            return LineOutcome.FAILED;
        }
        return switch (whole) {
            case INTERRUPTED -> LineOutcome.INTERRUPTED;
            case PREEMPTED -> LineOutcome.PREEMPTED;
            default -> result.lost() <= OutcomeRule.HEARD_AS_WHOLE ? LineOutcome.AIRED : LineOutcome.PARTLY;
        };
    }
}
