package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
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

    /**
     * @param start the first date and time, as it is shown
     * @param last the last day where another slot goes on with the series, null where none does
     * @param zone of the commune's clocks
     */
    static String of(PlayPattern pattern, String start, @Nullable LocalDate last, ZoneId zone) {
        return switch (pattern) {
            case PlayPattern.Once _ -> translate("station.slot.when.ONCE", start);
            case PlayPattern.InWords(String words) ->
                inWords(words, start, last, zone)
                        .orElseGet(
                                () -> RuleEnd.on(null).after(translate("station.slot.when.OTHER", start, words), last));
            case PlayPattern.Series(PlayDays days, LocalDate until) ->
                RuleEnd.on(until).after(of(days, 1, start), last);
        };
    }

    /** Empty where the words are no rule. */
    private static Optional<String> inWords(String words, String start, @Nullable LocalDate last, ZoneId zone) {
        return SpokenRule.read(words)
                .flatMap(rule -> RuleEnd.of(rule, zone)
                        .flatMap(end -> endless(rule.without("COUNT", "UNTIL").withoutIdleWeekStart(), start)
                                .map(said -> end.after(said, last))));
    }

    private static Optional<String> endless(SpokenRule rule, String start) {
        return choice(rule, 1, start)
                .or(() -> choice(rule.without("INTERVAL"), rule.number("INTERVAL", 1), start))
                .or(() -> Optional.of(rule)
                        .filter(SpokenRule::isGregorian)
                        .map(gregorian -> translate("timetable.rule.from", RuleSentence.of(gregorian), start)));
    }

    private static Optional<String> choice(SpokenRule rule, int every, String start) {
        return PatternReading.read(rule.words())
                .filter(PlayPattern.Series.class::isInstance)
                .map(PlayPattern.Series.class::cast)
                .map(series -> of(series.days(), every, start));
    }

    /** @param every how many months or years lie between; days and weeks say it themselves */
    private static String of(PlayDays days, int every, String start) {
        String key = "station.slot.when." + days.mode();
        return switch (days) {
            case EveryDays(int daily) -> translate(key, start, daily);
            case Weekly(int weekly, var weekdays) ->
                translate(
                        key,
                        start,
                        weekly,
                        new TreeSet<>(weekdays)
                                .stream().map(PatternWords::weekday).collect(joining(", ")));
            case MonthDate(int day) -> translate(key, start, day, every);
            case MonthWeekday(int nth, DayOfWeek day) -> translate(key, start, weekday(day), nth(nth), every);
            case YearDate(int month, int day) -> translate(key, start, day, month, every);
            case LunarMonth(var lunarDays) ->
                translate(
                        key,
                        start,
                        new TreeSet<>(lunarDays)
                                .stream().map(PatternWords::lunarDay).collect(joining(", ")),
                        every);
            case LunarYear(int month, int day, LunarYear.Leap leap) ->
                translate(key, start, lunarDay(day), lunarMonth(month, leap), every);
            case Tet(int offset) -> translate(key, start, offset, Math.abs(offset), offset + 1, every);
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
