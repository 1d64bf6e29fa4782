package vn.langso.scheduler.timetable;

import java.time.Instant;

/** What the ledger's row does not say of a date: how often it was changed, and what its slot is like. */
record EntryFacts(long occurrenceId, int revision, Instant slotMadeAt, boolean recurs) {}
