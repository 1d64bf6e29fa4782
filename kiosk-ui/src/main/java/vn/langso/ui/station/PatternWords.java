package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A play pattern as a sentence for the operator. */
final class PatternWords {

    private PatternWords() {}

    /** @param start the first date and time, as it is shown */
    static String of(PlayPattern pattern, String start) {
        String when = switch (pattern.mode()) {
            case ONCE, DAILY, LUNAR -> translate("station.slot.when." + pattern.mode(), start);
            case WEEKLY -> translate("station.slot.when.WEEKLY", start, days(pattern));
            case OTHER -> translate("station.slot.when.OTHER", start, pattern.words());
        };
        LocalDate until = pattern.until();
        return until == null ? when : translate("timetable.slot.when-until", when, StationTimes.shortDay(until));
    }

    private static String days(PlayPattern pattern) {
        return new TreeSet<>(pattern.days()).stream().map(PatternWords::day).collect(Collectors.joining(", "));
    }

    private static String day(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, StationTimes.VIETNAMESE);
    }
}
