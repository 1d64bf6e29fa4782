package vn.langso.scheduler.timetable;

import java.time.DayOfWeek;

/**
 * Some days of the week.
 *
 * @param bits one for each day, Monday's the lowest
 */
record Weekdays(int bits) {
    static final Weekdays ALL = new Weekdays(0b1111111);

    private static final int WEEK = 7;

    static Weekdays of(DayOfWeek... days) {
        int bits = 0;
        for (DayOfWeek day : days) {
            bits |= 1 << day.ordinal();
        }
        return new Weekdays(bits);
    }

    boolean meets(Weekdays other) {
        return (bits & other.bits) != 0;
    }

    /** The same so many days later. */
    Weekdays plus(int days) {
        int shift = Math.floorMod(days, WEEK);
        return new Weekdays((bits << shift | bits >> WEEK - shift) & ALL.bits);
    }
}
