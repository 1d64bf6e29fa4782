package vn.langso.scheduler.timetable;

import java.time.LocalDateTime;

/** A stretch in which the loudspeakers may speak by the policy of broadcast windows. Local times of the commune. */
public record OpenHours(LocalDateTime from, LocalDateTime until) {}
