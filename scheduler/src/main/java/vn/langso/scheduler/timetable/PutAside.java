package vn.langso.scheduler.timetable;

/** Why planning keeps a date off the air until the reason goes. */
enum PutAside {
    HOLIDAY,
    ZONE,
    SLOT,
    WINDOW,
    /** what it plays is no longer valid; others may have its time meanwhile */
    BULLETIN,
    /** its series was edited and no longer holds this date */
    SERIES
}
