package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.TreeSet;
import vn.langso.ui.station.PlayDays.EveryDays;
import vn.langso.ui.station.PlayDays.LunarMonth;
import vn.langso.ui.station.PlayDays.LunarYear;
import vn.langso.ui.station.PlayDays.MonthDate;
import vn.langso.ui.station.PlayDays.MonthWeekday;
import vn.langso.ui.station.PlayDays.Tet;
import vn.langso.ui.station.PlayDays.Weekly;
import vn.langso.ui.station.PlayDays.YearDate;

/** A play pattern as a sentence for the operator. */
final class PatternWords {

    private PatternWords() {}

    /** @param start the first date and time, as it is shown */
    static String of(PlayPattern pattern, String start) {
        return switch (pattern) {
            case PlayPattern.Once _ -> translate("station.slot.when.ONCE", start);
            case PlayPattern.InWords(String words) -> translate("station.slot.when.OTHER", start, words);
            case PlayPattern.Series series -> of(series, start);
        };
    }

    private static String of(PlayPattern.Series series, String start) {
        String when = of(series.days(), start);
        LocalDate until = series.until();
        return until == null ? when : translate("timetable.slot.when-until", when, StationTimes.shortDay(until));
    }

    private static String of(PlayDays days, String start) {
        String key = "station.slot.when." + days.mode();
        return switch (days) {
            case EveryDays(int every) -> translate(key, start, every);
            case Weekly(int every, var weekdays) ->
                translate(
                        key,
                        start,
                        every,
                        new TreeSet<>(weekdays)
                                .stream().map(PatternWords::weekday).collect(joining(", ")));
            case MonthDate(int day) -> translate(key, start, day);
            case MonthWeekday(int nth, DayOfWeek day) -> translate(key, start, weekday(day), nth(nth));
            case YearDate(int month, int day) -> translate(key, start, day, month);
            case LunarMonth(var lunarDays) ->
                translate(
                        key,
                        start,
                        new TreeSet<>(lunarDays)
                                .stream().map(PatternWords::lunarDay).collect(joining(", ")));
            case LunarYear(int month, int day, LunarYear.Leap leap) ->
                translate(key, start, lunarDay(day), lunarMonth(month, leap));
            case Tet(int offset) -> translate(key, start, offset, Math.abs(offset), offset + 1);
        };
    }

    static String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, StationTimes.VIETNAMESE);
    }

    /** "đầu tiên", "lần thứ hai"… "cuối cùng". */
    static String nth(int nth) {
        return translate("timetable.play.nth." + nth);
    }

    /** "mùng 1", "rằm", "ngày 23". */
    private static String lunarDay(int day) {
        return translate("timetable.play.lunar-day", day);
    }

    /** "tháng Giêng", "tháng 8 nhuận". */
    static String lunarMonth(int month, LunarYear.Leap leap) {
        return translate("timetable.play.lunar-month." + leap, month);
    }
}
