package vn.langso.scheduler.timetable;

/** What happens to the rest of an interrupted occurrence. */
public enum Resume {
    /** By the length of the interruption: goes on, or begins its current item again, or all of it. */
    RESTART,
    /** Goes on where it was cut off, however long the interruption was, as long as it is not too late. */
    CONTINUE,
    DROP
}
