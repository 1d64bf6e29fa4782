package vn.langso.scheduler.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Days of a year by their number or by that of their week ({@code BYYEARDAY}, {@code BYWEEKNO} of RFC 5545): every day of
 * a year is asked. lib-recur finds a week 53 in years that have none, and loses days where {@code BYSETPOS} picks among
 * numbered ones. A week belongs to the year its number is of, a day to the calendar's.
 *
 * @param weeks numbers of weeks; negative ones count from the last
 * @param weekStart on which day weeks begin
 * @param places of the days that are picked among those of a year; all of them if empty
 */
record DaysOfYearRule(
        int interval,
        List<Integer> months,
        List<Integer> yearDays,
        List<Integer> weeks,
        DayOfWeek weekStart,
        List<Integer> monthDays,
        List<Weekday> weekdays,
        List<Integer> places)
        implements DayRule {
    private static final int DAYS_OF_FIRST_WEEK = 4;

    /** @param nth which one in the year, or in the month where months are named; from its end if negative, 0 for every */
    record Weekday(int nth, DayOfWeek day) {}

    @Override
    public Stream<LocalDate> days(LocalDate start, LocalDate from) {
        int waited = Math.floorDiv(from.getYear() - start.getYear(), interval) * interval;
        return IntStream.iterate(
                        start.getYear() + waited,
                        year -> year <= Recurrence.LAST_DAY.getYear(),
                        year -> year + interval)
                .boxed()
                .flatMap(year -> picked(inYear(Year.of(year), start)))
                .filter(day -> !day.isBefore(start) && !day.isBefore(from));
    }

    private List<LocalDate> inYear(Year year, LocalDate start) {
        LocalDate first = year.atDay(1);
        return first.datesUntil(first.plusYears(1))
                .filter(day -> months.isEmpty() || months.contains(day.getMonthValue()))
                .filter(day -> yearDays.isEmpty() || isOf(yearDays, day.getDayOfYear(), day.lengthOfYear()))
                .filter(day -> monthDays.isEmpty() || isOf(monthDays, day.getDayOfMonth(), day.lengthOfMonth()))
                .filter(day -> weeks.isEmpty() || isInWeek(day))
                .filter(day -> isWeekday(day, start))
                .toList();
    }

    private Stream<LocalDate> picked(List<LocalDate> days) {
        return IntStream.range(0, days.size())
                .filter(i -> places.isEmpty() || isOf(places, i + 1, days.size()))
                .mapToObj(days::get);
    }

    private boolean isInWeek(LocalDate day) {
        WeekFields fields = WeekFields.of(weekStart, DAYS_OF_FIRST_WEEK);
        int last = (int) fields.weekOfWeekBasedYear().rangeRefinedBy(day).getMaximum();
        return isOf(weeks, day.get(fields.weekOfWeekBasedYear()), last);
    }

    /** Where only weeks are named, the day of the week is the start's. */
    private boolean isWeekday(LocalDate day, LocalDate start) {
        if (weekdays.isEmpty()) {
            boolean weeksAlone = yearDays.isEmpty() && monthDays.isEmpty();
            return !weeksAlone || day.getDayOfWeek() == start.getDayOfWeek();
        }
        return weekdays.stream().anyMatch(weekday -> weekday.day() == day.getDayOfWeek() && isNth(weekday.nth(), day));
    }

    private boolean isNth(int nth, LocalDate day) {
        int place = months.isEmpty() ? day.getDayOfYear() : day.getDayOfMonth();
        int length = months.isEmpty() ? day.lengthOfYear() : day.lengthOfMonth();
        return nth == 0 || (nth > 0 ? (place - 1) / 7 + 1 == nth : (length - place) / 7 + 1 == -nth);
    }

    private static boolean isOf(List<Integer> wanted, int number, int last) {
        return wanted.contains(number) || wanted.contains(number - last - 1);
    }
}
