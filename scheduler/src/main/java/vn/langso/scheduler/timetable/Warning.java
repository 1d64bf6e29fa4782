package vn.langso.scheduler.timetable;

/**
 * Something a plan may do but should not.
 *
 * @param detail a Vietnamese sentence with the first case of it
 */
public record Warning(Kind kind, String detail) {
    /** What is unwise. */
    public enum Kind {
        /** one bulletin too often in a week */
        TOO_OFTEN,
        /** one bulletin in two sessions running */
        TWO_SESSIONS_RUNNING,
        /** a zone hears too many minutes in a day */
        DAILY_MINUTES,
        /** a session is filled too far */
        LONG_SESSION,
        /** a bulletin expires before the last date of the plan */
        EXPIRES,
        /** a zone of the plan is suspended, the others are not */
        PARTLY_SUSPENDED
    }
}
