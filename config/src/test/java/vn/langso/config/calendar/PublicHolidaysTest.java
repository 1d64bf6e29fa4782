package vn.langso.config.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublicHolidaysTest {
    /** Mùng 1 Tết and Giỗ Tổ as they were published and kept in those years. */
    @ParameterizedTest
    @CsvSource({
        "2018, 16/02/2018, 25/04/2018",
        "2019, 05/02/2019, 14/04/2019",
        "2020, 25/01/2020, 02/04/2020",
        "2021, 12/02/2021, 21/04/2021",
        "2022, 01/02/2022, 10/04/2022",
        "2023, 22/01/2023, 29/04/2023",
        "2024, 10/02/2024, 18/04/2024",
        "2025, 29/01/2025, 07/04/2025",
        "2026, 17/02/2026, 26/04/2026",
        "2027, 06/02/2027, 16/04/2027",
    })
    void tet_and_the_hung_kings_fall_on_the_published_days(int year, String tet, String hungKings) {
        assertThat(named(year, "Tết Nguyên đán").from().toLocalDate().plusDays(1))
                .isEqualTo(date(tet));
        assertThat(named(year, "Giỗ Tổ Hùng Vương").from().toLocalDate()).isEqualTo(date(hungKings));
    }

    @Test
    void five_days_of_tet_begin_with_its_eve_whatever_the_month_before_is_long() {
        assertThat(named(2027, "Tết Nguyên đán").span()).isEqualTo("05/02/2027–09/02/2027");
        assertThat(named(2034, "Tết Nguyên đán").span()).isEqualTo("18/02/2034–22/02/2034");
    }

    /** Two days off for the national day, as decided in those years. */
    @ParameterizedTest
    @CsvSource({
        "2021, 03/09/2021",
        "2022, 01/09/2022",
        "2023, 01/09/2023",
        "2024, 03/09/2024",
        "2025, 01/09/2025",
        "2026, 01/09/2026",
    })
    void the_national_day_has_a_neighbour(int year, String neighbour) {
        assertThat(named(year, "Nghỉ Quốc khánh").from().toLocalDate()).isEqualTo(date(neighbour));
        assertThat(named(year, "Quốc khánh").span()).isEqualTo("02/09/" + year);
    }

    @Test
    void no_holiday_silences_anything_and_each_names_its_law() {
        List<SpecialDay> all = PublicHolidays.of(2027);

        assertThat(all).hasSize(8).extracting(SpecialDay::effect).containsOnly(DayEffect.AS_USUAL);
        assertThat(all).extracting(SpecialDay::citation).doesNotContain("");
        assertThat(named(2027, "Ngày Văn hóa Việt Nam").kind()).isEqualTo(DayKind.OBSERVANCE);
    }

    @Test
    void every_year_of_the_lunar_calendar_has_its_holidays() {
        for (int year = LunarDates.FIRST_YEAR; year <= LunarDates.LAST_YEAR; year++) {
            assertThat(PublicHolidays.of(year)).as("year %d", year).hasSize(8);
        }
    }

    private static SpecialDay named(int year, String name) {
        return PublicHolidays.of(year).stream()
                .filter(day -> day.name().startsWith(name))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDate date(String text) {
        return LocalDate.parse(text, DateTimeFormatter.ofPattern("dd/MM/uuuu"));
    }
}
