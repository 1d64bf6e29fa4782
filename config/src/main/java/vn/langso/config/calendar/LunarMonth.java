package vn.langso.config.calendar;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One lunar month where it lies in the solar calendar. Immutable.
 *
 * @param year lunar year, counted as the solar year in which it begins
 * @param month 1 to 12
 * @param leap true for the leap month that follows the month of the same number
 * @param firstDay solar date of mùng 1
 * @param length 29 (tháng thiếu) or 30 (tháng đủ)
 */
public record LunarMonth(int year, int month, boolean leap, LocalDate firstDay, int length) {
    /** The solar date of a lunar day; empty for day 30 of a month of 29. */
    public Optional<LocalDate> day(int day) {
        return day >= 1 && day <= length ? Optional.of(firstDay.plusDays(day - 1)) : Optional.empty();
    }

    /** Solar date of the first day of the month after this one. */
    public LocalDate nextMonth() {
        return firstDay.plusDays(length);
    }

    VietnameseDate dateOf(LocalDate solar) {
        int day = (int) (solar.toEpochDay() - firstDay.toEpochDay()) + 1;
        return new VietnameseDate(year, month, leap, day);
    }

    boolean contains(LocalDate solar) {
        return !solar.isBefore(firstDay) && solar.isBefore(nextMonth());
    }
}
