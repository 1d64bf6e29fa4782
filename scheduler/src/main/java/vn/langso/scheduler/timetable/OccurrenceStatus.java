package vn.langso.scheduler.timetable;

/** Where an occurrence stands; everything from AIRED on is final. */
public enum OccurrenceStatus {
    PLANNED,
    /** intent is on disk, no sample sent yet */
    CLAIMED,
    ON_AIR,
    AIRED,
    PARTLY,
    MISSED,
    SKIPPED,
    CANCELLED,
    PREEMPTED,
    INTERRUPTED;

    public boolean isFinal() {
        return compareTo(AIRED) >= 0;
    }
}
