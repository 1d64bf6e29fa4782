package vn.langso.scheduler.timetable;

/** Why planning keeps a date off the air until the reason goes. */
enum PutAside {
    HOLIDAY,
    ZONE,
    SLOT,
    WINDOW,
    /** its series was edited and no longer holds this date */
    SERIES
}
