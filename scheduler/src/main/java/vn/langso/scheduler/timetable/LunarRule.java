package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.langso.config.calendar.LunarDates;
import vn.langso.config.calendar.LunarMonth;

/** Days by the lunar calendar. Intervals count lunar months or years from the one the start lies in. */
sealed interface LunarRule extends DayRule {

    /** Days of every n-th lunar month, leap months counted like others; day 30 of a month of 29 does not occur. */
    record Monthly(SortedSet<Integer> days, int interval) implements LunarRule {
        @Override
        public Stream<LocalDate> days(LocalDate start, LocalDate from) {
            return months(start, from)
                    .flatMap(month -> days.stream().flatMap(day -> month.day(day).stream()))
                    .dropWhile(day -> day.isBefore(from));
        }

        private Stream<LunarMonth> months(LocalDate start, LocalDate from) {
            if (interval == 1) {
                return LunarDates.monthsFrom(from);
            }
            List<LunarMonth> months = LunarDates.monthsFrom(start).toList();
            return IntStream.iterate(0, i -> i < months.size(), i -> i + interval)
                    .mapToObj(months::get)
                    .dropWhile(month -> !month.nextMonth().isAfter(from));
        }
    }

    /** One lunar date every n-th lunar year. */
    record Yearly(int month, int day, LeapMonths leap, int interval) implements LunarRule {
        @Override
        public Stream<LocalDate> days(LocalDate start, LocalDate from) {
            int anchor = LunarDates.month(start).year();
            return years(anchor, LunarDates.month(from).year(), interval)
                    .flatMap(year -> LunarDates.months(year).stream())
                    .filter(candidate -> candidate.month() == month && leap.means(candidate))
                    .flatMap(meant -> meant.day(day).stream())
                    .dropWhile(date -> date.isBefore(from));
        }
    }

    /** A day before or after mùng 1 Tết every n-th lunar year; one before it lies in the lunar year that ends there. */
    record Tet(int offset, int interval) implements LunarRule {
        @Override
        public Stream<LocalDate> days(LocalDate start, LocalDate from) {
            int anchor = LunarDates.month(start).year();
            return years(anchor, LunarDates.month(from).year(), interval)
                    .map(year -> offset < 0 ? year + 1 : year)
                    .takeWhile(year -> year <= LunarDates.LAST_YEAR)
                    .map(year -> LunarDates.tet(year).plusDays(offset))
                    .dropWhile(day -> day.isBefore(from));
        }
    }

    /** Every n-th year from the anchor on, beginning with the last one that is not after the year wanted. */
    private static Stream<Integer> years(int anchor, int wanted, int interval) {
        int first = wanted - Math.floorMod(wanted - anchor, interval);
        return IntStream.iterate(first, year -> year <= LunarDates.LAST_YEAR, year -> year + interval)
                .boxed();
    }
}
