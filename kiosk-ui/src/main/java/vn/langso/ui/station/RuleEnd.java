package vn.langso.ui.station;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a rule ends, in words.
 *
 * @param count how many times it plays, 0 where that is not said
 * @param day the last one, null where none is said
 * @param time with {@code day} the last moment on the commune's clocks, null for the whole day
 */
record RuleEnd(int count, @Nullable LocalDate day, @Nullable LocalTime time) {
    private static final int DATE_LENGTH = "20271231".length();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

    static RuleEnd on(@Nullable LocalDate day) {
        return new RuleEnd(0, day, null);
    }

    /**
     * Empty where the last day is none of the calendar.
     *
     * @param zone of the commune's clocks; a rule from elsewhere may name its last moment in UTC
     */
    static Optional<RuleEnd> of(SpokenRule rule, ZoneId zone) {
        int count = rule.number("COUNT", 0);
        String until = rule.text("UNTIL");
        if (until.isEmpty()) {
            return Optional.of(new RuleEnd(count, null, null));
        }
        try {
            LocalDate day = LocalDate.parse(until.substring(0, DATE_LENGTH), DateTimeFormatter.BASIC_ISO_DATE);
            String clock = until.substring(DATE_LENGTH).replaceAll("[TZ]", "");
            if (clock.isEmpty()) {
                return Optional.of(new RuleEnd(count, day, null));
            }
            LocalDateTime said = day.atTime(LocalTime.parse(clock, TIME));
            LocalDateTime last =
                    until.endsWith("Z") ? LocalDateTime.ofInstant(said.toInstant(ZoneOffset.UTC), zone) : said;
            return Optional.of(new RuleEnd(count, last.toLocalDate(), last.toLocalTime()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /**
     * The sentence with its end. Where another slot takes dates away, the count is theirs, too, and is not said.
     *
     * @param last the last day where another slot goes on with the series, null where none does
     */
    String after(String said, @Nullable LocalDate last) {
        if (last != null && (day == null || last.isBefore(day))) {
            return whole(said, last);
        }
        String counted = count == 0 ? said : translate("timetable.rule.count", said, count);
        if (day == null) {
            return counted;
        }
        return time == null
                ? whole(counted, day)
                : translate("timetable.rule.until", counted, time, StationTimes.shortDay(day));
    }

    private static String whole(String said, LocalDate day) {
        return translate("timetable.slot.when-until", said, StationTimes.shortDay(day));
    }
}
