package vn.langso.media.print.batch;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.langso.config.Refusal;
import vn.langso.config.places.DigitalTeams;
import vn.langso.config.places.Hamlet;
import vn.langso.config.places.Hamlets;
import vn.langso.media.guides.Guide;
import vn.langso.media.guides.GuideLibrary;
import vn.langso.media.print.LeafletStyle;
import vn.langso.media.print.PaperSettings;
import vn.langso.media.print.PaperSize;
import vn.langso.media.print.PrintProduct;
import vn.langso.media.print.imposition.PaperUse;

/** Remembers what went to paper, for whom and in which version, and tells what is outdated. Thread-safe. */
@Service
public class PrintHistory {
    /** Whom the records name for what residents print at a kiosk. They took it home: nobody can replace it. */
    public static final String KIOSK = "kiosk";

    /** More is not printed in an office. */
    public static final int MOST_COPIES = 10_000;

    private final JdbcPrintRecords records;
    private final GuideLibrary guides;
    private final Hamlets hamlets;
    private final DigitalTeams teams;
    private final PaperSettings prices;
    private final Clock clock;

    PrintHistory(
            JdbcPrintRecords records,
            GuideLibrary guides,
            Hamlets hamlets,
            DigitalTeams teams,
            PaperSettings prices,
            Clock clock) {
        this.records = records;
        this.guides = guides;
        this.hamlets = hamlets;
        this.teams = teams;
        this.prices = prices;
        this.clock = clock;
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<PrintRecord> newest(int limit) {
        return records.newest(limit);
    }

    /** What went to paper from the first day to the last, both included, in the commune's time zone; the dearest first. */
    @Transactional(readOnly = true)
    public List<PrintSum> sums(LocalDate first, LocalDate last) {
        Instant from = first.atStartOfDay(clock.getZone()).toInstant();
        Instant to = last.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return new PaperSums(prices).of(records.sums(from, to));
    }

    /**
     * A resident printed a sheet at a kiosk and took it home.
     *
     * @param kiosk how the record calls whoever got it
     * @param paper what lies in the printer, to which it fits every page; of a name that is no size of a poster, like A5, the
     *     sheet's own
     */
    @Transactional
    public void printedAtKiosk(
            Guide guide, PrintProduct product, LeafletStyle style, String kiosk, int pages, String paper) {
        PaperUse use =
                PaperUse.plain(product, pages, 1).on(PaperSize.named(paper).orElse(null));
        records.insert(record(guide, product, style, null, kiosk, 1, pages, KIOSK), use);
    }

    /**
     * A single sheet was taken to the printer, arranged on paper.
     *
     * @param hamlet null for the whole commune
     * @param place how the record calls whoever gets it
     * @param pages of the sheet itself
     * @param paper what comes out of the printer for all copies
     */
    @Transactional
    public void printed(
            SingleSheets.Prepared sheet,
            @Nullable Hamlet hamlet,
            String place,
            int copies,
            int pages,
            PaperUse paper,
            String by) {
        checkCopies(copies);
        records.insert(record(sheet.guide(), sheet.product(), sheet.style(), hamlet, place, copies, pages, by), paper);
    }

    private PrintRecord record(
            Guide guide,
            PrintProduct product,
            LeafletStyle style,
            @Nullable Hamlet hamlet,
            String place,
            int copies,
            int pages,
            String by) {
        return new PrintRecord(
                null,
                new OrderedGuide(guide.slug(), guide.version(), guide.title()),
                product,
                style,
                place,
                hamlet == null ? null : hamlet.id(),
                copies,
                pages,
                by,
                clock.instant());
    }

    /** Paper of an older version than its guide has today; the most hamlets first. */
    @Transactional(readOnly = true)
    public List<StalePrint> stale() {
        Set<String> hamletNames = hamlets.all().stream().map(Hamlet::fullName).collect(Collectors.toSet());
        Set<String> teamNames =
                teams.all().stream().map(team -> Recipient.of(team).name()).collect(Collectors.toSet());
        return new StalePaper(guides.all(), hamletNames, teamNames).of(records.hanging());
    }

    static void checkCopies(int copies) {
        if (copies < 1 || copies > MOST_COPIES) {
            throw Refusal.invalid(
                    "copies",
                    "Số bản in là %d; cần từ 1 đến %d.".formatted(copies, MOST_COPIES),
                    "Copies out of range: " + copies);
        }
    }
}
