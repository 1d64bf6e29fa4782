package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import vn.langso.config.calendar.LunarDates;

/** Lunar dates as they stand beside solar ones. */
final class LunarText {
    private static final LocalDate FIRST = LunarDates.tet(LunarDates.FIRST_YEAR);
    private static final LocalDate LAST = LocalDate.of(LunarDates.LAST_YEAR, 12, 31);

    private LunarText() {}

    /** "15/10", in a leap month "15/6 nhuận"; nothing where the calendar does not reach. */
    static String shortly(LocalDate day) {
        return covers(day) ? LunarDates.lunar(day).dayAndMonth() : "";
    }

    /** Whether the lunar calendar reaches that day. */
    static boolean covers(LocalDate day) {
        return !day.isBefore(FIRST) && !day.isAfter(LAST);
    }

    /** "15/10 âm lịch". */
    static String of(LocalDate day) {
        String lunar = shortly(day);
        return lunar.isEmpty() ? "" : translate("timetable.lunar", lunar);
    }

    /** The solar day with its lunar date: "Thứ Ba, 24/11/2026 (16/10 âm lịch)". */
    static String withSolar(LocalDate day) {
        String lunar = of(day);
        String solar = StationTimes.day(day);
        return lunar.isEmpty() ? solar : translate("timetable.day-with-lunar", solar, lunar);
    }
}
