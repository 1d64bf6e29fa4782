package vn.langso.scheduler.playout;

import java.util.List;
import vn.langso.scheduler.speakers.SpeakerLine;
import vn.langso.scheduler.timetable.Occurrence;
import vn.langso.scheduler.timetable.OccurrenceStatus;

/** Whether an occurrence may go on air now. */
sealed interface Verdict {
    /** It may, with this content on these lines. */
    record Go(Occurrence occurrence, RunningOrder order, List<SpeakerLine> lines, Lateness lateness)
            implements Verdict {}

    /** It may not, and this is its outcome. */
    record No(OccurrenceStatus outcome, String reason) implements Verdict {}
}
