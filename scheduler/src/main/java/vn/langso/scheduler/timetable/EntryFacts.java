package vn.langso.scheduler.timetable;

import java.time.Instant;

/** What the ledger's row does not say of a date: how calendars know it, when it last changed, what its slot is like. */
record EntryFacts(long occurrenceId, DateName name, Instant changedAt, boolean recurs) {}
