package vn.langso.scheduler.timetable;

import java.time.Instant;

/**
 * A slot or a zone that is silent for a while.
 *
 * @param subject the slot's number or the zone's slug
 * @param until the first moment after it
 */
public record Suspension(long id, String subject, Instant from, Instant until, String reason, String by) {}
