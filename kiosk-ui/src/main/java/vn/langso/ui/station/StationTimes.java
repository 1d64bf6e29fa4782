package vn.langso.ui.station;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Times as the staff reads them: the commune's zone, day first, 24 hours. Thread-safe. */
@Component
public class StationTimes {

    static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final DateTimeFormatter DAY_TIME = DateTimeFormatter.ofPattern("EEEE dd/MM, HH:mm:ss", VIETNAMESE);
    private static final DateTimeFormatter DAY_TIME_OF_YEAR =
            DateTimeFormatter.ofPattern("EEEE dd/MM/yyyy, HH:mm:ss", VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, dd/MM/yyyy", VIETNAMESE);

    private static final DateTimeFormatter SHORT_DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Clock clock;

    StationTimes(Clock clock) {
        this.clock = clock;
    }

    ZoneId zone() {
        return clock.getZone();
    }

    LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    Instant instant() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    Instant at(LocalDateTime local) {
        return local.atZone(clock.getZone()).toInstant();
    }

    boolean isOn(LocalDate day, Instant at) {
        return local(at).toLocalDate().equals(day);
    }

    boolean isPast(Instant at) {
        return at.isBefore(clock.instant());
    }

    String time(Instant at) {
        return TIME.format(local(at));
    }

    public String dateTime(Instant at) {
        return DATE_TIME.format(local(at));
    }

    /** With its weekday, for example "Thứ Ba 24/11, 06:30:00". */
    String dayTime(Instant at) {
        return dayTime(local(at));
    }

    /** As {@link #dayTime}, with the year where it is not this one: a rule may come true years from now. */
    String dayTimeOfYear(Instant at) {
        return dayTimeOfYear(local(at));
    }

    String dayTimeOfYear(LocalDateTime at) {
        return at.getYear() == today().getYear() ? dayTime(at) : DAY_TIME_OF_YEAR.format(at);
    }

    static String dayTime(LocalDateTime at) {
        return DAY_TIME.format(at);
    }

    /** For example "Thứ Ba, 24/11/2026". */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** For example "24/11/2026". */
    static String shortDay(LocalDate day) {
        return SHORT_DAY.format(day);
    }

    /** Minutes and seconds, for example "1:05"; hours where there are any. */
    public static String length(Duration length) {
        long hours = length.toHours();
        return hours == 0
                ? "%d:%02d".formatted(length.toMinutesPart(), length.toSecondsPart())
                : "%d:%02d:%02d".formatted(hours, length.toMinutesPart(), length.toSecondsPart());
    }

    LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, clock.getZone());
    }
}
