package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;
import static java.util.stream.Collectors.joining;

import java.time.DayOfWeek;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Gregorian rule for which the form has no choice, as a sentence without its begin and end: "2 tháng một lần vào ngày
 * cuối tháng". Made for one sentence.
 */
final class RuleSentence {
    private static final Pattern DAY = Pattern.compile("(-?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");
    private static final int NAMED_NTH = 4;

    private final SpokenRule rule;
    private final String frequency;

    private RuleSentence(SpokenRule rule) {
        this.rule = rule;
        this.frequency = rule.text("FREQ");
    }

    static String of(SpokenRule rule) {
        return new RuleSentence(rule).said();
    }

    private String said() {
        String said = translate("timetable.rule.every." + frequency, rule.number("INTERVAL", 1));
        String days = days();
        String place = place();
        if (!days.isEmpty()) {
            said = translate("timetable.rule.on", said, days);
        }
        if (!place.isEmpty()) {
            said = translate(days.isEmpty() ? "timetable.rule.in" : "timetable.rule.of", said, place);
        }
        if (rule.has("BYSETPOS")) {
            said = translate("timetable.rule.only", said, counted("BYSETPOS", "timetable.rule.position"));
        }
        return rule.has("WKST")
                ? translate("timetable.rule.week-start", said, PatternWords.weekday(weekday(rule.text("WKST"))))
                : said;
    }

    /** Where several kinds of days are named, only those count that are of every kind. */
    private String days() {
        String named = Stream.of(
                        weekdays(),
                        counted("BYMONTHDAY", "timetable.rule.month-day"),
                        counted("BYYEARDAY", "timetable.rule.year-day"))
                .filter(words -> !words.isEmpty())
                .collect(joining(translate("timetable.rule.meeting")));
        return named.isEmpty() ? asTheStart() : named;
    }

    /** What a rule does not say it takes from the day it starts on. */
    private String asTheStart() {
        if (frequency.equals("DAILY")) {
            return "";
        }
        if (rule.has("BYWEEKNO")) {
            return translate("timetable.rule.same.WEEKLY");
        }
        return translate(
                "timetable.rule.same." + (frequency.equals("YEARLY") && rule.has("BYMONTH") ? "MONTHLY" : frequency));
    }

    private String place() {
        String named = Stream.of(counted("BYWEEKNO", "timetable.rule.week"), counted("BYMONTH", "timetable.rule.month"))
                .filter(words -> !words.isEmpty())
                .collect(joining(", "));
        return named.isEmpty() && frequency.equals("YEARLY") ? ofTheYear() : named;
    }

    private String ofTheYear() {
        if (rule.has("BYMONTHDAY")) {
            return translate("timetable.rule.every-month");
        }
        return rule.has("BYDAY") && !rule.has("BYYEARDAY") ? translate("timetable.rule.year") : "";
    }

    private String weekdays() {
        List<String> named = rule.list("BYDAY");
        String days = named.stream().map(RuleSentence::weekdayWords).collect(joining(", "));
        boolean all = List.of("MONTHLY", "YEARLY").contains(frequency)
                && !days.isEmpty()
                && named.stream().allMatch(day -> day.length() == 2)
                && Stream.of("BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYSETPOS").noneMatch(rule::has);
        return all ? translate("timetable.rule.all", days) : days;
    }

    private static String weekdayWords(String named) {
        Matcher day = DAY.matcher(named);
        if (!day.matches()) {
            throw new IllegalStateException("Weekday '" + named + "' of a rule that was taken apart already");
        }
        String weekday = PatternWords.weekday(weekday(day.group(2)));
        return day.group(1) == null
                ? weekday
                : translate("timetable.rule.nth-weekday", weekday, nth(Integer.parseInt(day.group(1))));
    }

    private static String nth(int nth) {
        if (nth == PlayDays.MonthWeekday.LAST || nth > 0 && nth <= NAMED_NTH) {
            return PatternWords.nth(nth);
        }
        return translate(nth > 0 ? "timetable.rule.nth" : "timetable.rule.nth.from-end", Math.abs(nth));
    }

    private static DayOfWeek weekday(String code) {
        return Stream.of(DayOfWeek.values())
                .filter(day -> day.name().startsWith(code))
                .findFirst()
                .orElseThrow();
    }

    /** "ngày 1, 15", "ngày cuối tháng", "ngày thứ 2 từ cuối tháng": with a minus they are counted from the end. */
    private String counted(String part, String key) {
        List<Integer> numbers = rule.numbers(part);
        String fromStart = numbers.stream()
                .filter(number -> number > 0)
                .map(String::valueOf)
                .collect(joining(", "));
        return Stream.concat(
                        Stream.of(fromStart).filter(words -> !words.isEmpty()).map(words -> translate(key, words)),
                        numbers.stream()
                                .filter(number -> number < 0)
                                .map(number -> number == -1
                                        ? translate(key + ".last")
                                        : translate(key + ".from-end", -number)))
                .collect(joining(", "));
    }
}
