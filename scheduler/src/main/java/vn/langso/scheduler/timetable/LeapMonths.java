package vn.langso.scheduler.timetable;

import vn.langso.config.calendar.LunarMonth;

/**
 * Which month of its number a yearly lunar date means where a leap month follows it. What a year does not have does not
 * occur in that year, as day 30 of a short month does not (RFC 7529 calls that SKIP=OMIT).
 */
enum LeapMonths {
    /** the ordinary month, which comes first */
    FIRST,
    /** the leap month alone, thus only in the few years that have it */
    LEAP,
    BOTH;

    boolean means(LunarMonth month) {
        return switch (this) {
            case FIRST -> !month.leap();
            case LEAP -> month.leap();
            case BOTH -> true;
        };
    }
}
