package vn.langso.config.calendar;

import java.time.LocalDateTime;

/** What may go on air in [from, until) was decided anew; published inside the transaction. */
public record CalendarChanged(LocalDateTime from, LocalDateTime until) {}
