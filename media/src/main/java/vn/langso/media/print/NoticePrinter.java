package vn.langso.media.print;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;

/** Prints what hangs on the notice board and is no guide, and looks at it before anybody else does. Thread-safe. */
@Service
public class NoticePrinter {
    private final PrintShop shop;

    NoticePrinter(PrintShop shop) {
        this.shop = shop;
    }

    /**
     * A week's programme on A4 upright, text at least 14 pt, large print 18; as many pages as it needs, up to six. Who
     * helps in the zone is named as far as that takes no page more, the first always.
     *
     * @throws Refusal with everything that preflight refuses: more to say than fits, letters that no font can draw, a code
     *     that cannot be read back
     */
    public PrintedSheet week(WeekNotice notice, LeafletStyle style) {
        return inspect(notice, style).sheetOrRefusal();
    }

    /** The same with what somebody should know before hanging it up. Never throws for its words: the findings say it. */
    public Preflight inspect(WeekNotice notice, LeafletStyle style) {
        Edition edition = Editions.week(style);
        try {
            String fileName = "lich-phat-thanh-tuan-%s.pdf".formatted(notice.from());
            return inspected(shop.proof(edition, wordings(notice), WeekWords.title(notice), fileName), notice);
        } catch (Refusal refusal) {
            return Preflight.failed(
                    edition.leastText(), Preflight.reasons(refusal).toList());
        }
    }

    private List<PrintShop.Said> wordings(WeekNotice notice) {
        String imprint = shop.imprint(notice.printedOn());
        int helpers = helpers(notice);
        return IntStream.iterate(helpers, count -> count >= Math.min(1, helpers), count -> count - 1)
                .mapToObj(count -> new PrintShop.Said(WeekWords.of(notice.naming(count), imprint), count))
                .toList();
    }

    private static Preflight inspected(PrintShop.Proof proof, WeekNotice notice) {
        FilePages file = FilePages.of(proof.sheet().pdf());
        List<Finding> ofCodes = CodeChecks.of(proof, file, notice.address().toASCIIString());
        return Preflight.of(
                proof,
                file,
                Stream.of(
                                FileChecks.of(proof, file, ofCodes),
                                AddressChecks.of(notice.address()),
                                TeamChecks.of(notice.help().team(), proof.named(), proof.edition()))
                        .flatMap(List::stream)
                        .toList());
    }

    private static int helpers(WeekNotice notice) {
        LocalTeam team = notice.help().team();
        return team == null ? 0 : team.members().size();
    }
}
