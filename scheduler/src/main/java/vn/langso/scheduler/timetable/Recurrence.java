package vn.langso.scheduler.timetable;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.langso.config.Refusal;

/**
 * When a slot comes again: once, by an RFC 5545 rule ({@code RRULE:…}) or by the lunar calendar ({@code LUNAR:…}).
 * Occurrences are local date-times of the commune; where a clock change makes one ambiguous or skips it, take its
 * instant with {@link LocalDateTime#atZone}: the earlier offset, or shifted forward by the gap. Immutable and
 * thread-safe.
 *
 * <p>A start that does not match its rule is not itself an occurrence, and {@code COUNT} counts occurrences. Nothing
 * recurs after 2100, where the lunar calendar ends.
 */
public final class Recurrence {
    /** The last day on which anything may recur. */
    public static final LocalDate LAST_DAY = LocalDate.of(2100, 12, 31);

    static final LocalDate FIRST_DAY = LocalDate.of(1901, 1, 1);

    private final DayRule rule;
    private final LocalDateTime start;
    private final RecurrenceEnd end;
    private final Weekdays weekdays;

    Recurrence(DayRule rule, LocalDateTime start, RecurrenceEnd end) {
        this.rule = rule;
        this.start = start;
        this.end = end;
        this.weekdays = rule.weekdays(start.toLocalDate());
    }

    /**
     * Reads recurrence words; null means once.
     *
     * @param zone the commune's zone, in which a start and an {@code UNTIL} are local
     * @throws Refusal with every problem of the words, and if they never come true
     */
    public static Recurrence parse(@Nullable String words, LocalDateTime start, ZoneId zone) {
        return RecurrenceWords.read(words, start, zone);
    }

    /** Occurrences at or after a local time, in order, lazily; cheap also when the start lies years back. */
    public Stream<LocalDateTime> from(LocalDateTime lower) {
        LocalDate firstDay = start.toLocalDate();
        LocalDate from = end.counts() || lower.isBefore(start) ? firstDay : lower.toLocalDate();
        Stream<LocalDateTime> times = rule.days(firstDay, from)
                .takeWhile(day -> !day.isAfter(LAST_DAY))
                .map(day -> day.atTime(start.toLocalTime()));
        return end.cut(times).dropWhile(time -> time.isBefore(lower));
    }

    /** The first occurrence of all, empty if the words never come true. */
    public Optional<LocalDateTime> first() {
        return from(start).findFirst();
    }

    /** After how many days its dates come again at the same distances, a multiple of a week; 0 where they do not. */
    int period() {
        return rule.period();
    }

    /** It comes on no other days of the week. */
    Weekdays weekdays() {
        return weekdays;
    }

    /** Whether every reading has to begin at the start. */
    boolean counts() {
        return end.counts();
    }

    /** The same words from another start, as when a slot is tried at other times of its day. */
    Recurrence startingAt(LocalDateTime other) {
        return new Recurrence(rule, other, end);
    }
}
