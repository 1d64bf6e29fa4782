package vn.langso.config.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * The paid holidays of a year as far as a rule gives them: Bộ luật Lao động 2019, Điều 112. Which five days of Tết and
 * which neighbour of 2/9 are off is decided every year; the rule names the usual ones, a decision by date adds others.
 * None of them silences anything. Pure.
 */
final class PublicHolidays {
    private static final String LABOUR_CODE = "Bộ luật Lao động 2019, Điều 112";

    private PublicHolidays() {}

    static List<SpecialDay> of(int year) {
        LocalDate tet = LunarDates.tet(year);
        LocalDate hungKings = LunarDates.solar(new VietnameseDate(year, 3, 10)).orElseThrow();
        LocalDate nationalDay = LocalDate.of(year, 9, 2);
        return List.of(
                holiday("Tết Dương lịch", LocalDate.of(year, 1, 1), 1),
                holiday("Tết Nguyên đán", tet.minusDays(1), 5),
                holiday("Giỗ Tổ Hùng Vương", hungKings, 1),
                holiday("Ngày Giải phóng miền Nam, thống nhất đất nước", LocalDate.of(year, 4, 30), 1),
                holiday("Ngày Quốc tế Lao động", LocalDate.of(year, 5, 1), 1),
                holiday("Quốc khánh", nationalDay, 1),
                holiday("Nghỉ Quốc khánh (ngày liền kề, theo quyết định hằng năm)", neighbour(nationalDay), 1),
                cultureDay(LocalDate.of(year, 11, 24)));
    }

    /** The neighbour that joins the longer row of days off, as decided in each year 2021 to 2026. */
    private static LocalDate neighbour(LocalDate nationalDay) {
        boolean after = List.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY).contains(nationalDay.getDayOfWeek());
        return after ? nationalDay.plusDays(1) : nationalDay.minusDays(1);
    }

    private static SpecialDay holiday(String name, LocalDate first, int days) {
        return day(DayKind.PUBLIC_HOLIDAY, name, first, days, LABOUR_CODE);
    }

    /** Chosen as a paid holiday by the Politburo in 01/2026; the law that makes it one was not found. */
    private static SpecialDay cultureDay(LocalDate day) {
        return day(DayKind.OBSERVANCE, "Ngày Văn hóa Việt Nam (chờ luật)", day, 1, "Nghị quyết 80-NQ/TW");
    }

    private static SpecialDay day(DayKind kind, String name, LocalDate first, int days, String citation) {
        return new SpecialDay(
                null,
                kind,
                name,
                first.atStartOfDay(),
                first.plusDays(days).atStartOfDay(),
                kind.usualEffect(),
                citation);
    }
}
