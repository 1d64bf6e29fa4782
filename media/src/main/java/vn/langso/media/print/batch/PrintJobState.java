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
    FAILED,
    /** somebody did not want it before it was done: what was printed of it is gone, it never goes on */
    CANCELLED,
    /** it was done, and somebody took its file off the disk */
    DISCARDED;

    /** Nothing goes on by itself. */
    public boolean isOver() {
        return this == DONE || this == FAILED || isDropped();
    }

    /** Nothing goes on any more, and there is no file. */
    public boolean isDropped() {
        return this == CANCELLED || this == DISCARDED;
    }
}
