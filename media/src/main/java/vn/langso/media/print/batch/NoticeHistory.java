package vn.langso.media.print.batch;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PaperSettings;
import vn.langso.media.print.WeekNotice;

/** Remembers which week notices went to paper, and tells which of them promise what will no longer be heard. Thread-safe. */
@Service
public class NoticeHistory {
    private final JdbcNoticeRecords records;
    private final PaperSettings prices;
    private final Clock clock;

    NoticeHistory(JdbcNoticeRecords records, PaperSettings prices, Clock clock) {
        this.records = records;
        this.prices = prices;
        this.clock = clock;
    }

    /**
     * A notice was taken to the printer.
     *
     * @param zone slug
     * @throws Refusal if the number of copies is out of range
     */
    @Transactional
    public void printed(String zone, WeekNotice notice, LeafletStyle style, int copies, int pages, String by) {
        PrintHistory.checkCopies(copies);
        records.insert(new NoticeRecord(
                zone,
                notice.zoneName(),
                notice.from(),
                DayMarks.of(notice),
                style,
                copies,
                pages,
                by,
                clock.instant()));
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<NoticeRecord> newest(int limit) {
        return records.newest(limit);
    }

    /** What went to paper from the first day to the last, both included, in the commune's time zone; the dearest first. */
    @Transactional(readOnly = true)
    public List<NoticeSum> sums(LocalDate first, LocalDate last) {
        Instant from = first.atStartOfDay(clock.getZone()).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return records.sums(from, to).stream()
                .map(sum -> new NoticeSum(
                        sum.zone(), sum.style(), sum.copies(), sum.sides(), prices.costOfA4(sum.style(), sum.sides())))
                .sorted(Comparator.comparingLong(NoticeSum::cost).reversed().thenComparing(NoticeSum::zoneName))
                .toList();
    }

    /**
     * Notices of this week and later whose days to come, today among them, have other programmes by now. Of several prints
     * for a zone's week the last counts.
     *
     * @param today what the notice would say now; empty where it cannot be told, for example because the zone is gone
     */
    public List<NoticeRecord> stale(Function<NoticeRecord, Optional<WeekNotice>> today) {
        LocalDate day = LocalDate.now(clock);
        return records.hanging(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))).stream()
                .filter(record -> today.apply(record)
                        .filter(notice ->
                                !DayMarks.sameFrom(day, record.week(), record.dayMarks(), DayMarks.of(notice)))
                        .isPresent())
                .toList();
    }
}
