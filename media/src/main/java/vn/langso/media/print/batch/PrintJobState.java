package vn.langso.media.print.batch;

/** Where a job is. */
public enum PrintJobState {
    /** waits for its turn */
    QUEUED,
    RUNNING,
    /** somebody stopped it; goes on where it was when resumed */
    PAUSED,
    /** the file is there, though single sheets may have failed */
    DONE,
    /** there is no file: no sheet could be printed, or it could not be bound; may be resumed */
    FAILED;

    public boolean isOver() {
        return this == DONE || this == FAILED;
    }
}
