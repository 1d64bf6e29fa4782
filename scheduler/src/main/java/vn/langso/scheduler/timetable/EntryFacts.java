package vn.langso.scheduler.timetable;

import java.time.Instant;

/** What the ledger's row does not say of a date: what its slot is like. */
record EntryFacts(long occurrenceId, Instant slotMadeAt, boolean recurs) {}
