package vn.langso.scheduler.timetable;

/**
 * A date as somebody had it before their eyes when they decided to change it.
 *
 * @param revision of that moment; another one now means that somebody else was faster
 */
public record Seen(long occurrenceId, int revision) {}
