package vn.langso.scheduler.timetable;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.Freq;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRule.RfcMode;
import org.dmfs.rfc5545.recur.RecurrenceRule.WeekdayNum;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.jspecify.annotations.Nullable;

/**
 * Days by an RFC 5545 rule. The library sees days only, at midnight UTC: the time of day and the commune's clock
 * changes stay outside, and so do COUNT and UNTIL.
 *
 * @param words the rule without prefix, COUNT and UNTIL, already checked
 */
record GregorianRule(String words) implements DayRule {
    private static final Set<String> OF_WEEKS = Set.of("FREQ", "INTERVAL", "BYDAY", "WKST");
    private static final int WEEK = 7;

    GregorianRule {
        parse(words);
    }

    @Override
    public Stream<LocalDate> days(LocalDate start, LocalDate from) {
        try {
            RecurrenceRuleIterator days = parse(words).iterator(midnight(start));
            if (from.isAfter(start)) {
                days.fastForward(midnight(from));
            }
            return StreamSupport.stream(new Days(days), false);
        } catch (IllegalArgumentException | IllegalStateException gaveUp) {
            return Stream.empty(); // the library's way to say that a rule never comes true
        }
    }

    /** Days and weeks repeat; seven times the interval is right for both, whatever weekdays are chosen. */
    @Override
    public int period() {
        RecurrenceRule rule = parse(words);
        boolean counted = rule.getFreq() == Freq.DAILY || rule.getFreq() == Freq.WEEKLY;
        boolean plain = Stream.of(words.split(";")).allMatch(part -> OF_WEEKS.contains(part.split("=")[0]));
        return counted && plain ? WEEK * rule.getInterval() : 0;
    }

    /** Whatever else a rule asks for, it comes on the weekdays that it names; weeks without a name keep their start's. */
    @Override
    public Weekdays weekdays(LocalDate start) {
        RecurrenceRule rule = parse(words);
        List<WeekdayNum> named = rule.getByDayPart();
        if (named == null || named.isEmpty()) {
            return rule.getFreq() == Freq.WEEKLY ? Weekdays.of(start.getDayOfWeek()) : Weekdays.ALL;
        }
        return Weekdays.of(named.stream()
                .map(day -> DayOfWeek.SUNDAY.plus(day.weekday.ordinal()))
                .toArray(DayOfWeek[]::new));
    }

    /** A rule object is not kept: the library does not say that it may be shared between threads. */
    private static RecurrenceRule parse(String words) {
        try {
            return new RecurrenceRule(words, RfcMode.RFC5545_STRICT);
        } catch (InvalidRecurrenceRuleException wrong) {
            throw new IllegalArgumentException("Not an RFC 5545 rule: " + words, wrong);
        }
    }

    private static DateTime midnight(LocalDate day) {
        return new DateTime(DateTime.UTC, day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth(), 0, 0, 0);
    }

    /** Hands on one day at a time; ends where the library gives up after a thousand misses. */
    private static final class Days extends AbstractSpliterator<LocalDate> {
        private @Nullable RecurrenceRuleIterator days;

        Days(RecurrenceRuleIterator days) {
            super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.DISTINCT | Spliterator.NONNULL);
            this.days = days;
        }

        @Override
        public boolean tryAdvance(Consumer<? super LocalDate> action) {
            if (days == null || !days.hasNext()) {
                return false;
            }
            DateTime day = days.peekDateTime();
            days = stepOn(days);
            action.accept(LocalDate.of(day.getYear(), day.getMonth() + 1, day.getDayOfMonth()));
            return true;
        }

        /** The step looks for the day after, so it can fail while the present day is good. */
        private static @Nullable RecurrenceRuleIterator stepOn(RecurrenceRuleIterator days) {
            try {
                days.nextMillis();
                return days;
            } catch (IllegalArgumentException | IllegalStateException gaveUp) {
                return null;
            }
        }
    }
}
