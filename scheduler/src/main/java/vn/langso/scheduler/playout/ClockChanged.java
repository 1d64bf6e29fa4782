package vn.langso.scheduler.playout;

/** The machine's clock came to be believed, or not to be. */
public record ClockChanged(boolean believed) {}
