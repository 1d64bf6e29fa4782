package vn.langso.media.audio;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads dates, weekdays and times of day; what is no valid date or time stays as written. */
final class SpokenDates {
    /** Words before "2/9" that make it a date and not two ninths. */
    private static final String DATE_COMES = "(?i:ngày|mùng|mồng|sáng|trưa|chiều|tối|đêm|hôm|từ|đến|tới|trước|sau|vào"
            + "|dịp|lễ|khánh|thứ \\p{L}+|thứ [2-7]|chủ nhật)[ ,]+";

    /** Days everybody calls by their date, so they need no such word. */
    private static final String FEASTS =
            "30/0?4|0?1/0?5|0?2/0?9|0?8/0?3|20/10|20/11|22/12|27/0?7|0?1/0?6|19/0?8|0?1/0?1";

    private static final String DAY_MONTH = "(\\d{1,2})/(\\d{1,2})";
    private static final String NOT_IN_NUMBER = "(?<![\\d/.,-])";
    private static final String NUMBER_ENDS = "(?![\\d/]|[.,-]\\d)";
    private static final String TIME = "\\d{1,2} ?[hg:] ?\\d{2}|\\d{1,2} ?h";

    private final NumberWords words;

    SpokenDates(NumberWords words) {
        this.words = words;
    }

    List<ReadingRule> rules() {
        return Stream.of(times(), ranges(), fullDates(), shortDates(), names())
                .flatMap(List::stream)
                .toList();
    }

    private List<ReadingRule> times() {
        return List.of(
                ReadingRule.of(
                        "(?<![\\d.,/])(" + TIME + ")\\s*[-–—]\\s*(" + TIME + ")(?![\\p{L}\\d])",
                        match -> match.group(1) + " đến " + match.group(2)),
                ReadingRule.of(
                        "(?<![\\d.,/])(\\d{1,2}) ?[hg:] ?(\\d{2})(?: ?(?:phút|ph|p|'))?(?![\\p{L}\\d]|:\\d)",
                        this::time),
                ReadingRule.of("(?<![\\d.,/])(\\d{1,2}) ?h(?![\\p{L}\\d])", match -> number(match, 1) + " giờ"));
    }

    private List<ReadingRule> ranges() {
        return List.of(
                ReadingRule.of(
                        "(?i:(ngày) +)?" + NOT_IN_NUMBER + "(\\d{1,2})\\s*[-–—]\\s*" + DAY_MONTH + "(?:/(\\d{4}))?"
                                + NUMBER_ENDS,
                        this::daysOfMonth),
                ReadingRule.of(
                        NOT_IN_NUMBER + DAY_MONTH + "\\s*[-–—]\\s*" + DAY_MONTH + "(/\\d{4})?" + NUMBER_ENDS,
                        this::fromTo));
    }

    private List<ReadingRule> fullDates() {
        return List.of(
                ReadingRule.of(
                        "(?:((?i)ngày|mùng|mồng) +)?(?<![\\d/.-])(\\d{1,2})([/.-])(\\d{1,2})\\3(\\d{4})" + NUMBER_ENDS,
                        match -> valid(match, 2, 4)
                                ? date(match.group(1), match, 2, 4) + " năm " + number(match, 5)
                                : match.group()),
                ReadingRule.of(
                        "((?i)quý) +(\\d|[IV]+)/(\\d{4})" + NUMBER_ENDS,
                        match -> match.group(1) + " " + match.group(2) + " năm " + number(match, 3)),
                ReadingRule.of(
                        "(?:((?i)tháng) +)?" + NOT_IN_NUMBER + "(\\d{1,2})/(\\d{4})" + NUMBER_ENDS,
                        match -> month(match, 2)
                                ? word(match.group(1), "tháng") + " " + ordinal(match, 2) + " năm " + number(match, 3)
                                : match.group()));
    }

    private List<ReadingRule> shortDates() {
        return List.of(
                ReadingRule.of(
                        NOT_IN_NUMBER + DAY_MONTH + "(?= +(?:âm lịch|dương lịch|hằng năm|hàng năm|năm))",
                        match -> valid(match, 1, 2) ? dayAndMonth(match, 1, 2) : match.group()),
                ReadingRule.of(
                        "(?<!\\p{L})(" + DATE_COMES + ")" + DAY_MONTH + NUMBER_ENDS,
                        match -> valid(match, 2, 3) ? announced(match) : match.group()),
                ReadingRule.of(
                        NOT_IN_NUMBER + "(?=(?:" + FEASTS + ")" + NUMBER_ENDS + ")" + DAY_MONTH,
                        match -> date(null, match, 1, 2)));
    }

