package vn.langso.scheduler.playout;

/**
 * How an interrupted occurrence goes on.
 *
 * @param rest what was cut off; only that claim is taken over
 * @param fromMs position in the running order
 * @param announced whether "Xin phát lại" is said before, where a voice is installed: people have heard the beginning
 * @param note for the trace and the outcome, a Vietnamese clause
 */
record Resumption(Interrupted rest, long fromMs, String note, boolean announced) {
    Resumption(Interrupted rest, ResumeRule.Decision.GoOn goOn) {
        this(rest, goOn.fromMs(), goOn.note(), goOn.announced());
    }

    /** The claim that was interrupted. */
    String oldFence() {
        return rest.fence();
    }

    /** What the interrupted claim promised to play. */
    String contentHash() {
        return rest.contentHash();
    }

    /** Whether another decision, some time later, is the same. */
    boolean is(ResumeRule.Decision.GoOn goOn) {
        return fromMs == goOn.fromMs() && announced == goOn.announced();
    }
}
