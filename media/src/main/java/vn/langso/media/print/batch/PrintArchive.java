package vn.langso.media.print.batch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Everything that ever went to paper, searched and read page by page. Thread-safe. */
@Service
public class PrintArchive {
    /** Nothing was printed before, nothing will be printed after. */
    private static final LocalDate BEGIN = LocalDate.EPOCH;

    private static final LocalDate END = LocalDate.of(9999, 12, 30);

    private final JdbcPrintArchive lines;
    private final Clock clock;

    PrintArchive(JdbcPrintArchive lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PrintedLine> page(PrintSearch search, int offset, int limit) {
        return lines.page(span(search), offset, limit);
    }

    /** Of all pages together. */
    @Transactional(readOnly = true)
    public PrintedTotal total(PrintSearch search) {
        return lines.total(span(search));
    }

    /** Guides that sheets were ever printed of, as they were called last. */
    @Transactional(readOnly = true)
    public List<OrderedGuide> guides() {
        return lines.guides();
    }

    private JdbcPrintArchive.Span span(PrintSearch search) {
        LocalDate first = search.first() == null ? BEGIN : search.first();
        LocalDate last = search.last() == null ? END : search.last();
        return new JdbcPrintArchive.Span(search, startOf(first), startOf(last.plusDays(1)));
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }
}
