package vn.langso.config.calendar;

/** What a day does to broadcasts, from nothing to most. Emergencies go on air whatever the day. */
public enum DayEffect {
    /** everything as planned */
    AS_USUAL,
    /** only emergency and priority bulletins */
    PRIORITY_ONLY,
    /** only emergency bulletins */
    SILENCE
}
