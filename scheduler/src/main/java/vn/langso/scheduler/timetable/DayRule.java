package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.util.stream.Stream;

/** The days on which something comes again. Immutable and thread-safe. */
interface DayRule {
    /** Once: the start itself. */
    DayRule ONCE = new DayRule() {
        @Override
        public Stream<LocalDate> days(LocalDate start, LocalDate from) {
            return from.isAfter(start) ? Stream.empty() : Stream.of(start);
        }

        @Override
        public Weekdays weekdays(LocalDate start) {
            return Weekdays.of(start.getDayOfWeek());
        }
    };

    /**
     * The days of the rule, in order, lazily.
     *
     * @param start where the rule is anchored: intervals count from it, missing parts are taken from it
     * @param from the first day wanted, not before the start
     */
    Stream<LocalDate> days(LocalDate start, LocalDate from);

    /** After how many days the pattern repeats, a multiple of a week; 0 where months, years or the moon choose. */
    default int period() {
        return 0;
    }

    /** The days of the week on which it may come, at least. */
    default Weekdays weekdays(LocalDate start) {
        return Weekdays.ALL;
    }
}
