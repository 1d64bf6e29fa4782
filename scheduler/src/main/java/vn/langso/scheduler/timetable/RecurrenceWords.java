package vn.langso.scheduler.timetable;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;
import vn.langso.config.Refusal.Problem;

/** Reads recurrence words into a {@link Recurrence} or refuses them with every problem at once. */
final class RecurrenceWords {
    /** As wide as the column; more is no rule a person wrote. */
    static final int LONGEST = 500;

    private static final int MOST_OCCURRENCES = 10_000;
    private static final DateTimeFormatter DATE = strict("uuuuMMdd");
    private static final DateTimeFormatter DATE_TIME = strict("uuuuMMdd'T'HHmmss");

    private final List<Problem> problems = new ArrayList<>();
    private final LocalDateTime start;
    private final ZoneId zone;

    private RecurrenceWords(LocalDateTime start, ZoneId zone) {
        this.start = start;
        this.zone = zone;
    }

    static Recurrence read(@Nullable String words, LocalDateTime start, ZoneId zone) {
        return new RecurrenceWords(start, zone).read(words);
    }

    private Recurrence read(@Nullable String words) {
        checkStart();
        if (words == null) {
            refuseProblems("once");
            return new Recurrence(DayRule.ONCE, start, RecurrenceEnd.NEVER);
        }
        Optional<Rule> rule = rule(words.strip());
        refuseProblems(words);
        return comesTrue(rule.orElseThrow(), words);
    }

    /** What the words say, and the words themselves by their parts. */
    private record Rule(DayRule days, RecurrenceEnd end, RuleParts parts, boolean lunar) {}

    private void checkStart() {
        LocalDate day = start.toLocalDate();
        if (day.isBefore(Recurrence.FIRST_DAY) || day.isAfter(Recurrence.LAST_DAY)) {
            problems.add(new Problem(
                    "start",
                    "Ngày bắt đầu " + VietnameseTimes.date(day) + " nằm ngoài lịch, cần từ "
                            + VietnameseTimes.date(Recurrence.FIRST_DAY) + " đến "
                            + VietnameseTimes.date(Recurrence.LAST_DAY) + "."));
        }
    }

    private Optional<Rule> rule(String words) {
        boolean lunar = words.regionMatches(true, 0, "LUNAR:", 0, 6);
        boolean gregorian = words.regionMatches(true, 0, "RRULE:", 0, 6);
        if (!lunar && !gregorian || words.length() > LONGEST) {
            problems.add(new Problem(
                    "recurrence",
                    "Quy tắc lặp “" + RuleParts.shown(words) + "” phải bắt đầu bằng RRULE: hoặc LUNAR: và dài tối đa "
                            + LONGEST + " ký tự, ví dụ RRULE:FREQ=DAILY."));
            return Optional.empty();
        }
        RuleParts parts = RuleParts.split(words.substring(6), problems);
        RecurrenceEnd end = end(parts, lunar);
        Optional<DayRule> days = lunar ? LunarWords.read(parts) : GregorianWords.read(parts);
        return days.map(rule -> new Rule(rule, end, parts, lunar));
    }

    /** RFC 5545 forbids both ends at once; by the lunar calendar whichever comes first holds. */
    private RecurrenceEnd end(RuleParts parts, boolean lunar) {
        if (!lunar && parts.has("COUNT") && parts.has("UNTIL")) {
            parts.problem("Quy tắc lặp chỉ được có COUNT hoặc UNTIL, không được có cả hai.");
        }
        int count = parts.number("COUNT", 1, MOST_OCCURRENCES, 0);
        return parts.text("UNTIL").map(until -> until(parts, until, count)).orElse(new RecurrenceEnd(count, null));
    }

    private RecurrenceEnd until(RuleParts parts, String until, int count) {
        try {
            RecurrenceEnd end = new RecurrenceEnd(count, within(until));
            if (end.cut(Stream.of(start)).findFirst().isEmpty()) {
                parts.wrong("UNTIL", until, "nằm trước giờ bắt đầu " + VietnameseTimes.dateTime(start));
            }
            return end;
        } catch (DateTimeException unreadable) {
            parts.wrong("UNTIL", until, "cần dạng 20271231, 20271231T180000 hoặc 20271231T110000Z (giờ UTC)");
            return RecurrenceEnd.NEVER;
        }
    }

    /** A date means its whole day, a date-time itself; with Z it is UTC, else local. All are inclusive. */
    private Predicate<LocalDateTime> within(String until) {
        if (until.endsWith("Z")) {
            String text = until.substring(0, until.length() - 1);
            Instant last = LocalDateTime.parse(text, DATE_TIME).toInstant(ZoneOffset.UTC);
            return time -> !time.atZone(zone).toInstant().isAfter(last);
        }
        LocalDateTime last = until.indexOf('T') < 0
                ? LocalDate.parse(until, DATE).atTime(LocalTime.MAX)
                : LocalDateTime.parse(until, DATE_TIME);
        return time -> !time.isAfter(last);
    }

    private Recurrence comesTrue(Rule rule, String words) {
        Recurrence recurrence = new Recurrence(rule.days(), start, rule.end());
        if (recurrence.first().isEmpty()) {
            Optional<LocalDateTime> endless = new Recurrence(rule.days(), start, RecurrenceEnd.NEVER).first();
            problems.add(new Problem(
                    "recurrence",
                    "Quy tắc lặp “" + RuleParts.shown(words) + "” không có lần phát nào kể từ "
                            + VietnameseTimes.dateTime(start) + ". "
                            + new NeverTrue(rule.parts(), rule.lunar(), endless).why()));
        }
        refuseProblems(words);
        return recurrence;
    }

    private void refuseProblems(String words) {
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems, "Recurrence '" + words + "' from " + start + " refused");
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
