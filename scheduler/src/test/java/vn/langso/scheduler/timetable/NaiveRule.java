package vn.langso.scheduler.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** The oracle: RFC 5545 asked of one day at a time, slow and plain. Weeks begin on Monday. */
record NaiveRule(
        String frequency,
        int interval,
        List<String> byDay,
        List<Integer> byMonthDay,
        List<Integer> byMonth,
        List<Integer> bySetPos,
        LocalDate start) {

    boolean falls(LocalDate day) {
        return !day.isBefore(start) && periods(day) % interval == 0 && candidate(day) && picked(day);
    }

    private LocalDate period(LocalDate day) {
        return switch (frequency) {
            case "DAILY" -> day;
            case "WEEKLY" -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case "MONTHLY" -> day.withDayOfMonth(1);
            default -> day.withDayOfYear(1);
        };
    }

    private ChronoUnit unit() {
        return switch (frequency) {
            case "DAILY" -> ChronoUnit.DAYS;
            case "WEEKLY" -> ChronoUnit.WEEKS;
            case "MONTHLY" -> ChronoUnit.MONTHS;
            default -> ChronoUnit.YEARS;
        };
    }

    private long periods(LocalDate day) {
        return unit().between(period(start), period(day));
    }

    private boolean candidate(LocalDate day) {
        boolean noDays = byDay.isEmpty() && byMonthDay.isEmpty();
        boolean yearly = frequency.equals("YEARLY");
        boolean month = byMonth.isEmpty()
                ? !(yearly && noDays) || day.getMonth() == start.getMonth()
                : byMonth.contains(day.getMonthValue());
        boolean ofMonth = byMonthDay.isEmpty() || byMonthDay.stream().anyMatch(n -> isDayOfMonth(day, n));
        boolean ofWeek = byDay.isEmpty() || byDay.stream().anyMatch(name -> isWeekday(day, name));
        return month && ofMonth && ofWeek && (!noDays || likeStart(day));
    }

    private boolean likeStart(LocalDate day) {
        return switch (frequency) {
            case "DAILY" -> true;
            case "WEEKLY" -> day.getDayOfWeek() == start.getDayOfWeek();
            default -> day.getDayOfMonth() == start.getDayOfMonth();
        };
    }

    private static boolean isDayOfMonth(LocalDate day, int n) {
        return day.getDayOfMonth() == (n > 0 ? n : day.lengthOfMonth() + 1 + n);
    }

    private boolean isWeekday(LocalDate day, String name) {
        boolean weekday = day.getDayOfWeek().name().startsWith(name.substring(name.length() - 2));
        String ordinal = name.substring(0, name.length() - 2);
        return weekday && (ordinal.isEmpty() || isNth(day, Integer.parseInt(ordinal)));
    }

    private boolean isNth(LocalDate day, int n) {
        boolean inMonth = frequency.equals("MONTHLY") || !byMonth.isEmpty();
        int position = inMonth ? day.getDayOfMonth() : day.getDayOfYear();
        int length = inMonth ? YearMonth.from(day).lengthOfMonth() : day.lengthOfYear();
        return n > 0 ? (position - 1) / 7 + 1 == n : (length - position) / 7 + 1 == -n;
    }

    private boolean picked(LocalDate day) {
        if (bySetPos.isEmpty()) {
            return true;
        }
        LocalDate first = period(day);
        List<LocalDate> set =
                first.datesUntil(first.plus(1, unit())).filter(this::candidate).toList();
        int index = set.indexOf(day);
        return IntStream.of(index + 1, index - set.size()).anyMatch(bySetPos::contains);
    }
}
