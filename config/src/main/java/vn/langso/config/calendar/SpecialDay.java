package vn.langso.config.calendar;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A holiday, or a stretch of days or hours about which somebody decided. Local times of the commune. Immutable.
 *
 * @param id of the decision; null for a day that follows from a rule
 * @param until the first moment after it
 * @param citation the legal basis
 */
public record SpecialDay(
        @Nullable Long id,
        DayKind kind,
        String name,
        LocalDateTime from,
        LocalDateTime until,
        DayEffect effect,
        String citation) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm dd/MM/uuuu", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss dd/MM/uuuu", Locale.ROOT);

    public boolean meets(LocalDateTime start, LocalDateTime end) {
        return start.isBefore(until) && (end.isAfter(from) || start.equals(end) && !start.isBefore(from));
    }

    /** "25/12/2026", "25/12/2026–26/12/2026", or with times where it is not whole days. */
    public String span() {
        if (!isOfWholeDays()) {
            return time(from) + "–" + time(until);
        }
        LocalDateTime last = until.minusDays(1);
        return last.isAfter(from) ? DATE.format(from) + "–" + DATE.format(last) : DATE.format(from);
    }

    /** "25/12/2026". */
    static String date(LocalDateTime time) {
        return DATE.format(time);
    }

    /** "17:00 25/12/2026", with seconds only where there are some. */
    static String time(LocalDateTime time) {
        return (time.getSecond() == 0 ? TIME : SECOND).format(time);
    }

    public boolean isOfWholeDays() {
        return isMidnight(from) && isMidnight(until);
    }

    static boolean isMidnight(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }
}
