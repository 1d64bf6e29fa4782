package vn.langso.scheduler.playout;

/** How one stretch of sound ended on one line; the names are the words of the API and of the air log's rows. */
public enum LineOutcome {
    /** Everything of the stretch left. */
    AIRED,
    /** The stretch came to its end, but this line lost more of it than nobody would miss. */
    PARTLY,
    /** Nothing left on this line. */
    FAILED,
    /** It broke off: somebody stopped it, the station went off, or the sound could not be read on. */
    INTERRUPTED,
    /** An emergency took the line. */
    PREEMPTED,
    /** The line was to stay silent, because its zone is suspended. */
    SKIPPED
}
