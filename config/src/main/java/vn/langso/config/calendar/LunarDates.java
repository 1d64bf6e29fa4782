package vn.langso.config.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Lunar and solar dates as Vietnam reckons them, at UTC+7, for the lunar years 1900 to 2100 (solar 31/01/1900 to
 * 28/01/2101). Outside them every method throws {@link DateTimeException}. Rests on time4j's
 * {@code VietnameseCalendar}, the one library found right for Vietnam over all months of 1975–2100. Stateless and
 * thread-safe.
 */
public final class LunarDates {
    public static final int FIRST_YEAR = 1900;
    public static final int LAST_YEAR = 2100;

    private LunarDates() {}

    /** The lunar date of a solar day. */
    public static VietnameseDate lunar(LocalDate solar) {
        return month(solar).dateOf(solar);
    }

    /** The solar date of a lunar day; empty where it does not exist: day 30 of a short month, no such leap month. */
    public static Optional<LocalDate> solar(VietnameseDate date) {
        return month(date.year(), date.month(), date.leap()).flatMap(month -> month.day(date.day()));
    }

    /** Solar date of mùng 1 Tết. The eve of Tết is the day before, whatever the twelfth month's length. */
    public static LocalDate tet(int year) {
        return months(year).getFirst().firstDay();
    }

    /** The number of the month that is doubled in a lunar year, empty in a year of twelve months. */
    public static OptionalInt leapMonth(int year) {
        return months(year).stream()
                .filter(LunarMonth::leap)
                .mapToInt(LunarMonth::month)
                .findFirst();
    }

    /** The 12 or 13 months of a lunar year, in order. */
    public static List<LunarMonth> months(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw outside("year " + year);
        }
        return LunarYears.months(year);
    }

    /** One month of a lunar year; empty if that leap month does not exist. */
    public static Optional<LunarMonth> month(int year, int month, boolean leap) {
        return months(year).stream()
                .filter(m -> m.month() == month && m.leap() == leap)
                .findFirst();
    }

    /** The month a solar day lies in. */
    public static LunarMonth month(LocalDate solar) {
        return months(year(solar)).stream()
                .filter(month -> month.contains(solar))
                .findFirst()
                .orElseThrow(() -> outside(solar.toString()));
    }

    /** All months from the one that holds a solar day to the end of the calendar, lazily. */
    public static Stream<LunarMonth> monthsFrom(LocalDate solar) {
        LunarMonth first = month(solar);
        return IntStream.rangeClosed(first.year(), LAST_YEAR)
                .boxed()
                .flatMap(year -> months(year).stream())
                .dropWhile(month -> month.firstDay().isBefore(first.firstDay()));
    }

    /** The lunar year a solar day lies in; days before Tết belong to the year before. */
    private static int year(LocalDate solar) {
        int year = solar.getYear();
        boolean known = year >= FIRST_YEAR && year <= LAST_YEAR + 1 && !solar.isBefore(tet(FIRST_YEAR));
        if (!known) {
            throw outside(solar.toString());
        }
        return year > LAST_YEAR || solar.isBefore(tet(year)) ? year - 1 : year;
    }

    private static DateTimeException outside(String what) {
        return new DateTimeException("Lunar dates are known for the lunar years " + FIRST_YEAR + " to " + LAST_YEAR
                + ", which do not hold " + what);
    }
}
