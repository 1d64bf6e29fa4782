package vn.langso.scheduler.timetable;

/** An occurrence was planned, started, ended or changed; published inside the transaction. */
public record OccurrenceChanged(long occurrenceId, OccurrenceStatus status) {}
