package vn.langso.media.print.batch;

/**
 * One sheet of a job.
 *
 * @param number from 1
 * @param guide position of its guide in the job, from 0
 */
record JobRow(int number, int chunk, int guide, Recipient recipient, State state, int pages) {
    enum State {
        WAITING,
        PRINTED,
        FAILED
    }
}
