package vn.langso.scheduler.timetable;

/** A zone with a place nearby that wants quiet. */
public record SensitiveZone(String zone, String site) {}
