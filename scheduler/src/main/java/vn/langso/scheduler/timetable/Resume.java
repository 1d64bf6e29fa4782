package vn.langso.scheduler.timetable;

/** What happens to the rest of an interrupted occurrence. */
public enum Resume {
    RESTART,
    DROP
}
