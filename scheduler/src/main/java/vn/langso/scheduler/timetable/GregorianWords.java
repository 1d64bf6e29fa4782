package vn.langso.scheduler.timetable;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads {@code RRULE:} words: the parts of RFC 5545 that choose days, none that choose a time of day. */
final class GregorianWords {
    private static final List<String> FREQUENCIES = List.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final List<String> KNOWN = List.of(
            "FREQ",
            "INTERVAL",
            "BYDAY",
            "BYMONTHDAY",
            "BYYEARDAY",
            "BYWEEKNO",
            "BYMONTH",
            "BYSETPOS",
            "WKST",
            "COUNT",
            "UNTIL");
    private static final List<String> TIMES_OF_DAY = List.of("BYHOUR", "BYMINUTE", "BYSECOND");
    private static final List<String> WEEKDAYS = List.of("MO", "TU", "WE", "TH", "FR", "SA", "SU");
    private static final Pattern DAY = Pattern.compile("([+-]?\\d{1,2})?(MO|TU|WE|TH|FR|SA|SU)");

    private static final int MOST_INTERVAL = 1000;

    private final RuleParts parts;
    private final String frequency;

    private GregorianWords(RuleParts parts) {
        this.parts = parts;
        this.frequency = parts.required("FREQ", FREQUENCIES).orElse("");
    }

    /** The rule, or empty if a problem was noted. */
    static Optional<DayRule> read(RuleParts parts) {
        parts.forbid(
                TIMES_OF_DAY,
                "Quy tắc lặp không dùng BYHOUR, BYMINUTE, BYSECOND: giờ phát lấy từ giờ bắt đầu; mỗi giờ phát trong"
                        + " ngày cần một lịch phát riêng.");
        parts.allowOnly(KNOWN);
        GregorianWords words = new GregorianWords(parts);
        words.check();
        return parts.sound() ? words.rule() : Optional.empty();
    }

    private Optional<DayRule> rule() {
        if (parts.has("BYYEARDAY") || parts.has("BYWEEKNO")) {
            return Optional.of(daysOfYear());
        }
        String words = forLibrary();
        try {
            return Optional.of(new GregorianRule(words));
        } catch (IllegalArgumentException notOfRfc5545) {
            parts.problem("Quy tắc lặp “" + RuleParts.shown(words) + "” không đúng chuẩn RFC 5545.");
            return Optional.empty();
        }
    }

    private void check() {
        parts.number("INTERVAL", 1, MOST_INTERVAL, 1);
        parts.numbers("BYMONTH", 12, false);
        parts.numbers("BYMONTHDAY", 31, true);
        parts.numbers("BYYEARDAY", 366, true);
        parts.numbers("BYWEEKNO", 53, true);
        parts.numbers("BYSETPOS", 366, true);
        parts.oneOf("WKST", WEEKDAYS);
        checkWeekdays();
        checkTogether();
    }

    /** Parts that RFC 5545 allows with some others only. */
    private void checkTogether() {
        if (frequency.equals("WEEKLY") && parts.has("BYMONTHDAY")) {
            parts.problem("Lặp hằng tuần (FREQ=WEEKLY) không đi cùng ngày trong tháng (BYMONTHDAY); hãy dùng BYDAY.");
        }
        if (!frequency.equals("YEARLY") && (parts.has("BYYEARDAY") || parts.has("BYWEEKNO"))) {
            parts.problem("BYYEARDAY (ngày thứ mấy trong năm) và BYWEEKNO (tuần thứ mấy) chỉ đi cùng FREQ=YEARLY.");
        }
        boolean nothingToPick = Stream.of("BYDAY", "BYMONTHDAY", "BYYEARDAY", "BYWEEKNO", "BYMONTH")
                .noneMatch(parts::has);
        if (parts.has("BYSETPOS") && nothingToPick) {
            parts.problem("BYSETPOS phải đi cùng BYDAY, BYMONTHDAY, BYYEARDAY, BYWEEKNO hoặc BYMONTH.");
        }
    }

    private void checkWeekdays() {
        boolean inMonth = frequency.equals("MONTHLY") || frequency.equals("YEARLY") && parts.has("BYMONTH");
        int most = inMonth ? 5 : 53;
        for (var day : parts.matches("BYDAY", DAY, "cần MO, TU, WE, TH, FR, SA, SU, có thể kèm thứ tự như 2SU, -1FR")) {
            String ordinal = day.group(1);
            if (ordinal == null) {
                continue;
            }
            if (frequency.equals("DAILY") || frequency.equals("WEEKLY")) {
                parts.wrong("BYDAY", day.group(), "thứ tự chỉ dùng với FREQ=MONTHLY hoặc FREQ=YEARLY");
            } else if (parts.has("BYWEEKNO")) {
                parts.wrong("BYDAY", day.group(), "có BYWEEKNO thì thứ trong tuần không kèm thứ tự");
            } else if (Integer.parseInt(ordinal) == 0 || Math.abs(Integer.parseInt(ordinal)) > most) {
                parts.wrong("BYDAY", day.group(), "thứ tự phải từ 1 đến " + most + ", hoặc âm để đếm từ cuối");
            }
        }
    }

    private DaysOfYearRule daysOfYear() {
        DayOfWeek weekStart = parts.text("WKST").map(GregorianWords::weekday).orElse(DayOfWeek.MONDAY);
        List<DaysOfYearRule.Weekday> weekdays = parts.matches("BYDAY", DAY, "").stream()
                .map(day -> new DaysOfYearRule.Weekday(
                        day.group(1) == null ? 0 : Integer.parseInt(day.group(1)), weekday(day.group(2))))
                .toList();
        return new DaysOfYearRule(
                parts.number("INTERVAL", 1, MOST_INTERVAL, 1),
                parts.numbers("BYMONTH", 12, false),
                parts.numbers("BYYEARDAY", 366, true),
                parts.numbers("BYWEEKNO", 53, true),
                weekStart,
                parts.numbers("BYMONTHDAY", 31, true),
                weekdays,
                parts.numbers("BYSETPOS", 366, true));
    }

    private static DayOfWeek weekday(String name) {
        return DayOfWeek.of(WEEKDAYS.indexOf(name) + 1);
    }

    /**
     * The parts as the library needs them: the end is ours, and a yearly day of the month without months means every
     * month (RFC 5545: "expand"), which the library would take from the start.
     */
    private String forLibrary() {
        Stream<String> own = KNOWN.stream()
                .filter(name -> !name.equals("COUNT") && !name.equals("UNTIL"))
                .filter(parts::has)
                .map(name -> name + "=" + parts.text(name).orElseThrow());
        boolean everyMonth = frequency.equals("YEARLY") && parts.has("BYMONTHDAY") && !parts.has("BYMONTH");
        Stream<String> added = everyMonth ? Stream.of("BYMONTH=" + allMonths()) : Stream.empty();
        return Stream.concat(own, added).collect(Collectors.joining(";"));
    }

    private static String allMonths() {
        return IntStream.rangeClosed(1, 12).mapToObj(Integer::toString).collect(Collectors.joining(","));
    }
}
