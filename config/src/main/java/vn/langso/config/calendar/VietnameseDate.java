package vn.langso.config.calendar;

import java.time.DateTimeException;

/**
 * A day of the Vietnamese lunisolar calendar. It says nothing about whether that day exists: ask
 * {@link LunarDates#solar}. Immutable.
 *
 * @param year lunar year, counted as the solar year in which it begins: Tết 2027 opens lunar year 2027
 * @param month 1 (tháng Giêng) to 12 (tháng Chạp)
 * @param leap true in the leap month (tháng nhuận) that follows the month of the same number
 * @param day 1 (mùng 1) to 30
 */
public record VietnameseDate(int year, int month, boolean leap, int day) {
    public VietnameseDate {
        if (month < 1 || month > 12) {
            throw new DateTimeException("Lunar month must be 1 to 12, but was " + month);
        }
        if (day < 1 || day > 30) {
            throw new DateTimeException("Lunar day must be 1 to 30, but was " + day);
        }
    }

    /** A day of an ordinary month. */
    public VietnameseDate(int year, int month, int day) {
        this(year, month, false, day);
    }

    /** As a wall calendar writes it: "15/8", in a leap month "15/6 nhuận". */
    public String dayAndMonth() {
        return day + "/" + month + (leap ? " nhuận" : "");
    }
}