    private List<ReadingRule> names() {
        return List.of(
                ReadingRule.of(
                        "((?i)ngày) +(\\d{1,2})(?= +tháng)",
                        match -> match.group(1) + " " + words.day(value(match, 2))),
                ReadingRule.of(
                        "((?i)tháng) +(\\d{1,2}(?:, ?\\d{1,2})+)(?! *\\p{L}|\\d|[.,]\\d)(?= *(?:[.;:)]|$|\\R))",
                        this::months),
                ReadingRule.of(
                        "(?<!\\d )((?i)tháng) +(\\d{1,2})" + NUMBER_ENDS,
                        match -> match.group(1) + " " + ordinal(match, 2)),
                ReadingRule.of("((?i)thứ) +([2-7])" + NUMBER_ENDS, match -> match.group(1) + " " + ordinal(match, 2)),
                ReadingRule.of(
                        "(?<![\\p{L}\\d])T([2-7]) ?[-–—] ?T([2-7])(?![\\p{L}\\d/])",
                        match -> "thứ " + ordinal(match, 1) + " đến thứ " + ordinal(match, 2)),
                ReadingRule.of("(?<![\\p{L}\\d])T([2-7])(?![\\p{L}\\d/])", match -> "thứ " + ordinal(match, 1)));
    }

    private String time(MatchResult match) {
        int minute = value(match, 2);
        if (value(match, 1) > 24 || minute > 59) {
            return match.group();
        }
        String hour = number(match, 1) + " giờ";
        return minute == 0 ? hour : hour + " " + words.whole(minute) + " phút";
    }

    private String daysOfMonth(MatchResult match) {
        if (!valid(match, 2, 4) || !valid(match, 3, 4)) {
            return match.group();
        }
        String year = match.group(5) == null ? "" : " năm " + number(match, 5);
        String first = word(match.group(1), "ngày") + " " + words.day(value(match, 2));
        return first + " đến " + dayAndMonth(match, 3, 4) + year;
    }

    /** The second date keeps its year, so that the rule of full dates reads it. */
    private String fromTo(MatchResult match) {
        if (!valid(match, 1, 2) || !valid(match, 3, 4)) {
            return match.group();
        }
        String year = match.group(5) == null
                ? ""
                : " năm " + words.whole(Long.parseLong(match.group(5).substring(1)));
        return date(null, match, 1, 2) + " đến " + date(null, match, 3, 4) + year;
    }

    /** "từ 5/12" gets the word ngày, "ngày 5/12" has it, "mùng 2/9" needs none. */
    private String announced(MatchResult match) {
        String before = match.group(1);
        String lower = before.strip().toLowerCase(Locale.ROOT);
        if (lower.equals("mùng") || lower.equals("mồng")) {
            return dayAndMonth(match, 2, 3);
        }
        return before + (lower.equals("ngày") ? "" : "ngày ") + dayAndMonth(match, 2, 3);
    }

    private String months(MatchResult match) {
        return Stream.of(match.group(2).split(", ?"))
                .map(month -> match.group(1) + " " + words.ordinal(Integer.parseInt(month)))
                .collect(Collectors.joining(", "));
    }

    private String date(@Nullable String before, MatchResult match, int day, int month) {
        boolean said = before != null && !before.equalsIgnoreCase("ngày");
        return (said ? "" : word(before, "ngày") + " ") + dayAndMonth(match, day, month);
    }

    private String dayAndMonth(MatchResult match, int day, int month) {
        return words.day(value(match, day)) + " tháng " + ordinal(match, month);
    }

    private static String word(@Nullable String written, String otherwise) {
        return written == null ? otherwise : written;
    }

    private String number(MatchResult match, int group) {
        return words.whole(value(match, group));
    }

    private String ordinal(MatchResult match, int group) {
        return words.ordinal(value(match, group));
    }

    private static boolean valid(MatchResult match, int day, int month) {
        return value(match, day) >= 1 && value(match, day) <= 31 && month(match, month);
    }

    private static boolean month(MatchResult match, int month) {
        return value(match, month) >= 1 && value(match, month) <= 12;
    }

    private static int value(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
