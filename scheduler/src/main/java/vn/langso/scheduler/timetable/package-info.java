/** Slots, their recurrence and conflicts, and the ledger of occurrences. */
@NamedInterface("timetable")
@NullMarked
package vn.langso.scheduler.timetable;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
