package vn.langso.web.api;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.langso.config.Refusal;

/**
 * Times as the API speaks them: local date-times of the commune come in, ISO with offset goes out. An offset that comes
 * in is taken at its word. Thread-safe.
 */
@Component
class CommuneTimes {

    /** ISO date, then optionally a time, then optionally an offset. */
    private static final DateTimeFormatter ISO = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .optionalStart()
            .appendLiteral('T')
            .append(DateTimeFormatter.ISO_LOCAL_TIME)
            .optionalStart()
            .appendOffsetId()
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    /** Years in which something may be planned. */
    private static final int FIRST_YEAR = 1901;

    private static final int LAST_YEAR = 2100;
    /** A date that only limits a list may be "the end of all time", as far as a database counts. */
    private static final int LAST_YEAR_OF_LISTS = 9999;

    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})(?:T.*)?");
    /** The plus sign of an offset arrives as a space when the sender did not encode it. */
    private static final Pattern LOST_PLUS = Pattern.compile("(.*T.*) (\\d{2}:?\\d{2})");

    private final Clock clock;

    CommuneTimes(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDateTime localNow() {
        return LocalDateTime.now(clock);
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    OffsetDateTime shown(Instant at) {
        return at.atZone(zone()).toOffsetDateTime();
    }

    @Nullable
    OffsetDateTime shownIfKnown(@Nullable Instant at) {
        return at == null ? null : shown(at);
    }

    OffsetDateTime shown(LocalDateTime local) {
        return local.atZone(zone()).toOffsetDateTime();
    }

    Instant startOf(LocalDate day) {
        return day.atStartOfDay(zone()).toInstant();
    }

    /** A date-time, or throws a {@link Refusal} with the field, the value and what would be right. */
    LocalDateTime local(String field, String value) {
        return LocalDateTime.ofInstant(instant(field, value), zone());
    }

    /** A date-time as an instant. */
    Instant instant(String field, String value) {
        TemporalAccessor time = parsed(field, value, LAST_YEAR);
        return switch (time) {
            case OffsetDateTime offset -> offset.toInstant();
            case LocalDateTime local -> local.atZone(zone()).toInstant();
            default -> throw wrong(field, value);
        };
    }

    /** The beginning of a list: a date-time, or a date: then the start of that day. */
    Instant from(String field, String value) {
        return limit(field, value, 0, LAST_YEAR_OF_LISTS);
    }

    /** The end of a list: a date-time, or a date: then the end of that day, so that a day to itself is one day. */
    Instant until(String field, String value) {
        return limit(field, value, 1, LAST_YEAR_OF_LISTS);
    }

    /** As {@link #from}, in the years in which something may be planned. */
    Instant planningFrom(String field, String value) {
        return limit(field, value, 0, LAST_YEAR);
    }

    /** As {@link #until}, in the years in which something may be planned. */
    Instant planningUntil(String field, String value) {
        return limit(field, value, 1, LAST_YEAR);
    }

    private Instant limit(String field, String value, int daysAfter, int lastYear) {
        return switch (parsed(field, value, lastYear)) {
            case LocalDate day -> startOf(day.plusDays(daysAfter));
            case OffsetDateTime offset -> offset.toInstant();
            case LocalDateTime local -> local.atZone(zone()).toInstant();
            default -> throw wrong(field, value);
        };
    }

    private static TemporalAccessor parsed(String field, String value, int lastYear) {
        TemporalAccessor time = parsed(field, value);
        int year = time.get(ChronoField.YEAR);
        if (year < FIRST_YEAR || year > lastYear) {
            throw Refusal.invalid(
                    field,
                    "Thời điểm '%s' ngoài khoảng dùng được; cần năm từ %d đến %d."
                            .formatted(value, FIRST_YEAR, lastYear),
                    "Field " + field + " is out of range");
        }
        return time;
    }

    private static TemporalAccessor parsed(String field, String value) {
        try {
            return ISO.parseBest(
                    LOST_PLUS.matcher(value.strip()).replaceFirst("$1+$2"),
                    OffsetDateTime::from,
                    LocalDateTime::from,
                    LocalDate::from);
        } catch (DateTimeException _) {
            throw wrong(field, value);
        }
    }

    private static Refusal wrong(String field, String value) {
        return Refusal.invalid(field, sentence(value), "Field " + field + " is no date-time");
    }

    private static String sentence(String value) {
        Matcher date = DATE.matcher(value.strip());
        String right = "cần dạng 2027-02-05T23:30 (giờ của xã)";
        return date.matches() && !exists(date)
                ? "Ngày %s/%s/%s không có trong lịch; %s."
                        .formatted(date.group(3), date.group(2), date.group(1), monthLength(date, right))
                : "Thời điểm '%s' không đọc được; %s.".formatted(value, right);
    }

    private static boolean exists(Matcher date) {
        int month = Integer.parseInt(date.group(2));
        int day = Integer.parseInt(date.group(3));
        return month >= 1
                && month <= 12
                && YearMonth.of(Integer.parseInt(date.group(1)), month).isValidDay(day);
    }

    private static String monthLength(Matcher date, String otherwise) {
        int month = Integer.parseInt(date.group(2));
        if (month < 1 || month > 12) {
            return otherwise;
        }
        YearMonth yearMonth = YearMonth.of(Integer.parseInt(date.group(1)), month);
        return "tháng %d/%d có %d ngày".formatted(month, yearMonth.getYear(), yearMonth.lengthOfMonth());
    }

    private ZoneId zone() {
        return clock.getZone();
    }
}
