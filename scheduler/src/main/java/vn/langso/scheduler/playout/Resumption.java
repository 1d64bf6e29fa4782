package vn.langso.scheduler.playout;

/**
 * How an interrupted occurrence goes on.
 *
 * @param oldFence of the claim that was interrupted: only that one is taken over
 * @param contentHash what the interrupted claim promised to play
 * @param fromMs position in the running order
 * @param announced whether "Xin phát lại" is said before, where a voice is installed: people have heard the beginning
 * @param note for the trace and the outcome, a Vietnamese clause
 */
record Resumption(String oldFence, String contentHash, long fromMs, String note, boolean announced) {
    Resumption(String oldFence, String contentHash, long fromMs, String note) {
        this(oldFence, contentHash, fromMs, note, false);
    }
}
