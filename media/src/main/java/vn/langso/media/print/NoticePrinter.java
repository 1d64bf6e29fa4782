package vn.langso.media.print;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Service;
import vn.langso.config.Refusal;

/** Prints what hangs on the notice board and is no guide. Thread-safe. */
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
     * @throws Refusal if there is more to say, or letters that no font can draw
     */
    public PrintedSheet week(WeekNotice notice, LeafletStyle style) {
        String fileName = "lich-phat-thanh-tuan-%s.pdf".formatted(notice.from());
        String imprint = shop.imprint(notice.printedOn());
        List<SheetWords> wordings = IntStream.iterate(helpers(notice), count -> count > 0, count -> count / 2)
                .mapToObj(notice::naming)
                .map(fewer -> WeekWords.of(fewer, imprint))
                .toList();
        List<SheetWords> said = wordings.isEmpty() ? List.of(WeekWords.of(notice, imprint)) : wordings;
        return shop.print(Editions.week(style), said, WeekWords.title(notice), fileName);
    }

    private static int helpers(WeekNotice notice) {
        LocalTeam team = notice.help().team();
        return team == null ? 0 : team.members().size();
    }
}
