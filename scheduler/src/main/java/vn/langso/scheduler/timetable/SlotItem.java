package vn.langso.scheduler.timetable;

/**
 * One bulletin of a slot's running order.
 *
 * @param repeats how many times it plays in a row, 1–10
 * @param gapSeconds silence between two plays of it and before the next item
 */
public record SlotItem(long bulletinId, int repeats, int gapSeconds) {}
