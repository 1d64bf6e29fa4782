package vn.langso.scheduler.timetable;

import java.time.Instant;

/**
 * What a date was called first: no edit, move or split of its series gives it another name, so that a calendar program
 * knows it again. Unique in a commune; the moment of planning tells the slots of two communes apart.
 *
 * @param slotId the slot with whose series it came, also where another goes on with it now
 * @param originalAt when that series said
 * @param slotMadeAt when that slot was planned
 */
public record DateName(long slotId, Instant originalAt, Instant slotMadeAt) {}
