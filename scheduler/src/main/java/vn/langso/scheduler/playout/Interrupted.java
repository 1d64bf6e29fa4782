package vn.langso.scheduler.playout;

import java.time.Instant;
import vn.langso.scheduler.timetable.Occurrence;

/**
 * An occurrence that an earlier start of the station left CLAIMED or ON_AIR.
 *
 * @param offsetMs last checkpoint: position in the running order
 * @param checkpointAt when that was written: since then it was silent at the longest
 * @param claimedAt when it was claimed last; after the checkpoint where that claim has none of its own, so that less than
 *     a second of it was heard
 * @param resumes how often it went on already
 * @param restarted true if some of it was already played again from an earlier position than its checkpoint
 */
record Interrupted(
        long occurrenceId,
        String fence,
        String contentHash,
        long offsetMs,
        Instant checkpointAt,
        Instant claimedAt,
        int resumes,
        boolean restarted) {
    /** It was to go on from its position, and a second of that was heard at most. */
    boolean hardlyBegun() {
        return claimedAt.isAfter(checkpointAt);
    }

    /** All of what was claimed had left; the ledger keeps how long that was, whatever became of the bulletins since. */
    boolean isWhole(Occurrence occurrence) {
        return offsetMs >= occurrence.duration().toMillis();
    }
}
