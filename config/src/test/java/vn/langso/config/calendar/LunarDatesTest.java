package vn.langso.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LunarDatesTest {
    /** Computed independently (astronomy-engine at UTC+7) and cross-checked; see domain notes on lunar dates. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2026 | 17/02/2026 | 10/02/2026 | 26/04/2026 | 27/08/2026 | 25/09/2026 | 0
            2027 | 06/02/2027 | 30/01/2027 | 16/04/2027 | 16/08/2027 | 15/09/2027 | 0
            2028 | 26/01/2028 | 19/01/2028 | 04/04/2028 | 03/09/2028 | 03/10/2028 | 5
            2029 | 13/02/2029 | 06/02/2029 | 23/04/2029 | 24/08/2029 | 22/09/2029 | 0
            2030 | 02/02/2030 | 26/01/2030 | 12/04/2030 | 13/08/2030 | 12/09/2030 | 0
            2031 | 23/01/2031 | 16/01/2031 | 01/04/2031 | 01/09/2031 | 01/10/2031 | 3
            2032 | 11/02/2032 | 04/02/2032 | 19/04/2032 | 20/08/2032 | 19/09/2032 | 0
            2033 | 31/01/2033 | 23/01/2033 | 09/04/2033 | 09/08/2033 | 08/09/2033 | 11
            2034 | 19/02/2034 | 11/02/2034 | 28/04/2034 | 28/08/2034 | 26/09/2034 | 0
            2035 | 08/02/2035 | 31/01/2035 | 17/04/2035 | 18/08/2035 | 16/09/2035 | 0
            2036 | 28/01/2036 | 20/01/2036 | 06/04/2036 | 05/09/2036 | 04/10/2036 | 6
            2037 | 15/02/2037 | 07/02/2037 | 24/04/2037 | 25/08/2037 | 24/09/2037 | 0
            2038 | 04/02/2038 | 27/01/2038 | 13/04/2038 | 15/08/2038 | 13/09/2038 | 0
            2039 | 24/01/2039 | 17/01/2039 | 03/04/2039 | 03/09/2039 | 02/10/2039 | 5
            2040 | 12/02/2040 | 05/02/2040 | 20/04/2040 | 22/08/2040 | 20/09/2040 | 0
            """)
    void agrees_with_the_published_table(
            int year,
            String tet,
            String kitchenGods,
            String hungKings,
            String wanderingSouls,
            String midAutumn,
            int leap) {
        assertThat(LunarDates.tet(year)).isEqualTo(date(tet));
        assertThat(LunarDates.solar(new VietnameseDate(year - 1, 12, 23))).contains(date(kitchenGods));
        assertThat(LunarDates.solar(new VietnameseDate(year, 3, 10))).contains(date(hungKings));
        assertThat(LunarDates.solar(new VietnameseDate(year, 7, 15))).contains(date(wanderingSouls));
        assertThat(LunarDates.solar(new VietnameseDate(year, 8, 15))).contains(date(midAutumn));
        assertThat(LunarDates.leapMonth(year)).isEqualTo(leap == 0 ? OptionalInt.empty() : OptionalInt.of(leap));
    }

    /** Leap months as printed on wall calendars. */
    @ParameterizedTest
    @CsvSource({
        "1995, 8",
        "1998, 5",
        "2001, 4",
        "2004, 2",
        "2006, 7",
        "2009, 5",
        "2012, 4",
        "2014, 9",
        "2017, 6",
        "2020, 4",
        "2023, 2",
        "2025, 6",
        "2028, 5",
        "2031, 3",
        "2033, 11",
        "2036, 6",
        "2039, 5"
    })
    void doubles_the_month_that_was_published(int year, int leap) {
        assertThat(LunarDates.leapMonth(year)).hasValue(leap);
    }

    /** Mùng 1 Tết of years long past, as remembered. */
    @ParameterizedTest
    @CsvSource({
        "1900, 31/01/1900", "1930, 30/01/1930", "1945, 13/02/1945", "1954, 03/02/1954", "1968, 29/01/1968",
        "1976, 31/01/1976", "1990, 27/01/1990", "2000, 05/02/2000", "2010, 14/02/2010", "2015, 19/02/2015"
    })
    void tet_of_long_ago(int year, String tet) {
        assertThat(LunarDates.tet(year)).isEqualTo(date(tet));
    }

    /** Years in which Vietnam's Tết is not China's new year. */
    @ParameterizedTest
    @CsvSource({"1985, 21/01/1985", "2007, 17/02/2007", "2030, 02/02/2030"})
    void reckons_at_seven_hours_east(int year, String tet) {
        assertThat(LunarDates.tet(year)).isEqualTo(date(tet));
    }

    @Test
    void every_day_of_the_calendar_goes_to_its_lunar_date_and_back() {
        LocalDate day = LunarDates.tet(LunarDates.FIRST_YEAR);
        LocalDate end = LocalDate.of(2101, 1, 29);
        VietnameseDate before = new VietnameseDate(1899, 12, 30);

        for (; day.isBefore(end); day = day.plusDays(1)) {
            VietnameseDate lunar = LunarDates.lunar(day);
            assertThat(LunarDates.solar(lunar)).contains(day);
            assertThat(lunar.day()).isIn(1, before.day() + 1);
            before = lunar;
        }
    }

    @Test
    void months_have_29_or_30_days_and_follow_each_other() {
        LocalDate expected = LunarDates.tet(1900);

        for (LunarMonth month : LunarDates.monthsFrom(expected).toList()) {
            assertThat(month.length()).isBetween(29, 30);
            assertThat(month.firstDay()).isEqualTo(expected);
            expected = month.nextMonth();
        }
        assertThat(expected).isEqualTo(LocalDate.of(2101, 1, 29));
    }

    @ParameterizedTest
    @CsvSource({"2025", "2026", "2027", "2028", "2029", "2030", "2031"})
    void the_year_ends_without_a_thirtieth_from_2025_to_2031(int year) {
        assertThat(LunarDates.solar(new VietnameseDate(year, 12, 30))).isEmpty();
        assertThat(LunarDates.month(year, 12, false)).map(LunarMonth::length).contains(29);
    }

    @Test
    void a_leap_month_is_told_from_the_month_before_it() {
        VietnameseDate inLeapMonth = LunarDates.lunar(LocalDate.of(2025, 7, 25));

        assertThat(inLeapMonth).isEqualTo(new VietnameseDate(2025, 6, true, 1));
        assertThat(inLeapMonth.dayAndMonth()).isEqualTo("1/6 nhuận");
        assertThat(LunarDates.solar(new VietnameseDate(2025, 6, 1))).contains(LocalDate.of(2025, 6, 25));
    }

    @Test
    void a_leap_month_that_does_not_exist_has_no_days() {
        assertThat(LunarDates.solar(new VietnameseDate(2026, 6, true, 1))).isEqualTo(Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({"1900-01-30", "2101-01-29", "1599-06-01", "2400-01-01"})
    void says_so_when_a_day_lies_outside_the_calendar(LocalDate day) {
        assertThatExceptionOfType(DateTimeException.class)
                .isThrownBy(() -> LunarDates.lunar(day))
                .withMessageContaining("1900 to 2100")
                .withMessageContaining(day.toString());
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "13, 1", "1, 0", "1, 31"})
    void refuses_a_month_or_day_that_no_year_has(int month, int day) {
        assertThatExceptionOfType(DateTimeException.class).isThrownBy(() -> new VietnameseDate(2027, month, day));
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text, DateTimeFormatter.ofPattern("dd/MM/uuuu"));
    }
}
