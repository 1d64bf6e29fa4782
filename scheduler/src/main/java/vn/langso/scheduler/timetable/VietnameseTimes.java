package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and times as sentences for the officer write them. Stateless. */
final class VietnameseTimes {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private VietnameseTimes() {}

    static String date(LocalDate day) {
        return DATE.format(day);
    }

    /** "05:30:00". */
    static String second(LocalTime time) {
        return SECOND.format(time);
    }

    /** "05:30", with seconds only where there are some. */
    static String time(LocalTime time) {
        return time.getSecond() == 0 ? MINUTE.format(time) : SECOND.format(time);
    }

    /** "05:30 ngày 02/12/2026". */
    static String dateTime(LocalDateTime time) {
        return time(time.toLocalTime()) + " ngày " + date(time.toLocalDate());
    }

    /**
     * "05:30 ngày 02/12/2026", or for midnight "hết ngày 01/12/2026, tức 00:00 ngày 02/12/2026": whoever wrote an end
     * wrote one or the other.
     *
     * @param until the first moment after what ends
     */
    static String end(LocalDateTime until) {
        return until.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? "hết ngày " + date(until.toLocalDate().minusDays(1)) + ", tức " + dateTime(until)
                : dateTime(until);
    }

    /** "05:30:00–05:34:12 ngày 02/12/2026"; a night programme names both days. */
    static String span(LocalDateTime from, LocalDateTime to) {
        String start = second(from.toLocalTime());
        String end = second(to.toLocalTime());
        return from.toLocalDate().equals(to.toLocalDate())
                ? start + "–" + end + " ngày " + date(from.toLocalDate())
                : start + " ngày " + date(from.toLocalDate()) + " – " + end + " ngày " + date(to.toLocalDate());
    }
}
